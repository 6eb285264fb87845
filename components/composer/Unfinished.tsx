import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { assessDraft } from '../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import type { Seller } from '../../lib/domain/party/party'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import type { OpenedComposer } from '../hooks/use-composer-session'
import { useDraftBeside } from '../hooks/use-draft-beside'
import { UnreachableBanner } from '../UnreachableBanner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import styles from './Composer.module.css'
import { ComposerHeader } from './ComposerHeader'
import own from './Unfinished.module.css'

interface UnfinishedProps {
  readonly session: string
  readonly unfinished: NonNullable<OpenedComposer['unfinished']>
  readonly seller: Seller
  readonly today: PlainDate
  readonly onGoOn: (draftKey: string) => void
  readonly onBeginAnew: () => void
}

/** What was written and not inserted, perhaps in this very mail: the person says whether to go on with it. */
export function Unfinished({ session, unfinished, seller, today, onGoOn, onBeginAnew }: UnfinishedProps) {
  const t = useWords(composerWords)
  const beside = useDraftBeside(session)
  const nameOf = (draft: InvoiceDraft) =>
    t(draft.kind === 'estimate' ? 'goOnEstimate' : draft.credits ? 'goOnCredit' : 'goOnInvoice', {
      name: draft.client.name.trim() || draft.client.email || t('nobodyYet'),
      amount: assessDraft(draft, { seller, today }).totals.total,
    })
  return (
    <main
      className={styles['composer']}
      aria-label={t('name')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) void beside.close()
      }}
    >
      <ComposerHeader title="Plainvoice" onClose={() => void beside.close()} />
      {beside.isUnreachable && <UnreachableBanner text={t('unreachable')} />}
      <div className={styles['body']}>
        <EmptyState
          level={2}
          title={t('unfinishedTitle')}
          action={
            <div className={own['choices']}>
              {unfinished.map(({ draftKey, draft }) => (
                <Button key={draftKey} onPress={() => onGoOn(draftKey)}>
                  {nameOf(draft)}
                </Button>
              ))}
              <Button onPress={onBeginAnew}>{t('beginAnew')}</Button>
            </div>
          }
        >
          <p>{t('unfinishedText')}</p>
        </EmptyState>
      </div>
    </main>
  )
}
