import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'

/** What was agreed before work is invoiced: an estimate and its changes. All sums are totals to pay, with VAT. */
export interface AgreedWork {
  readonly estimateId: string
  /** The number of the estimate. */
  readonly number: string
  readonly original: Money
  /** Agreed since, the oldest first; negative where the work became less. */
  readonly changes: readonly { readonly on: PlainDate; readonly amount: Money }[]
  /** The original and all changes. */
  readonly total: Money
}
