import { useCallback, useEffect, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { pageWords } from '../../lib/i18n/page-words'
import { popupWords } from '../../lib/i18n/popup-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { Call } from '../../lib/messaging/call'
import type { Input } from '../../lib/messaging/protocol'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useToday } from '../hooks/use-today'
import { LanguageScope } from '../LanguageScope'
import { LedgerNotes } from '../LedgerNotes'
import { MailAccessNote } from '../MailAccessNote'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { OverviewScreen } from './OverviewScreen'
import styles from './Popup.module.css'

interface PopupProps {
  readonly today: () => PlainDate
  readonly onOpenDashboard: (place: string) => void
}

/** What is drawn first, which the background has at hand. */
const askFirst = (call: Call) => ask(call, {})
const askWhole = (call: Call) => ask(call, { isWhole: true })

async function ask(call: Call, wanted: Input<'receivables.overview'>) {
  const [overview, backup] = await Promise.all([
    call('receivables.overview', wanted),
    call('backup.status', {}),
  ])
  const isEmpty = overview.ok && overview.hasProfile && overview.overview.totals.length === 0
  const profile = isEmpty ? await call('profile.load', {}) : undefined
  return { overview, currency: profile?.seller?.currency ?? 'EUR', isBackupDue: backup.isDue }
}

/** What to do today and how much is out. Draws nothing until the background has answered. */
export function Popup({ today, onOpenDashboard }: PopupProps) {
  const [wantsWhole, setWantsWhole] = useState(false)
  const wantWhole = useCallback(() => setWantsWhole(true), [])
  const { answer, askAgain } = useAnswer(wantsWhole ? askWhole : askFirst)
  // It may stand open as a tab, for days.
  const day = useToday(today)
  const shownDay =
    answer.kind === 'answered' && answer.value.overview.ok && answer.value.overview.overview.today
  useEffect(() => {
    if (shownDay && shownDay !== day) askAgain()
  }, [shownDay, day, askAgain])
  const refusal = useWords(refusalWords)
  const page = useWords(pageWords)
  if (answer.kind === 'waiting') return <div className={styles['popup']} />
  if (answer.kind === 'unreachable' || !answer.value.overview.ok) {
    return (
      <main className={styles['popup']}>
        <h1 tabIndex={-1} className="hidden-visually">
          Plainvoice
        </h1>
        <Banner tone="bad" actions={<Button onPress={() => location.reload()}>{page('reload')}</Button>}>
          {answer.kind === 'answered' && !answer.value.overview.ok
            ? refusal(answer.value.overview.code)
            : page('unreachable')}
        </Banner>
      </main>
    )
  }
  const { overview, currency, isBackupDue } = answer.value
  return (
    <LanguageScope language={overview.language}>
      <div className={styles['popup']}>
        <LedgerNotes />
        <MailAccessNote />
        {overview.hasProfile ? (
          <OverviewScreen
            currency={currency}
            overview={overview.overview}
            toInvoice={overview.toInvoice}
            toFollowUp={overview.toFollowUp}
            isBackupDue={isBackupDue}
            onChanged={askAgain}
            onWantWhole={wantWhole}
            onOpenDashboard={onOpenDashboard}
          />
        ) : (
          <Welcome onOpenDashboard={onOpenDashboard} />
        )}
      </div>
    </LanguageScope>
  )
}

function Welcome({ onOpenDashboard }: Pick<PopupProps, 'onOpenDashboard'>) {
  const t = useWords(popupWords)
  return (
    <main className={styles['list']}>
      <EmptyState
        title={t('welcomeTitle')}
        action={
          <>
            <Button look="primary" onPress={() => onOpenDashboard('setup')}>
              {t('setUp')}
            </Button>
            <Button look="bare" onPress={() => onOpenDashboard('data')}>
              {t('haveBackup')}
            </Button>
          </>
        }
      >
        {t('welcomeText')}
      </EmptyState>
    </main>
  )
}
