import type { PlainDate } from '../calendar/plain-date'

/** Where a series stands: the last number drawn, and the year it was drawn in. */
export interface SeriesState {
  readonly counter: number
  readonly year: string
}

const MAX_LENGTH = 30

/**
 * True for a pattern that gives different numbers: `#`s once, as many as the counter has digits at least, and
 * optionally `{year}`; the rest letters, digits, `-`, `/`, `.` or spaces. Example: `{year}-###` gives `2026-001`.
 */
export function isNumberPattern(pattern: string): boolean {
  const bare = pattern.replaceAll('{year}', '')
  return (
    pattern.length <= MAX_LENGTH &&
    /^[\p{L}\d\-/. ]*#+[\p{L}\d\-/. ]*$/u.test(bare) &&
    pattern.trim() === pattern
  )
}

/** The number with this counter, dated `issueDate`. A counter longer than the `#`s simply takes more digits. */
export function numberFor(pattern: string, counter: number, issueDate: PlainDate): string {
  return pattern
    .replaceAll('{year}', issueDate.slice(0, 4))
    .replace(/#+/, (places) => String(counter).padStart(places.length, '0'))
}

/** The series after one more number: it begins again at 1 each year where the pattern shows the year. */
export function nextInSeries(
  state: SeriesState | undefined,
  pattern: string,
  issueDate: PlainDate,
): SeriesState {
  const year = issueDate.slice(0, 4)
  const startsOver = !state || (pattern.includes('{year}') && state.year !== year)
  return { counter: startsOver ? 1 : state.counter + 1, year }
}
