import { addMonths, dateOf, endOfMonth, monthOf, type PlainDate, yearOf } from './plain-date'

/** Spans of days that move with the calendar, newest first. */
export const RECENT_PERIODS = [
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
] as const
export type RecentPeriod = (typeof RECENT_PERIODS)[number]

/** First and last day, both in it. */
export interface DaySpan {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The days of a period as seen on `today`. */
export function recentDays(period: RecentPeriod, today: PlainDate): DaySpan {
  const month = dateOf(yearOf(today), monthOf(today), 1)
  const quarter = addMonths(month, -((monthOf(today) - 1) % 3))
  const year = yearOf(today)
  switch (period) {
    case 'thisMonth':
      return monthsFrom(month, 1)
    case 'lastMonth':
      return monthsFrom(addMonths(month, -1), 1)
    case 'thisQuarter':
      return monthsFrom(quarter, 3)
    case 'lastQuarter':
      return monthsFrom(addMonths(quarter, -3), 3)
    case 'thisYear':
      return daysOfYear(year)
    case 'lastYear':
      return daysOfYear(year - 1)
  }
}

/** 1 January to 31 December. */
export function daysOfYear(year: number): DaySpan {
  return monthsFrom(dateOf(year, 1, 1), 12)
}

function monthsFrom(from: PlainDate, count: number): DaySpan {
  return { from, to: endOfMonth(addMonths(from, count - 1)) }
}
