import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import type { VatCategory } from '../vat/category'

/** What makes an invoice a deposit: money asked for before the work is done (EN 16931 type 386). */
export interface Deposit {
  /** The estimate whose work it is for. */
  readonly estimate?: { readonly id: string; readonly number: string }
}

/**
 * A deposit invoice that a final invoice takes off what is to be paid (BT-25, BT-26, BT-113), with the VAT that was
 * charged in it, so that the same VAT is not owed twice (§ 14(5) UStG; Directive 2006/112/EC art. 65 and 226).
 */
export interface DeductedDeposit {
  readonly invoiceId: string
  readonly number: string
  readonly issueDate: PlainDate
  /** Numbers of the credit notes that gave back a part of it, which the amounts are without; absent for none. */
  readonly creditNotes?: readonly string[]
  /** Before VAT. */
  readonly net: Money
  /** As the deposit stated it, less what its credit notes state. */
  readonly vat: readonly DepositVat[]
  /** What the deposit asked for and was not given back: so much less is to be paid. */
  readonly total: Money
}

/** VAT by category and rate. Absent category: as the rate says. */
export interface DepositVat {
  readonly rate: string
  readonly category?: VatCategory
  readonly base: Money
  readonly vat: Money
}
