import {
  type Estimate,
  type EstimateContent,
  lastAgreed,
  lastOffered,
} from '../../lib/domain/estimate/estimate'
import type { EstimateDeposit } from '../../lib/domain/estimate/left-to-ask'
import type { DeductedDeposit } from '../../lib/domain/invoice/deducted-deposit'
import type { Client } from '../../lib/domain/party/party'

/** What stands for the estimate in a list: what is agreed, else what was offered last, else the draft. */
export function contentShown(estimate: Estimate): EstimateContent {
  const { versions } = estimate
  const shown = versions[lastAgreed(estimate)] ?? versions[lastOffered(estimate)] ?? versions.at(-1)
  if (!shown) throw new Error('An estimate without a version')
  return shown.content
}

/** The deposits of one estimate among those of all. */
export function depositsOf(
  { id }: Pick<Estimate, 'id'>,
  deposits: readonly EstimateDeposit[],
): readonly DeductedDeposit[] {
  return deposits.flatMap(({ estimateId, deduction }) => (estimateId === id ? [deduction] : []))
}

export function clientOf(estimate: Estimate): Client {
  return contentShown(estimate).client
}
