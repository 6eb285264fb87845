import { addMonths, dateOf, endOfMonth, monthOf, type PlainDate, yearOf } from '../calendar/plain-date'
import { RECENT_PERIODS, type RecentPeriod } from './list-view'

/** First and last day, both in it. */
export interface DaySpan {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The days of a period as seen on `today`: a recent one, or a year in four digits. Undefined for anything else. */
export function daysOf(period: string, today: PlainDate): DaySpan | undefined {
  if (/^(19|2\d)\d\d$/.test(period)) return span(dateOf(Number(period), 1, 1), 12)
  if (!isRecent(period)) return undefined
  const month = dateOf(yearOf(today), monthOf(today), 1)
  const quarter = addMonths(month, -((monthOf(today) - 1) % 3))
  const year = dateOf(yearOf(today), 1, 1)
  switch (period) {
    case 'thisMonth':
      return span(month, 1)
    case 'lastMonth':
      return span(addMonths(month, -1), 1)
    case 'thisQuarter':
      return span(quarter, 3)
    case 'lastQuarter':
      return span(addMonths(quarter, -3), 3)
    case 'thisYear':
      return span(year, 12)
    case 'lastYear':
      return span(addMonths(year, -12), 12)
  }
}

function isRecent(period: string): period is RecentPeriod {
  return (RECENT_PERIODS as readonly string[]).includes(period)
}

function span(from: PlainDate, months: number): DaySpan {
  return { from, to: endOfMonth(addMonths(from, months - 1)) }
}
