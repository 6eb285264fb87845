import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type EarlyOffer, settle } from '../../lib/domain/invoice/early-payment'
import type { Missing } from '../../lib/domain/invoice/small-fee'
import type { Message } from '../../lib/domain/message'
import { type Money, subtract } from '../../lib/domain/money/money'

/** A key of `lib/i18n/receivables-words`. */
export type PaymentOutcome = Message & { readonly key: 'discountSettles' | 'discountTooLate' | 'staysOpen' }

/** What a payment leaves, to be said while it is typed. Nothing where it pays everything as it stands. */
export function paymentOutcome(
  open: Money,
  offer: EarlyOffer | undefined,
  payment: { readonly amount: Money; readonly on: PlainDate },
): PaymentOutcome | undefined {
  const { discount, left } = settle(open, offer, payment)
  if (discount.minor > 0) return { key: 'discountSettles', params: { discount } }
  if (left.minor === 0) return undefined
  if (offer && payment.on > offer.until && left.minor <= offer.saving.minor) {
    return { key: 'discountTooLate', params: { day: { date: offer.until }, left } }
  }
  return { key: 'staysOpen', params: { left } }
}

/** What is to pay with the discount, if a payment on that day earns it. */
export function discounted(open: Money, offer: EarlyOffer | undefined, on: PlainDate): Money | undefined {
  if (!offer || on > offer.until || offer.saving.minor >= open.minor) return undefined
  return subtract(open, offer.saving)
}

/** The words of the box by which what is missing is let go. */
export function missingWords({ discount, fee }: Missing): Message & {
  readonly key: 'acceptFee' | 'acceptDiscount' | 'acceptBoth'
} {
  if (discount.minor === 0) return { key: 'acceptFee', params: { left: fee } }
  return fee.minor === 0
    ? { key: 'acceptDiscount', params: { discount } }
    : { key: 'acceptBoth', params: { discount, left: fee } }
}
