import { asOfToday } from '../../lib/domain/document/as-of-today'
import { paymentBlocks } from '../../lib/domain/document/payment-blocks'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import type { Money } from '../../lib/domain/money/money'
import { formatDate, formatMoney } from '../../lib/i18n/format'
import { rowLabel, rowValue } from '../../lib/i18n/row-text'
import { rowWords } from '../../lib/i18n/row-words'
import { translator } from '../../lib/i18n/translator'

/**
 * How to pay what is left of an invoice to the seller of today, as lines to send in another way; in the client's
 * language.
 */
export function paymentDetails(issued: IssuedInvoice, left: Money, sellerToday = issued.seller): string {
  const invoice = asOfToday(issued, sellerToday)
  const { language, number, seller, dueDate } = invoice
  const t = translator(rowWords, language)
  const blocks = paymentBlocks(invoice).map(({ rows }) =>
    rows.map((row) => `${rowLabel(row, language)}: ${rowValue(row, language)}`).join('\n'),
  )
  const head = [
    `${seller.name}, ${number}`,
    `${t('amount')}: ${formatMoney(left, language)}`,
    `${t('dueDate')}: ${formatDate(dueDate, language)}`,
  ]
  return [head.join('\n'), ...blocks].join('\n\n')
}
