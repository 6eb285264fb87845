import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date'
import { readDate } from '../calendar/read-date'
import type { Client, Occasion } from './party'

export const occasionKinds: readonly Occasion['kind'][] = ['birthday', 'promotion', 'anniversary']

const NEAR_DAYS = 7
/** A new position is wished well once, as long as it is new. */
const NEW_DAYS = 60

/**
 * The client's occasion when it is a week away at most, before or after; a promotion from its day on for two months, and
 * with the year it was written with not again. A day that cannot be read is none.
 */
export function occasionNear({ facts }: Client, today: PlainDate): Occasion['kind'] | undefined {
  const { occasion } = facts ?? {}
  if (!occasion) return undefined
  if (occasion.kind === 'promotion') {
    const since = readDate(occasion.day, addDays(today, -NEW_DAYS))
    return since.kind === 'ok' && since.value <= today && daysBetween(since.value, today) <= NEW_DAYS
      ? 'promotion'
      : undefined
  }
  const from = addDays(today, -NEAR_DAYS)
  const reading = readDate(withoutYear(occasion.day), from)
  return reading.kind === 'ok' && daysBetween(from, reading.value) <= 2 * NEAR_DAYS
    ? occasion.kind
    : undefined
}

/** A birthday is often written with its year: `4.12.1980` is `4.12.` of every year. */
function withoutYear(day: string): string {
  return day.trim().replace(/^(\d{1,2}\.\s*\d{1,2}\.)\s*\d{4}$/, '$1')
}
