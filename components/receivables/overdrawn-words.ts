import type { Overdrawn } from '../../lib/domain/invoice/overdrawn'
import type { ReceivablesTranslate } from './status-words'

/** What was taken off too much because of an invoice, by its number, and what is to be done about it. */
export function overdrawnWords(
  earlier: string,
  { isOverpayment, amount, number }: Overdrawn,
  t: ReceivablesTranslate,
): readonly [told: string, next: string] {
  return isOverpayment
    ? [t('overUsed', { earlier, amount }), t('overUsedNext', { number })]
    : [t('overdrawn', { deposit: earlier, amount }), t('overdrawnNext', { number })]
}
