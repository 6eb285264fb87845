import { addDays, type PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { InvoiceRow } from '../receivables/invoice-row'

/**
 * Why no reminder is offered of an open invoice, the weightiest first. With `until`, reminders go on by themselves on
 * that day; else a person has to say so. `replied` stops only what comes unasked: the person reads the answer and may
 * still remind.
 */
export type Hold =
  | { readonly kind: 'disputed' | 'replied'; readonly on: PlainDate }
  | { readonly kind: 'paused' }
  | { readonly kind: 'promised' | 'snoozed'; readonly until: PlainDate }

/** What holds the reminders of an invoice back on a day, the longest; undefined when nothing does. */
export function holdOn(row: InvoiceRow, today: PlainDate): Hold | undefined {
  if (row.disputedOn) return { kind: 'disputed', on: row.disputedOn }
  if (row.paused) return { kind: 'paused' }
  const [longest] = [
    ...(row.promisedFor ? [{ kind: 'promised' as const, until: addDays(row.promisedFor, 1) }] : []),
    ...(row.snoozedUntil ? [{ kind: 'snoozed' as const, until: row.snoozedUntil }] : []),
  ]
    .filter(({ until }) => until > today)
    .toSorted((a, b) => compareText(b.until, a.until) || compareText(a.kind, b.kind))
  return longest ?? (row.repliedOn ? { kind: 'replied', on: row.repliedOn } : undefined)
}
