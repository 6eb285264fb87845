import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { type Money, money, negated } from '../money/money'
import type { Invoice } from './invoice'
import { askedOf } from './totals'

/** Something that changed what is to be paid of an invoice after it was issued. */
export interface Movement {
  /**
   * `discount`: for paying early; above zero what a credit note took back of it. `fee`: what a bank kept of a payment. `withheldTax`: what the client kept of it and pays to the tax office. `refund`: what was given back of what had been paid too much. `overpayment`: what
   * another invoice took off of it.
   */
  readonly kind: 'credit' | 'payment' | 'discount' | 'fee' | 'withheldTax' | 'refund' | 'overpayment'
  readonly on: PlainDate
  /** Of the credit note, of the invoice that took an overpayment off, else of the invoice itself. */
  readonly number: string
  /** As it changes what the client owes: a payment is negative. */
  readonly amount: Money
}

/** All movements of an invoice. While something is open of it, its total and they add up to that. */
export function movementsOf(invoice: Invoice): readonly Movement[] {
  const {
    issued,
    payments,
    discounts,
    fees = [],
    withheld = [],
    credits = [],
    refunds = [],
    takenOff = [],
  } = invoice
  const { number, issueDate } = issued
  const withPayment = (kind: 'discount' | 'fee', part: { paymentId: string; amount: Money }): Movement => {
    const on = payments.find(({ paymentId }) => paymentId === part.paymentId)?.on ?? issueDate
    return { kind, on, number, amount: negated(part.amount) }
  }
  const credited = credits.map((credit): Movement => {
    const { on, amount } = credit
    return { kind: 'credit', on, number: credit.number, amount: negated(amount) }
  })
  const discounted = discounts.map((discount) => withPayment('discount', discount))
  return [
    ...credited,
    ...payments.map(({ on, amount }): Movement => ({ kind: 'payment', on, number, amount: negated(amount) })),
    ...discounted,
    ...discountsBack(askedOf(issued.totals), credited, discounted),
    ...fees.map((fee) => withPayment('fee', fee)),
    ...withheld.map(
      ({ on, amount }): Movement => ({ kind: 'withheldTax', on, number, amount: negated(amount) }),
    ),
    ...refunds.map(({ on, amount }): Movement => ({ kind: 'refund', on, number, amount })),
    ...takenOff.flatMap((used): readonly Movement[] => {
      const { what, on, amount } = used
      return what === 'overpayment' ? [{ kind: what, on, number: used.number, amount }] : []
    }),
  ]
}

/**
 * What credit notes take back of a discount. They credit prices in full, and with it an invoice may have been asked for
 * less: what is credited beyond that was never to be paid.
 */
function discountsBack(
  asked: Money,
  credited: readonly Movement[],
  discounted: readonly Movement[],
): readonly Movement[] {
  const most = discounted.reduce((so, { amount }) => so - amount.minor, 0)
  let left = asked.minor
  let back = 0
  return [...credited, ...discounted]
    .toSorted((a, b) => compareText(a.on, b.on))
    .flatMap(({ on, number, amount }): readonly Movement[] => {
      left += amount.minor
      const now = Math.min(most, Math.max(0, -left)) - back
      back += now
      return now > 0 ? [{ kind: 'discount', on, number, amount: money(now, asked.currency) }] : []
    })
}
