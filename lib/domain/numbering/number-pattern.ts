import type { PlainDate } from '../calendar/plain-date'

/** Where a series stands: the last number drawn, and the year it was drawn in. */
export interface SeriesState {
  readonly counter: number
  readonly year: string
  /** The last counters of other years, since a day can come back: of a traveller, or of a clock that was put right. */
  readonly others?: Readonly<Record<string, number>>
}

const MAX_LENGTH = 40
const PLACES = /\{(?:year|yy|client)\}/g

/**
 * True for a pattern that gives different numbers: `#`s once, as many as the counter has digits at least, and
 * optionally `{year}`, `{yy}` or `{client}`; the rest letters, digits, `-`, `/`, `.` or spaces. Examples: `{year}-###`
 * gives `2026-001`, `{client}-{yy}-##` gives `KAISLA-26-01`.
 */
export function isNumberPattern(pattern: string): boolean {
  const bare = pattern.replaceAll(PLACES, '')
  return (
    pattern.length <= MAX_LENGTH &&
    /^[\p{L}\d\-/. ]*#+[\p{L}\d\-/. ]*$/u.test(bare) &&
    pattern.trim() === pattern
  )
}

/** The pattern for one client, whose name stands in the place of `{client}`: each client has a series of its own. */
export function patternFor(pattern: string, clientName: string): string {
  return pattern.replaceAll('{client}', clientCode(clientName))
}

/** The first word of a name in capitals, up to eight letters and digits without accents: `Kahvila Åke` is `KAHVILA`. */
export function clientCode(name: string): string {
  const [first = ''] = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^A-Z\d]/g, ''))
    .filter((word) => word !== '')
  return first.slice(0, 8) || 'X'
}

/** The number with this counter, dated `issueDate`. A counter longer than the `#`s simply takes more digits. */
export function numberFor(pattern: string, counter: number, issueDate: PlainDate): string {
  return pattern
    .replaceAll('{year}', issueDate.slice(0, 4))
    .replaceAll('{yy}', issueDate.slice(2, 4))
    .replace(/#+/, (places) => String(counter).padStart(places.length, '0'))
}

/** True when the pattern gives the number on its day, with any counter. */
export function isNumberOf(pattern: string, number: string, issueDate: PlainDate): boolean {
  const [before = '', after = ''] = pattern.split(/#+/).map((part) => numberFor(part, 0, issueDate))
  const counter = number.slice(before.length, number.length - after.length)
  return /^\d+$/.test(counter) && numberFor(pattern, Number(counter), issueDate) === number
}

/**
 * The series after one more number: it begins with `start`, and again at 1 each year where the pattern shows the year.
 * A year that comes back goes on where it was; where that is not known, at `start`, as other numbers may lie before it.
 */
export function nextInSeries(
  state: SeriesState | undefined,
  pattern: string,
  issueDate: PlainDate,
  start = 1,
): SeriesState {
  const year = issueDate.slice(0, 4)
  if (!state) return { counter: start, year }
  const { counter, others } = state
  if (!/\{(?:year|yy)\}/.test(pattern)) return { counter: counter + 1, year }
  if (state.year === year) return { ...state, counter: counter + 1 }
  const { [year]: before = year < state.year ? start - 1 : 0, ...rest } = others ?? {}
  return { counter: before + 1, year, others: { ...rest, [state.year]: counter } }
}

/** A series of which two ledgers have drawn: of each year the higher counter. */
export function joinedSeries(one: SeriesState, other: SeriesState): SeriesState {
  const counters = { ...one.others, [one.year]: one.counter }
  for (const [year, counter] of Object.entries({ ...other.others, [other.year]: other.counter })) {
    counters[year] = Math.max(counters[year] ?? 0, counter)
  }
  const { year } = one.year > other.year ? one : other
  const { [year]: counter = 0, ...others } = counters
  return { counter, year, ...(Object.keys(others).length === 0 ? {} : { others }) }
}
