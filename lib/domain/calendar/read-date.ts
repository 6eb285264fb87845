import { addDays, dateOf, dayExists, isPlainDate, type PlainDate } from './plain-date'

export type DateReading =
  | { readonly kind: 'ok'; readonly value: PlainDate }
  | { readonly kind: 'empty' | 'malformed' | 'impossible' }
  | { readonly kind: 'ambiguous'; readonly choices: readonly [dayFirst: PlainDate, monthFirst: PlainDate] }

/**
 * Reads a numeric date typed into a field: `2026-12-07`, `7.12.2026`, `7.12.`, `07/12/26`. Dots mean day first; with
 * slashes or dashes, both readings are offered when both exist and differ. A date without a year is the next such day
 * on or after `today`.
 */
export function readDate(text: string, today: PlainDate): DateReading {
  const typed = text.trim()
  if (typed === '') return { kind: 'empty' }
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) {
    return isPlainDate(typed) ? { kind: 'ok', value: typed } : { kind: 'impossible' }
  }
  const match = /^(\d{1,2})\s*([./-])\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2})?)?$/.exec(typed)
  if (!match) return { kind: 'malformed' }
  const [first, second] = [Number(match[1]), Number(match[3])]
  const year = match[4]
  const dayFirst = resolve(year, second, first, today)
  if (match[2] === '.') return dayFirst ? { kind: 'ok', value: dayFirst } : { kind: 'impossible' }
  const monthFirst = resolve(year, first, second, today)
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', choices: [dayFirst, monthFirst] }
  }
  const only = dayFirst ?? monthFirst
  return only ? { kind: 'ok', value: only } : { kind: 'impossible' }
}

/** As `readDate`, but a date without a year is the nearest such day: for what may lie behind, such as work that was done. */
export function readNearDate(text: string, today: PlainDate): DateReading {
  return readDate(text, addDays(today, -183))
}

function resolve(
  year: string | undefined,
  month: number,
  day: number,
  today: PlainDate,
): PlainDate | undefined {
  if (year !== undefined) {
    const full = year.length === 2 ? 2000 + Number(year) : Number(year)
    return dayExists(full, month, day) ? dateOf(full, month, day) : undefined
  }
  const thisYear = Number(today.slice(0, 4))
  return [thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4]
    .filter((candidate) => dayExists(candidate, month, day))
    .map((candidate) => dateOf(candidate, month, day))
    .find((candidate) => candidate >= today)
}
