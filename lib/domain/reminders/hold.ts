import { nextBusinessDay } from '../calendar/business-day'
import { addDays, type PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { InvoiceRow } from '../receivables/invoice-row'

/**
 * Why no reminder is offered of an open invoice, the weightiest first. With `until`, reminders go on by themselves on
 * that day, or where banks are closed on it, on the next business day, `on`; else a person has to say so. `replied` stops only what comes unasked: the person reads the answer and may
 * still remind.
 */
export type Hold =
  | { readonly kind: 'disputed' | 'replied'; readonly on: PlainDate }
  | { readonly kind: 'paused' }
  | { readonly kind: 'promised' | 'snoozed'; readonly until: PlainDate; readonly on: PlainDate }

/** What holds the reminders of an invoice back on a day, the longest, by the banks of the seller's country. */
export function holdOn(row: InvoiceRow, today: PlainDate, country: string | undefined): Hold | undefined {
  if (row.disputedOn) return { kind: 'disputed', on: row.disputedOn }
  if (row.paused) return { kind: 'paused' }
  const [longest] = [
    ...(row.promisedFor ? [{ kind: 'promised' as const, until: addDays(row.promisedFor, 1) }] : []),
    ...(row.snoozedUntil ? [{ kind: 'snoozed' as const, until: row.snoozedUntil }] : []),
  ]
    .map((wait) => ({ ...wait, on: nextBusinessDay(wait.until, country) }))
    .filter(({ on }) => on > today)
    .toSorted((a, b) => compareText(b.until, a.until) || compareText(a.kind, b.kind))
  return longest ?? (row.repliedOn ? { kind: 'replied', on: row.repliedOn } : undefined)
}
