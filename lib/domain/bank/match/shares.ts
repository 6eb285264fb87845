import { daysBetween } from '../../calendar/plain-date'
import { compareText } from '../../compare-text'
import { leftInTime, settle } from '../../invoice/early-payment'
import type { Payment } from '../../invoice/invoice'
import { acceptable } from '../../invoice/small-fee'
import { withheldOfEach } from '../../invoice/withheld-tax'
import { type Money, money, negated, subtract, sum } from '../../money/money'
import type { KeyedLine } from '../line-key'
import type { OpenPayables } from './open-payables'
import type { Payable } from './payable'
import type { Share, Why } from './proposal'

/** A payment of the same amount so many days around is probably the same. */
const SAME_PAYMENT_DAYS = 5

/** So much for an invoice. */
export function share({ id }: Payable, amount: Money): Share {
  return { invoiceId: id, amount }
}

/** What shares of one booking come to together, in minor units. */
export function sumOf(shares: readonly Share[], { amount }: KeyedLine): number {
  return sum(
    shares.map((each) => each.amount),
    amount.currency,
  ).minor
}

/** What is to be paid of an invoice on the day of a booking: less its discount, where that is offered still. */
export function discounted(payable: Payable, { bookedOn }: KeyedLine, open: OpenPayables): Money {
  const due = open.openOf(payable)
  return leftInTime(due, payable.offer, bookedOn) ?? due
}

/** What is to be paid of an invoice less its discount, whatever the day. */
function lessSaving(payable: Payable, { openOf }: OpenPayables): Money {
  const due = openOf(payable)
  const { offer } = payable
  return (offer && leftInTime(due, offer, offer.until)) ?? due
}

/** Why a booking is other than what is due of the one invoice that it is for; nothing where it is just that. */
export function differences(due: Money, { offer }: Payable, { amount, bookedOn }: KeyedLine): readonly Why[] {
  const rest = subtract(due, amount)
  if (rest.minor < 0) return [{ key: 'over', params: { rest: negated(rest) } }]
  if (rest.minor === 0) return []
  const payment = { amount, on: bookedOn }
  const { left } = settle(due, offer, payment)
  if (left.minor === 0) return [{ key: 'discount', params: { saving: rest } }]
  const missing = acceptable(due, offer, payment)
  if (offer && missing && missing.discount.minor > 0) {
    const { discount: saving, fee } = missing
    return fee.minor === 0
      ? [{ key: 'discountLate', params: { day: { date: offer.until }, left } }]
      : [{ key: 'discountAndFee', params: { saving, left: fee } }]
  }
  return [{ key: missing ? 'short' : 'part', params: { left } }]
}

/** All of these invoices, each less what the client may have kept of it, where that is what the booking comes to. */
export function lessKept(
  payables: readonly Payable[],
  line: KeyedLine,
  open: OpenPayables,
): { readonly shares: readonly Share[]; readonly why: Why } | undefined {
  return lessLateDiscounts(payables, line, open) ?? lessTax(payables, line, open)
}

/** Each less its discount, one of them at least too late. */
function lessLateDiscounts(
  payables: readonly Payable[],
  line: KeyedLine,
  open: OpenPayables,
): ReturnType<typeof lessKept> {
  const shares = payables.map((payable) => share(payable, lessSaving(payable, open)))
  const late = payables.flatMap(({ offer }) => (offer && offer.until < line.bookedOn ? [offer] : []))
  const [first] = late
  if (!first || sumOf(shares, line) !== line.amount.minor) return undefined
  const left = sum(
    late.map(({ saving }) => saving),
    line.amount.currency,
  )
  return { shares, why: { key: 'discountLate', params: { day: { date: first.until }, left } } }
}

/** Each less the same rate of tax. */
function lessTax(
  payables: readonly Payable[],
  { amount }: KeyedLine,
  { openOf }: OpenPayables,
): ReturnType<typeof lessKept> {
  const taxes = withheldOfEach(payables.map(openOf), amount)
  return (
    taxes && {
      shares: payables.map((payable, at) =>
        share(payable, subtract(openOf(payable), taxes[at] ?? money(0, amount.currency))),
      ),
      why: { key: 'withheld', params: { left: sum(taxes, amount.currency) } },
    }
  )
}

/** The booking shared out by due date, until nothing is left of it or of the invoices. */
export function oldestFirst(
  payables: readonly Payable[],
  { amount }: KeyedLine,
  { openOf }: OpenPayables,
): readonly Share[] {
  let rest = amount.minor
  return payables
    .toSorted((a, b) => compareText(a.dueDate, b.dueDate))
    .flatMap((payable) => {
      const part = Math.min(rest, openOf(payable).minor)
      rest -= part
      return part > 0 ? [share(payable, money(part, amount.currency))] : []
    })
}

/** A payment that is recorded and may be this very booking. */
export function samePayment({ amount, bookedOn }: KeyedLine, { payments }: Payable): Payment | undefined {
  return payments.find(
    (payment) =>
      payment.amount.currency === amount.currency &&
      payment.amount.minor === amount.minor &&
      Math.abs(daysBetween(payment.on, bookedOn)) <= SAME_PAYMENT_DAYS,
  )
}
