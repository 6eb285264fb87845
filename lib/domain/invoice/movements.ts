import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { type Money, money, negated } from '../money/money'
import type { Invoice } from './invoice'
import { askedOf } from './totals'

/** Something that changed what is to be paid of an invoice after it was issued. */
export interface Movement {
  /**
   * `discount`: for paying early. `fee`: what a bank kept of a payment. `withheldTax`: what the client kept of it and pays
   * to the tax office. Discount and tax are above zero where a credit note took them back. `refund`: what was given back of
   * what had been paid too much. `overpayment`: what another invoice took off of it.
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
  const taxed = withheld.map(
    ({ on, amount }): Movement => ({ kind: 'withheldTax', on, number, amount: negated(amount) }),
  )
  return [
    ...credited,
    ...payments.map(({ on, amount }): Movement => ({ kind: 'payment', on, number, amount: negated(amount) })),
    ...discounted,
    ...fees.map((fee) => withPayment('fee', fee)),
    ...taxed,
    ...takenBack(askedOf(issued.totals), [...credited, ...discounted, ...taxed]),
    ...refunds.map(({ on, amount }): Movement => ({ kind: 'refund', on, number, amount })),
    ...takenOff.flatMap((used): readonly Movement[] => {
      const { what, on, amount } = used
      return what === 'overpayment' ? [{ kind: what, on, number: used.number, amount }] : []
    }),
  ]
}

/**
 * What credit notes take back of discounts and of tax that was withheld. They credit prices in full, and the client paid
 * less: what is credited beyond that never came, so it cannot be given back. The tax goes first.
 */
function takenBack(asked: Money, movements: readonly Movement[]): readonly Movement[] {
  const kept = { discount: 0, withheldTax: 0 }
  const back = { discount: 0, withheldTax: 0 }
  let left = asked.minor
  return movements
    .toSorted((a, b) => compareText(a.on, b.on))
    .flatMap(({ kind, on, number, amount }): readonly Movement[] => {
      left += amount.minor
      if (kind === 'discount' || kind === 'withheldTax') kept[kind] -= amount.minor
      const inVain = Math.max(0, -left)
      const withheldTax = Math.min(kept.withheldTax, inVain)
      const discount = Math.min(kept.discount, inVain - withheldTax)
      const more = { discount: discount - back.discount, withheldTax: withheldTax - back.withheldTax }
      Object.assign(back, { discount, withheldTax })
      return (['discount', 'withheldTax'] as const).flatMap((each) =>
        more[each] > 0 ? [{ kind: each, on, number, amount: money(more[each], asked.currency) }] : [],
      )
    })
}
