import { nextBusinessDay } from '../calendar/business-day'
import { addDays, isPlainDate, type PlainDate } from '../calendar/plain-date'
import type { DateFact } from './facts/dates'
import { anyPassage, type Reading } from './reading'

/** Days to pay that a fix proposes where nothing else tells: a usual term, and what is fair after a reminder. */
const PROPOSED_DAYS = { invoice: 14, reminder: 7 }

/** The due date the mail itself names as a calendar day. */
export function writtenDueDate(reading: Reading): PlainDate | undefined {
  for (const { places } of [reading.body, reading.subject]) {
    for (const { passage } of places)
      for (const date of passage.dueDays) if (date.kind === 'day') return date.day
  }
  return undefined
}

/** True when the mail names a due date as a date, or in a reminder the one that has passed. */
export function hasDueDay(reading: Reading): boolean {
  return anyPassage(reading, ({ dates }) => dates.some((date) => daysOf(date).length > 0 && isDueFact(date)))
}

/** True when the mail says by which day to pay, and that day, in one of its readings, has not passed. */
export function hasDueDayToCome(reading: Reading): boolean {
  return anyPassage(reading, ({ dates }) =>
    dates.some((date) => date.role === 'due' && daysOf(date).some((day) => day >= reading.today)),
  )
}

/** The calendar days that a date may be: two where it can be read in two ways. */
function daysOf(date: DateFact): readonly PlainDate[] {
  if (date.kind === 'day') return [date.day]
  return date.kind === 'ambiguous' ? date.days : []
}

/** The date a fix writes: the invoice's own due date, the one the mail names, else a usual term from today. */
export function proposedDueDate(reading: Reading, isReminder: boolean): PlainDate {
  const fromInvoice = reading.draft.invoice?.dueDate
  if (fromInvoice !== undefined && isPlainDate(fromInvoice) && fromInvoice >= reading.today)
    return fromInvoice
  const written = writtenDueDate(reading)
  if (written !== undefined && written >= reading.today) return written
  const usual = addDays(reading.today, isReminder ? PROPOSED_DAYS.reminder : PROPOSED_DAYS.invoice)
  return nextBusinessDay(usual, reading.context.country)
}

/** True for a date that says when to pay, however unclear. */
export function isDueFact(date: DateFact): boolean {
  return date.role === 'due' || date.role === 'wasDue'
}
