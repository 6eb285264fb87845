import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import type { DepositVat } from './deducted-deposit'

/** The invoice that a credit note refers to (EN 16931 BT-25, BT-26). */
export interface CreditedInvoice {
  readonly invoiceId: string
  readonly number: string
  readonly issueDate: PlainDate
}

/** What no credit note has taken off an invoice yet. */
export interface Uncredited {
  /** Before VAT. */
  readonly net: Money
  readonly vat: readonly DepositVat[]
  /** What rounding for cash added to the invoice more than to its credit notes. */
  readonly rounding: Money
  /** How many credit notes there were, each of which rounded for itself. */
  readonly notes: number
}
