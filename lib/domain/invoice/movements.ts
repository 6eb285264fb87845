import type { PlainDate } from '../calendar/plain-date'
import { type Money, negated } from '../money/money'
import type { Invoice } from './invoice'

/** Something that changed what is to be paid of an invoice after it was issued. */
export interface Movement {
  /**
   * `fee`: what a bank kept of a payment. `refund`: what was given back of what had been paid too much. `overpayment`: what
   * another invoice took off of it.
   */
  readonly kind: 'credit' | 'payment' | 'discount' | 'fee' | 'refund' | 'overpayment'
  readonly on: PlainDate
  /** Of the credit note, of the invoice that took an overpayment off, else of the invoice itself. */
  readonly number: string
  /** As it changes what the client owes: a payment is negative. */
  readonly amount: Money
}

/** All movements of an invoice. While something is open of it, its total and they add up to that. */
export function movementsOf({
  issued: { number, issueDate },
  payments,
  discounts,
  fees = [],
  credits = [],
  refunds = [],
  takenOff = [],
}: Invoice): readonly Movement[] {
  const withPayment = (kind: 'discount' | 'fee', part: { paymentId: string; amount: Money }): Movement => {
    const on = payments.find(({ paymentId }) => paymentId === part.paymentId)?.on ?? issueDate
    return { kind, on, number, amount: negated(part.amount) }
  }
  return [
    ...credits.map((credit): Movement => {
      const { on, amount } = credit
      return { kind: 'credit', on, number: credit.number, amount: negated(amount) }
    }),
    ...payments.map(({ on, amount }): Movement => ({ kind: 'payment', on, number, amount: negated(amount) })),
    ...discounts.map((discount) => withPayment('discount', discount)),
    ...fees.map((fee) => withPayment('fee', fee)),
    ...refunds.map(({ on, amount }): Movement => ({ kind: 'refund', on, number, amount })),
    ...takenOff.flatMap((used): readonly Movement[] => {
      const { what, on, amount } = used
      return what === 'overpayment' ? [{ kind: what, on, number: used.number, amount }] : []
    }),
  ]
}
