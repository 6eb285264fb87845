import { nextBusinessDay } from '../calendar/business-day'
import {
  addDays,
  dateOf,
  dayOf,
  daysBetween,
  endOfMonth,
  monthOf,
  type PlainDate,
  yearOf,
} from '../calendar/plain-date'

/** When an invoice comes back: civil dates only, so that no clock, zone or leap day can move it. */
export interface Schedule {
  readonly rhythm: Rhythm
  /** The day of the first invoice; it stands on the anchor day. */
  readonly firstDate: PlainDate
  readonly end: ScheduleEnd
  readonly weekend: WeekendPolicy
}

/**
 * Every so many weeks, months or years. `anchorDay` (1 to 31) is the day of the month that is meant: a short month has
 * its last day instead, and the next long one has the anchor again.
 */
export type Rhythm =
  | { readonly unit: 'week'; readonly every: number }
  | { readonly unit: 'month' | 'year'; readonly every: number; readonly anchorDay: number }

/** `date`: the last day on which an invoice may fall. `count`: so many invoices in all, skipped ones among them. */
export type ScheduleEnd =
  | { readonly kind: 'open' }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'count'; readonly count: number }

/** What happens to a day without banks: nothing, or the invoice waits for the next business day. */
export type WeekendPolicy = 'keep' | 'nextBusinessDay'

export interface Occurrence {
  /** The day by the rhythm: with the plan's id it names the occurrence for good. */
  readonly date: PlainDate
  /** The day on which it is time, by the weekend policy. */
  readonly on: PlainDate
}

const MOST = { every: 99, count: 999 }
const LAST_DAY = dateOf(2999, 12, 31)

/** All occurrences, the first one first; without end where the schedule has none. `country`: for its bank holidays. */
export function* occurrencesOf(schedule: Schedule, country?: string): Generator<Occurrence, void> {
  const { end, weekend } = schedule
  for (let index = 0; ; index += 1) {
    if (end.kind === 'count' && index >= end.count) return
    const date = dateAt(schedule, index)
    if (date === undefined || (end.kind === 'date' && date > end.date)) return
    yield { date, on: weekend === 'keep' ? date : nextBusinessDay(date, country) }
  }
}

/** The first occurrence whose time comes after the day. */
export function nextOccurrence(
  schedule: Schedule,
  after: PlainDate,
  country?: string,
): Occurrence | undefined {
  for (const occurrence of occurrencesOf(schedule, country)) if (occurrence.on > after) return occurrence
  return undefined
}

/** The occurrences whose time has come by the day, the oldest first. */
export function occurrencesUntil(
  schedule: Schedule,
  until: PlainDate,
  country?: string,
): readonly Occurrence[] {
  const passed: Occurrence[] = []
  for (const occurrence of occurrencesOf(schedule, country)) {
    if (occurrence.on > until) break
    passed.push(occurrence)
  }
  return passed
}

/** True when the first date stands on its anchor and there is at least one occurrence. */
export function isSound({ rhythm, firstDate, end }: Schedule): boolean {
  if (!isCount(rhythm.every, MOST.every)) return false
  if (end.kind === 'count' && !isCount(end.count, MOST.count)) return false
  if (end.kind === 'date' && end.date < firstDate) return false
  return (
    rhythm.unit === 'week' || dayOf(firstDate) === Math.min(rhythm.anchorDay, dayOf(endOfMonth(firstDate)))
  )
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most
}

function dateAt({ rhythm, firstDate }: Schedule, index: number): PlainDate | undefined {
  if (rhythm.unit === 'week') {
    const days = 7 * rhythm.every * index
    return days > daysBetween(firstDate, LAST_DAY) ? undefined : addDays(firstDate, days)
  }
  const months = index * rhythm.every * (rhythm.unit === 'year' ? 12 : 1) + monthOf(firstDate) - 1
  const year = yearOf(firstDate) + Math.floor(months / 12)
  if (year > yearOf(LAST_DAY)) return undefined
  const month = dateOf(year, (months % 12) + 1, 1)
  return dateOf(year, monthOf(month), Math.min(rhythm.anchorDay, dayOf(endOfMonth(month))))
}
