import { nextBusinessDay } from './business-day'
import { addDays, addMonths, dateOf, dayOf, endOfMonth, monthOf, type PlainDate, yearOf } from './plain-date'

/**
 * How the due date follows from the invoice date.
 * `days`: so many days after it. `endOfMonth`: the last day of the month `months` later (0 is this month), and `days`
 * after that. `dayOfMonth`: the next such day after the invoice date, the client's own cycle ("pays on the 1st").
 * `date`: a fixed date. `moves`: to the next business day where it falls on none.
 */
export type PaymentTerm = (
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'endOfMonth'; readonly months: number; readonly days?: number }
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  | { readonly kind: 'date'; readonly date: PlainDate }
) & { readonly moves?: 'nextBusinessDay' }

/**
 * The due date of an invoice dated `issueDate`. A day of month past a short month's end means its last day. `country`
 * (ISO 3166): the seller's, for its bank holidays.
 */
export function dueDateOf(term: PaymentTerm, issueDate: PlainDate, country: string | undefined): PlainDate {
  const day = exactDay(term, issueDate)
  return term.moves === 'nextBusinessDay' ? nextBusinessDay(day, country) : day
}

function exactDay(term: PaymentTerm, issueDate: PlainDate): PlainDate {
  switch (term.kind) {
    case 'days':
      return addDays(issueDate, term.days)
    case 'endOfMonth':
      return addDays(endOfMonth(addMonths(issueDate, term.months)), term.days ?? 0)
    case 'dayOfMonth':
      return nextDayOfMonth(issueDate, term.day)
    case 'date':
      return term.date
  }
}

/** The first such day of a month after the date; the month's last where it is shorter. */
export function nextDayOfMonth(after: PlainDate, day: number): PlainDate {
  const thisMonth = dayInMonthOf(after, day)
  return thisMonth > after ? thisMonth : dayInMonthOf(addMonths(after, 1), day)
}

function dayInMonthOf(date: PlainDate, day: number): PlainDate {
  return dateOf(yearOf(date), monthOf(date), Math.min(day, dayOf(endOfMonth(date))))
}
