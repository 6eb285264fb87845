import type { PlainDate } from '../calendar/plain-date'
import type { Message } from '../message'
import type { Money } from '../money/money'
import { type EarlyOffer, settle } from './early-payment'

/** What is said of a payment; the words are in `lib/i18n`. */
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
