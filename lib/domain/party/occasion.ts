import {
  dateOf,
  dayExists,
  dayOf,
  daysBetween,
  monthOf,
  type PlainDate,
  plainDate,
  yearOf,
} from '../calendar/plain-date'
import { readDate } from '../calendar/read-date'
import type { Occasion } from './party'

export const occasionKinds: readonly Occasion['kind'][] = ['birthday', 'promotion', 'anniversary']

/** So many days after its day a wish is still welcome; ahead of it, it is not everywhere. */
const NEAR_DAYS = 7
/** A new position is wished well once, as long as it is new. */
const NEW_DAYS = 60

/** Read from either of them a day without a year, 29 February too, is in another year. */
const [LEAP_YEAR, NEXT_LEAP_YEAR] = [plainDate('2024-01-01'), plainDate('2028-01-01')]

/**
 * The occasion, its day in figures, from its day on for a week, in each year after the first where that is known; a
 * promotion for two months. A day that is not understood is none.
 */
export function occasionNear(occasion: Occasion, today: PlainDate): Occasion['kind'] | undefined {
  const { kind } = occasion
  const day = dayOfOccasion(occasion)
  if (!day) return undefined
  const isSince = (date: PlainDate, most: number) => date <= today && daysBetween(date, today) <= most
  if (kind === 'promotion') return isSince(day.date, NEW_DAYS) ? kind : undefined
  const isNear = [yearOf(today) - 1, yearOf(today)]
    .filter((year) => kind === 'birthday' || !day.hasYear || year > yearOf(day.date))
    .some((year) => isSince(inYear(day.date, year), NEAR_DAYS))
  return isNear ? kind : undefined
}

/** True for a day, in figures, of which nothing can come: it is not one day, or a promotion's without its year. */
export function isOccasionUnread(occasion: Occasion): boolean {
  return occasion.day.trim() !== '' && !dayOfOccasion(occasion)
}

function dayOfOccasion({
  kind,
  day,
}: Occasion): { readonly date: PlainDate; readonly hasYear: boolean } | undefined {
  const [reading, later] = [readDate(day, LEAP_YEAR), readDate(day, NEXT_LEAP_YEAR)]
  if (reading.kind !== 'ok' || later.kind !== 'ok') return undefined
  const hasYear = reading.value === later.value
  return kind === 'promotion' && !hasYear ? undefined : { date: reading.value, hasYear }
}

/** 29 February is the 28th where there is none. */
function inYear(date: PlainDate, year: number): PlainDate {
  const [month, day] = [monthOf(date), dayOf(date)]
  return dateOf(year, month, dayExists(year, month, day) ? day : day - 1)
}
