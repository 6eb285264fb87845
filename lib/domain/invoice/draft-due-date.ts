import { dueDateOf } from '../calendar/payment-term'
import type { PlainDate } from '../calendar/plain-date'
import type { InvoiceDraft } from './draft'

/**
 * The due date that a draft has today: by its term where it has one, else as typed. `country`: the seller's, for its bank
 * holidays.
 */
export function dueDateIn(
  { term, dueDate }: Pick<InvoiceDraft, 'term' | 'dueDate'>,
  today: PlainDate,
  country: string | undefined,
): string {
  return term ? dueDateOf(term, today, country) : dueDate
}
