import { exponentOf } from '../money/currency'
import type { Money } from '../money/money'

/** What banks on the way may keep, at most: of what is due, in per cent, and in major units. */
const FEE_PERCENT = 5
const FEE_UNITS = 50

/** True where what is missing of a payment may be a bank's fee: then a person may take the invoice as paid. */
export function isSmallFee(missing: Money, due: Money): boolean {
  const most = FEE_UNITS * 10 ** exponentOf(missing.currency)
  return missing.minor > 0 && missing.minor <= most && missing.minor * 100 <= due.minor * FEE_PERCENT
}
