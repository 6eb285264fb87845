import type { PlainDate } from '../calendar/plain-date'
import { type DaySpan, RECENT_PERIODS, recentDays } from '../calendar/recent-period'

/** Periods people book and report by, newest first. */
export const PERIOD_NAMES = [...RECENT_PERIODS, 'all'] as const

export type PeriodName = (typeof PERIOD_NAMES)[number]

/** The first and last day of a period around `today`; undefined for all there is. */
export function periodOf(name: PeriodName, today: PlainDate): DaySpan | undefined {
  return name === 'all' ? undefined : recentDays(name, today)
}
