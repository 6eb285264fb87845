import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Estimate, type EstimateAnswer, lastOffered, leftOpen } from '../../lib/domain/estimate/estimate'
import { AnswerForm } from './AnswerForm'
import { DepositForm } from './DepositForm'
import type { EstimateActions } from './use-estimate-actions'

/** What is asked for about an estimate: the client's answer, to the last offer or the one before, or how much a deposit is. */
export type EstimateFormKind = EstimateAnswer['kind'] | 'agreedBefore' | 'deposit'

export interface EstimateFormProps {
  readonly kind: EstimateFormKind | undefined
  readonly estimate: Estimate
  readonly today: PlainDate
  readonly actions: EstimateActions
  readonly onClose: () => void
}

export function EstimateForm({ kind, estimate, today, actions, onClose }: EstimateFormProps) {
  if (!kind) return null
  if (kind === 'deposit') {
    const send = (percent: string) => actions.deposit(estimate, percent)
    return <DepositForm estimate={estimate} onSend={send} onClose={onClose} />
  }
  const about =
    kind === 'agreedBefore'
      ? ({ kind: 'agreed', version: leftOpen(estimate) } as const)
      : { kind, version: lastOffered(estimate) }
  return (
    <AnswerForm key={kind} {...about} estimate={estimate} today={today} actions={actions} onClose={onClose} />
  )
}
