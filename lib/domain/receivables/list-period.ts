import type { PlainDate } from '../calendar/plain-date'
import {
  type DaySpan,
  daysOfYear,
  RECENT_PERIODS,
  type RecentPeriod,
  recentDays,
} from '../calendar/recent-period'

/** The days of a period as seen on `today`: a recent one, or a year in four digits. Undefined for anything else. */
export function daysOf(period: string, today: PlainDate): DaySpan | undefined {
  if (/^(19|2\d)\d\d$/.test(period)) return daysOfYear(Number(period))
  return isRecent(period) ? recentDays(period, today) : undefined
}

function isRecent(period: string): period is RecentPeriod {
  return (RECENT_PERIODS as readonly string[]).includes(period)
}
