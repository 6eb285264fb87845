import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Estimate, EstimateAnswer } from '../../lib/domain/estimate/estimate'
import { AnswerForm } from './AnswerForm'
import { DepositForm } from './DepositForm'
import type { EstimateActions } from './use-estimate-actions'

/** What is asked for about an estimate: the client's answer, or how much a deposit is. */
export type EstimateFormKind = EstimateAnswer['kind'] | 'deposit'

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
  const about = { estimate, kind, today, actions, onClose }
  return <AnswerForm key={kind} {...about} />
}
