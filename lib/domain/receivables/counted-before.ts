import type { PlainDate } from '../calendar/plain-date'
import type { InvoiceRow } from './invoice-row'

/** True where an invoice has counted in the books of a month that is over, which may have been reported. */
export function countedBefore({ lifecycle, issueDate }: InvoiceRow, today: PlainDate): boolean {
  return lifecycle === 'open' && issueDate.slice(0, 7) < today.slice(0, 7)
}
