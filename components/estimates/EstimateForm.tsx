import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Estimate, type EstimateAnswer, lastOffered, leftOpen } from '../../lib/domain/estimate/estimate'
import type { DeductedDeposit } from '../../lib/domain/invoice/deducted-deposit'
import { useBegunAmong } from '../hooks/use-begun-form'
import { AnswerForm } from './AnswerForm'
import { DepositForm } from './DepositForm'
import type { EstimateActions } from './use-estimate-actions'

/** What is asked for about an estimate: the client's answer, to the last offer or the one before, or how much a deposit is. */
export type EstimateFormKind = EstimateAnswer['kind'] | 'agreedBefore' | 'deposit'

const KINDS = ['agreed', 'agreedBefore', 'declined', 'deposit'] as const satisfies readonly EstimateFormKind[]

interface EstimateFormProps {
  readonly kind: EstimateFormKind | undefined
  readonly estimate: Estimate
  /** What was asked for of its work before. */
  readonly deposits: readonly DeductedDeposit[]
  readonly today: PlainDate
  readonly actions: EstimateActions
  readonly onClose: () => void
}

/** Which form of an estimate is open: the one that was begun before, to begin with. */
export function useEstimateForm(estimate: Estimate) {
  const begun = useBegunAmong(KINDS, (kind) => begunFormOf(kind, estimate))
  return useState<EstimateFormKind | undefined>(begun)
}

function begunFormOf(kind: EstimateFormKind, { id }: Estimate): string {
  return `${kind}/${id}`
}

export function EstimateForm({ kind, estimate, deposits, today, actions, onClose }: EstimateFormProps) {
  if (!kind) return null
  const begunAs = begunFormOf(kind, estimate)
  if (kind === 'deposit') {
    const send = (percent: string) => actions.deposit(estimate, percent)
    return <DepositForm {...{ begunAs, estimate, deposits, onClose }} onSend={send} />
  }
  const about =
    kind === 'agreedBefore'
      ? ({ kind: 'agreed', version: leftOpen(estimate) } as const)
      : { kind, version: lastOffered(estimate) }
  return (
    <AnswerForm
      key={kind}
      {...about}
      begunAs={begunAs}
      estimate={estimate}
      today={today}
      actions={actions}
      onClose={onClose}
    />
  )
}
