import type { Missing } from '../../lib/domain/invoice/small-fee'
import type { Message } from '../../lib/domain/message'

/** The words of the box by which what is missing is let go. */
export function missingWords({ discount, fee }: Missing): Message & {
  readonly key: 'acceptFee' | 'acceptDiscount' | 'acceptBoth'
} {
  if (discount.minor === 0) return { key: 'acceptFee', params: { left: fee } }
  return fee.minor === 0
    ? { key: 'acceptDiscount', params: { discount } }
    : { key: 'acceptBoth', params: { discount, left: fee } }
}
