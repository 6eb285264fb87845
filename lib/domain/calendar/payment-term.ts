import { addDays, addMonths, dateOf, dayOf, endOfMonth, monthOf, type PlainDate, yearOf } from './plain-date'

/**
 * How the due date follows from the invoice date.
 * `days`: so many days after it. `endOfMonth`: the last day of the month `months` later (0 is this month).
 * `dayOfMonth`: the next such day after the invoice date, the client's own cycle ("pays on the 1st").
 * `date`: a fixed date.
 */
export type PaymentTerm =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'endOfMonth'; readonly months: number }
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  | { readonly kind: 'date'; readonly date: PlainDate }

/** The due date of an invoice dated `issueDate`. A day of month past a short month's end means its last day. */
export function dueDateOf(term: PaymentTerm, issueDate: PlainDate): PlainDate {
  switch (term.kind) {
    case 'days':
      return addDays(issueDate, term.days)
    case 'endOfMonth':
      return endOfMonth(addMonths(issueDate, term.months))
    case 'dayOfMonth': {
      const thisMonth = dayInMonthOf(issueDate, term.day)
      return thisMonth > issueDate ? thisMonth : dayInMonthOf(addMonths(issueDate, 1), term.day)
    }
    case 'date':
      return term.date
  }
}

function dayInMonthOf(date: PlainDate, day: number): PlainDate {
  return dateOf(yearOf(date), monthOf(date), Math.min(day, dayOf(endOfMonth(date))))
}
