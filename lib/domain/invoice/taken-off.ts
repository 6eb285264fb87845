import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'

/** What an invoice that has left takes off because of an earlier one. */
export interface TakenOff {
  readonly what: 'deposit' | 'credit' | 'overpayment'
  readonly byInvoiceId: string
  readonly number: string
  readonly amount: Money
  readonly on: PlainDate
}
