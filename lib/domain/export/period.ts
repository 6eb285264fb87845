import { addMonths, dateOf, endOfMonth, monthOf, type PlainDate, yearOf } from '../calendar/plain-date'
import type { Period } from './journal'

/** Periods people book and report by, newest first. */
export const PERIOD_NAMES = [
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
  'all',
] as const

export type PeriodName = (typeof PERIOD_NAMES)[number]

/** The first and last day of a period around `today`; undefined for all there is. */
export function periodOf(name: PeriodName, today: PlainDate): Period | undefined {
  const year = yearOf(today)
  const month = dateOf(year, monthOf(today), 1)
  const quarter = addMonths(month, -((monthOf(today) - 1) % 3))
  switch (name) {
    case 'thisMonth':
      return months(month, 1)
    case 'lastMonth':
      return months(addMonths(month, -1), 1)
    case 'thisQuarter':
      return months(quarter, 3)
    case 'lastQuarter':
      return months(addMonths(quarter, -3), 3)
    case 'thisYear':
      return months(dateOf(year, 1, 1), 12)
    case 'lastYear':
      return months(dateOf(year - 1, 1, 1), 12)
    case 'all':
      return undefined
  }
}

function months(from: PlainDate, count: number): Period {
  return { from, to: endOfMonth(addMonths(from, count - 1)) }
}
