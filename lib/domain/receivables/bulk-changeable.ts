import type { PlainDate } from '../calendar/plain-date'
import { type Hold, holdOn } from '../reminders/hold'
import type { InvoiceRow } from './invoice-row'
import { statusOn } from './row-status'

/** Which of some invoices a change would change at all. */
export const CHANGEABLE = {
  recordPaid: ({ lifecycle, open }) => lifecycle === 'open' && open.minor > 0,
  pause: ({ lifecycle, paused }) => lifecycle === 'open' && !paused,
  resume: ({ lifecycle, paused }) => lifecycle === 'open' && paused,
  void: ({ lifecycle }) => lifecycle === 'open' || lifecycle === 'draft',
  reopen: ({ lifecycle }) => lifecycle === 'void',
} as const satisfies Record<string, (row: InvoiceRow) => boolean>

export type PlainBulkKind = keyof typeof CHANGEABLE

/** An invoice of a selection, and why it is not to be reminded of now: what the person or the client has said of it. */
export interface Remindable {
  readonly row: InvoiceRow
  readonly hold?: Hold
}

/**
 * Those that a reminder can be written for, late or due within days, and after them those that are held back. Who has
 * answered may be reminded still.
 */
export function remindable(rows: readonly InvoiceRow[], today: PlainDate): readonly Remindable[] {
  const late = rows.filter((row) => {
    const { kind } = statusOn(row, today)
    // What invoices took off too much of it is for the person to tell.
    return (kind === 'late' || kind === 'dueSoon') && !row.overdrawn
  })
  const all = late.map((row): Remindable => {
    const hold = holdOn(row, today, undefined)
    return hold && hold.kind !== 'replied' ? { row, hold } : { row }
  })
  return [...all.filter(({ hold }) => !hold), ...all.filter(({ hold }) => hold)]
}
