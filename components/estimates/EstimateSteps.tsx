import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import {
  type Estimate,
  type EstimateAnswer,
  lastAgreed,
  lastOffered,
  leftOpen,
  stateOf,
  versionToSend,
} from '../../lib/domain/estimate/estimate'
import { canAsk, isToAsk } from '../../lib/domain/estimate/question'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Menu, type MenuAction } from '../ui/Menu'
import type { EstimateFormKind } from './EstimateForm'
import type { EstimateActions, Written } from './use-estimate-actions'

interface EstimateStepsProps {
  readonly estimate: Estimate
  readonly today: PlainDate
  readonly actions: EstimateActions
  /** Asks for what the step needs: the day of the answer, the share of the deposit. */
  readonly onAsk: (kind: EstimateFormKind) => void
}

/** The next step, and behind More all others. */
export function EstimateSteps({ estimate, today, actions, onAsk }: EstimateStepsProps) {
  const t = useWords(estimateWords)
  const receivable = useWords(receivablesWords)
  const offered = estimate.versions[lastOffered(estimate)]
  const state = stateOf(estimate, today)
  const isOpen = state !== 'draft' && state !== 'invoiced'
  const next = nextStep()
  const more = menu().filter(({ id }) => id !== next?.id)
  return (
    <>
      {next && <Button onPress={next.onAction}>{next.label}</Button>}
      {more.length > 0 && <Menu label={t('moreFor', { number: estimate.number })} actions={more} />}
    </>
  )

  function nextStep(): MenuAction | undefined {
    switch (state) {
      case 'waiting':
        return isToAsk(estimate, today) ? ask() : answer('agreed')
      case 'agreed':
        return write('invoice')
      case 'lapsed':
        return estimate.reply ? answer('agreed') : write('revise')
      case 'declined':
        return write('revise')
      case 'draft':
      case 'invoiced':
        return undefined
    }
  }

  function menu(): readonly MenuAction[] {
    const { answer: given } = offered ?? {}
    const toSend = versionToSend(estimate)
    return [
      ...(toSend ? [confirm(true)] : []),
      ...(toSend?.delivery === 'unsent' ? [confirm(false)] : []),
      ...(isOpen && given?.kind !== 'agreed' ? [answer('agreed')] : []),
      ...(isOpen && leftOpen(estimate) !== -1 ? [answer('agreedBefore')] : []),
      ...(isOpen && given?.kind !== 'declined' ? [answer('declined')] : []),
      ...(canAsk(estimate, today) ? [ask()] : []),
      ...(isOpen ? [write('revise')] : []),
      ...(isOpen && lastAgreed(estimate) !== -1
        ? [write('invoice'), { id: 'deposit', label: t('deposit'), onAction: () => onAsk('deposit') }]
        : []),
      ...(isOpen && given
        ? [{ id: 'takeBack', label: t('takeBack'), onAction: () => actions.takeBack(estimate) }]
        : []),
      ...(offered?.thread
        ? [{ id: 'openMail', label: t('openMail'), onAction: () => actions.openMail(estimate) }]
        : []),
    ]
  }

  function answer(kind: EstimateAnswer['kind'] | 'agreedBefore'): MenuAction {
    return { id: kind, label: t(kind), onAction: () => onAsk(kind) }
  }

  function confirm(sent: boolean): MenuAction {
    const label = receivable(sent ? 'markSent' : 'draftGone')
    return { id: sent ? 'sent' : 'gone', label, onAction: () => actions.confirmSent(estimate, sent) }
  }

  function ask(): MenuAction {
    return { id: 'ask', label: t('ask'), onAction: () => actions.ask(estimate) }
  }

  function write(what: Written): MenuAction {
    const label = t(actions.isWaitingInDraft(estimate, what) ? 'writeAgain' : what)
    return { id: what, label, onAction: () => actions[what](estimate) }
  }
}
