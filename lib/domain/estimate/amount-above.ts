import { type Money, subtract } from '../money/money'

/** How much more an invoice comes to than what was agreed; undefined for no more, or where nothing can be compared. */
export function amountAbove(total: Money, agreed: Money | undefined): Money | undefined {
  if (!agreed || agreed.currency !== total.currency) return undefined
  const above = subtract(total, agreed)
  return above.minor > 0 ? above : undefined
}
