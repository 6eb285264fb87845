import type { PlainDate } from '../calendar/plain-date'

/** The invoice that a credit note refers to (EN 16931 BT-25, BT-26). */
export interface CreditedInvoice {
  readonly invoiceId: string
  readonly number: string
  readonly issueDate: PlainDate
}
