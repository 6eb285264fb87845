import type { PlainDate } from '../calendar/plain-date'
import { exponentOf } from '../money/currency'
import type { Money } from '../money/money'
import { smallSum } from '../money/worth'
import { type EarlyOffer, settle } from './early-payment'

/** What banks on the way may keep, at most, of what is due; and no more than a small sum of the currency. */
const FEE_PERCENT = 5

/** True where what is missing of a payment may be a bank's fee: then a person may take the invoice as paid. */
export function isSmallFee(missing: Money, due: Money): boolean {
  const most = smallSum(missing.currency) * 10 ** exponentOf(missing.currency)
  return missing.minor > 0 && missing.minor <= most && missing.minor * 100 <= due.minor * FEE_PERCENT
}

/** What a payment leaves open of `open`, its early-payment discount considered, where a bank may have kept it. */
export function possibleFee(
  open: Money,
  offer: EarlyOffer | undefined,
  payment: { readonly amount: Money; readonly on: PlainDate },
): Money | undefined {
  const { left } = settle(open, offer, payment)
  return isSmallFee(left, open) ? left : undefined
}
