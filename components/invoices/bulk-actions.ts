import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { statusOn } from '../../lib/domain/receivables/row-status'

/** Which of some invoices a change would change at all. */
export const CHANGEABLE = {
  recordPaid: ({ lifecycle, open }) => lifecycle === 'open' && open.minor > 0,
  pause: ({ lifecycle, paused }) => lifecycle === 'open' && !paused,
  resume: ({ lifecycle, paused }) => lifecycle === 'open' && paused,
  void: ({ lifecycle }) => lifecycle === 'open' || lifecycle === 'draft',
  reopen: ({ lifecycle }) => lifecycle === 'void',
} as const satisfies Record<string, (row: InvoiceRow) => boolean>

export type PlainBulkKind = keyof typeof CHANGEABLE

/** Those that a reminder can be written for: late, or due within days. */
export function remindable(rows: readonly InvoiceRow[], today: PlainDate): readonly InvoiceRow[] {
  return rows.filter((row) => {
    const { kind } = statusOn(row, today)
    return kind === 'late' || kind === 'dueSoon'
  })
}
