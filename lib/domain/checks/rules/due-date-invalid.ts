import { previousBusinessDay } from '../../calendar/business-day'
import { dateOf, endOfMonth, type PlainDate } from '../../calendar/plain-date'
import { type Found, finding } from '../finding'
import type { Passage } from '../reading'
import type { Mail } from '../rule'
import { otherDay } from './other-day'

/**
 * 31 April, 30.2.2026: a day that is in no calendar. The fix offers the month's last day on which banks are open. Where the mail has its due date,
 * and this one is about something else, it is a hint.
 */
export function dueDateInvalid(mail: Mail, { dates, plain, folded }: Passage): Found[] {
  const invalid = dates.filter((date) => date.kind === 'invalid')
  if (!invalid[0] || NO_SUCH_DAY.test(folded)) return []
  return invalid.map((date): Found => {
    const phrase = plain.slice(date.start, date.end)
    const last = date.month && lastDay(date.month[0], date.month[1], mail.context.country)
    const span = [date.start, date.end] as const
    const fixes = last ? otherDay('last-day', date, last, plain) : []
    const isElse = mail.isDayGiven && date.role !== 'due'
    return finding('dueDate.invalid', isElse ? 'hint' : 'error', span, { phrase }, fixes)
  })
}

/** Who writes that there is none knows it. */
const NO_SUCH_DAY =
  /\bno such (?:day|date)\b|\b(?:does not|doesn't) exist\b|kalenterissa ei ole|ei ole olemassa|finns inte/

function lastDay(year: number, month: number, country?: string): PlainDate {
  return previousBusinessDay(endOfMonth(dateOf(year, month, 1)), country)
}
