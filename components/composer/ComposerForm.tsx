import { useReducer, useRef, useState } from 'react'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import { editDraft } from '../../lib/domain/invoice/edit-draft'
import { keptDraft } from '../../lib/domain/invoice/kept-draft'
import { PROFILE_FIELD } from '../../lib/domain/invoice/legal-minimum'
import { newClient, newDraft } from '../../lib/domain/invoice/new-draft'
import { isStatedAlike } from '../../lib/domain/invoice/stated-alike'
import type { Seller } from '../../lib/domain/party/party'
import { checkCategoryWords } from '../../lib/i18n/check-category-words'
import { composerWords } from '../../lib/i18n/composer-words'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { problemWords } from '../../lib/i18n/problem-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { SeenFinding } from '../../lib/messaging/mail-schemas'
import { useCall } from '../hooks/call'
import { useWords } from '../hooks/language'
import { useAutosave } from '../hooks/use-autosave'
import type { OpenedComposer } from '../hooks/use-composer-session'
import { useDraftBeside } from '../hooks/use-draft-beside'
import { useFocusRequest } from '../hooks/use-focus-request'
import { useInsertion } from '../hooks/use-insertion'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { MissingList } from '../ui/MissingList'
import { AboutDraft } from './AboutDraft'
import { ClientSection } from './ClientSection'
import styles from './Composer.module.css'
import { ComposerFooter } from './ComposerFooter'
import { ComposerHeader } from './ComposerHeader'
import type { ComposerDocuments } from './composer-documents'
import { groupedItems } from './composer-items'
import { DeductionsSection } from './DeductionsSection'
import { DueSection } from './DueSection'
import { IncentiveSection } from './IncentiveSection'
import { InsertionBanner } from './InsertionBanner'
import { LinesSection } from './LinesSection'
import { NoteSection } from './NoteSection'
import { OwnVatSection } from './OwnVatSection'
import { fieldMessage } from './problem-texts'
import { type RemovedLine, RemovedLineToast } from './RemovedLineToast'
import { SupplySection } from './SupplySection'
import type { SectionProps } from './section'
import { UnaidedNote } from './UnaidedNote'
import { useComposerProblems } from './use-composer-problems'
import { useComposerTitle } from './use-composer-title'
import { useComposerView } from './use-composer-view'
import { useKindSwitch } from './use-kind-switch'
import { WaysToPaySection } from './WaysToPaySection'

interface ComposerFormProps {
  readonly session: string
  readonly opened: OpenedComposer
  readonly seller: Seller
  readonly findings: readonly SeenFinding[]
  readonly isPartGone: boolean
  readonly documents: ComposerDocuments
  readonly onOpenSettings: () => void
}

export function ComposerForm({
  session,
  opened,
  seller,
  findings,
  isPartGone,
  documents,
  onOpenSettings,
}: ComposerFormProps) {
  const call = useCall()
  const t = useWords(composerWords)
  const categoryName = useWords(checkCategoryWords)
  const problemText = useWords(problemWords)
  const refusal = useWords(refusalWords)
  const estimateText = useWords(estimateWords)
  const root = useRef<HTMLElement>(null)
  const [draft, onEdit] = useReducer(editDraft, undefined, () => firstDraft(opened, seller))
  const [view, onView] = useComposerView(draft)
  const [removed, setRemoved] = useState<RemovedLine>()
  const { state: saveState, flush } = useAutosave(draft, (newest) =>
    call('composer.save', { session, draft: keptDraft(newest) }),
  )
  const beside = useDraftBeside(session)
  const { insertion, number: issuedAs, insert } = useInsertion(session, documents, seller)
  useFocusRequest(root, view.focus)

  const { today } = opened
  const composed = useComposerProblems({ draft, seller, opened, issuedAs })
  const { assessment, problems } = composed
  const isEstimate = draft.kind === 'estimate'
  const section: SectionProps = {
    draft,
    assessment,
    seller,
    today,
    isNumbered: issuedAs !== undefined || opened.issuedBefore,
    view,
    onEdit,
    onView,
    messageOf: (field) => fieldMessage(field, problems, view, problemText),
  }
  const { client } = draft
  const isSupposed = opened.isSupposed && client.id === opened.proposedClient?.id && client.email !== ''
  const goTo = (field: string) => {
    if (field === PROFILE_FIELD) return onOpenSettings()
    if (field === 'supply.from' && !draft.supply) {
      onEdit({ type: 'setSupply', supply: { from: today, to: '' } })
    }
    onView({ type: 'goTo', field })
  }
  const missing = groupedItems(
    {
      supposedEmail: isSupposed ? client.email : undefined,
      aboveAgreed: composed.aboveAgreed,
      problems,
      findings,
    },
    { category: categoryName, composer: t, estimate: estimateText, problem: problemText },
    {
      goTo,
      openNote: () => onView({ type: 'open', part: 'note' }),
      showFinding: (key) => void beside.showFinding(key),
    },
  )
  const pressInsert = async () => {
    const firstError = problems.find(({ severity }) => severity === 'error')
    if (firstError) {
      onView({ type: 'sayAll' })
      goTo(firstError.field)
      return
    }
    await flush()
    await insert(draft)
  }
  const close = async () => {
    await flush()
    await beside.close()
  }

  const kindSwitch = useKindSwitch({
    draft,
    seller,
    opened,
    isFixed: issuedAs !== undefined || insertion.kind !== 'idle',
    onEdit,
  })
  const title = useComposerTitle(draft, {
    number: composed.number,
    estimateNumber: issuedAs ?? opened.estimateNumber,
    changeOrdinal: opened.changeOrdinal,
  })

  const methodIds = isEstimate || draft.credits ? [] : draft.methodIds
  const isChanged =
    insertion.kind === 'inserted' &&
    (insertion.draft !== draft || !isStatedAlike(insertion.seller, seller, methodIds))
  return (
    <main
      ref={root}
      className={styles['composer']}
      aria-label={t('name')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) void close()
      }}
    >
      <ComposerHeader title={title} other={kindSwitch} saveState={saveState} onClose={() => void close()} />
      {saveState.kind === 'refused' && (
        <Banner tone="bad" actions={<Button onPress={() => void flush()}>{t('tryAgain')}</Button>}>
          {t('notSavedBecause', { reason: refusal(saveState.code) })}
        </Banner>
      )}
      {saveState.kind === 'failed' && <Banner tone="bad">{t('saveFailed')}</Banner>}
      {saveState.kind === 'unreachable' && <UnreachableBanner text={t('unreachableUnsaved')} />}
      {beside.isUnreachable && saveState.kind !== 'unreachable' && insertion.kind !== 'unreachable' && (
        <UnreachableBanner text={t('unreachable')} />
      )}
      {insertion.kind === 'idle' && <UnaidedNote {...(opened.unaided ? { unaided: opened.unaided } : {})} />}
      <MissingList
        title={t(insertion.kind === 'inserted' && !isChanged ? 'beforeSend' : 'beforeInsert')}
        groups={missing}
      />
      <div className={styles['body']}>
        <AboutDraft
          draft={draft}
          assessment={assessment}
          recurringOn={opened.recurringOn}
          agreedEarlyDays={opened.agreedEarlyDays}
        />
        <ClientSection {...section} session={session} clients={opened.clients} />
        <LinesSection {...section} onRemoved={(line, index) => setRemoved({ line, index })} />
        {!isEstimate && !draft.credits && <DeductionsSection {...section} advances={opened.advances} />}
        <SupplySection {...section} />
        {!draft.credits && <DueSection {...section} />}
        {!isEstimate && !draft.credits && <WaysToPaySection {...section} onOpenSettings={onOpenSettings} />}
        <OwnVatSection {...section} />
        {!isEstimate && !draft.credits && <IncentiveSection {...section} />}
        <NoteSection {...section} offersWish={!isEstimate && !draft.credits} />
      </div>
      {!(saveState.kind === 'unreachable' && insertion.kind === 'unreachable') && (
        <InsertionBanner insertion={insertion} />
      )}
      <ComposerFooter
        total={assessment.totals.total}
        insertion={insertion}
        isChanged={isChanged}
        isPartGone={isPartGone}
        wasInserted={insertion.kind === 'inserted' || opened.issuedBefore}
        onInsert={() => void pressInsert()}
      />
      <RemovedLineToast
        removed={removed}
        onRestore={(restored) => {
          onEdit({ type: 'restoreLine', ...restored })
          onView({ type: 'moveTo', field: `lines.${restored.line.id}` })
        }}
        onClose={() => setRemoved(undefined)}
      />
    </main>
  )
}

function firstDraft(opened: OpenedComposer, seller: Seller): InvoiceDraft {
  if (opened.draft) return opened.draft
  const client = opened.proposedClient ?? newClient(crypto.randomUUID(), opened.recipient ?? {}, seller)
  return newDraft(seller, client, opened.today, crypto.randomUUID())
}
