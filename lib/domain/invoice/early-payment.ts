import { nextBusinessDay } from '../calendar/business-day'
import type { PlainDate } from '../calendar/plain-date'
import { decimal } from '../money/decimal'
import { type Money, money, percentOf, subtract } from '../money/money'
import { creditable, type Invoice } from './invoice'

/** What may be kept off when everything else is paid by a day. */
export interface EarlyOffer {
  readonly until: PlainDate
  readonly saving: Money
}

/**
 * The early-payment discount that can still be earned: not taken yet, and every payment so far was in time. A credit note
 * lowers it as it lowers the invoice. Where banks are closed on its last day, it is earned on the next one that they work.
 */
export function earlyOffer(invoice: Invoice): EarlyOffer | undefined {
  const { issued, payments, discounts, credits } = invoice
  const { earlyPayment } = issued
  if (!earlyPayment || discounts.length > 0) return undefined
  const { percent } = earlyPayment
  const until = nextBusinessDay(earlyPayment.until, issued.seller.address.country)
  const saving = credits ? percentOf(leftOf(invoice), decimal(percent)) : earlyPayment.saving
  return saving.minor > 0 && payments.every(({ on }) => on <= until) ? { until, saving } : undefined
}

/** What credit notes have left of what was to be paid in the end. */
function leftOf(invoice: Invoice): Money {
  const { prepaid } = invoice.issued.totals
  const left = creditable(invoice)
  return prepaid ? subtract(left, prepaid) : left
}

/** What is to pay with the discount where a payment on that day earns it; undefined where it earns none. */
export function leftInTime(open: Money, offer: EarlyOffer | undefined, on: PlainDate): Money | undefined {
  if (!offer || on > offer.until || offer.saving.minor >= open.minor) return undefined
  return subtract(open, offer.saving)
}

/** What a payment settles: the discount it earns, and what is left to pay after both. Neither is negative. */
export interface Settlement {
  readonly discount: Money
  readonly left: Money
}

/**
 * What a payment of at most `open` settles. In time, and short by no more than the discount, it settles the whole:
 * whoever takes less off than agreed has paid enough. Too late or too short, the rest stays to be paid.
 */
export function settle(
  open: Money,
  offer: EarlyOffer | undefined,
  payment: { readonly amount: Money; readonly on: PlainDate },
): Settlement {
  const none = money(0, open.currency)
  const left = subtract(open, payment.amount)
  const isEarned =
    offer !== undefined && payment.on <= offer.until && left.minor > 0 && left.minor <= offer.saving.minor
  return isEarned ? { discount: left, left: none } : { discount: none, left }
}
