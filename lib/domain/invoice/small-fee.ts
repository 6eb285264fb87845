import type { PlainDate } from '../calendar/plain-date'
import { exponentOf } from '../money/currency'
import { type Money, money, subtract } from '../money/money'
import { smallSum } from '../money/worth'
import { type EarlyOffer, settle } from './early-payment'

/** What banks on the way may keep, at most, of what is due; and no more than a small sum of the currency. */
const FEE_PERCENT = 5

/** True where what is missing of a payment may be a bank's fee: then a person may take the invoice as paid. */
export function isSmallFee(missing: Money, due: Money): boolean {
  const most = smallSum(missing.currency) * 10 ** exponentOf(missing.currency)
  return missing.minor > 0 && missing.minor <= most && missing.minor * 100 <= due.minor * FEE_PERCENT
}

/** What is missing of a payment and may be let go: by the discount for paying early, by what a bank kept, or by both. */
export interface Missing {
  readonly discount: Money
  readonly fee: Money
}

/**
 * What a payment leaves open of `open` where a person may take the invoice as paid all the same: just the discount that
 * came too late, or so little that a bank may have kept it, beside a discount that was earned.
 */
export function acceptable(
  open: Money,
  offer: EarlyOffer | undefined,
  payment: { readonly amount: Money; readonly on: PlainDate },
): Missing | undefined {
  const { left } = settle(open, offer, payment)
  const none = money(0, left.currency)
  if (left.minor > 0 && offer) {
    const { until, saving } = offer
    const isLate = payment.on > until
    if (isLate && left.minor === saving.minor) return { discount: saving, fee: none }
    const fee = subtract(left, saving)
    if (!isLate && isSmallFee(fee, open)) return { discount: saving, fee }
  }
  return isSmallFee(left, open) ? { discount: none, fee: left } : undefined
}
