import { monthOf, type PlainDate, yearOf } from '../calendar/plain-date'
import type { RecurringPlan } from './plan'

/** The months' names in a language, January first, and whether endings are added to them, as in `elokuun`. */
export interface MonthNames {
  readonly names: readonly string[]
  readonly hasEndings: boolean
}

/**
 * The content of a plan for the invoice of one of its dates: in the lines, the charges and the note, the months and years it was
 * worded for have moved on to that date. As it is where that day is not known.
 */
export function contentOn(
  { content, wordedFor, schedule: { rhythm } }: RecurringPlan,
  date: PlainDate,
  months: MonthNames,
): RecurringPlan['content'] {
  if (wordedFor === undefined) return content
  const reach = rhythm.unit === 'week' ? 1 : rhythm.every * (rhythm.unit === 'year' ? 12 : 1)
  const move = (text: string) => movedOn(text, { from: wordedFor, to: date, reach }, months)
  const moveAll = <Worded extends { readonly description: string }>(all: readonly Worded[]) =>
    all.map((each) => ({ ...each, description: move(each.description) }))
  const { lines, charges, note } = content
  return {
    ...content,
    lines: moveAll(lines),
    ...(charges ? { charges: moveAll(charges) } : {}),
    note: move(note),
  }
}

export interface Move {
  /** The day for which the words were written. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** So many months away from that day, either way, they may speak of what recurs. */
  readonly reach: number
}

/**
 * `Hosting, August 2026` of 31 August is `Hosting, September 2026` on 30 September. A text that names a day, or any month beyond
 * the reach, such as that of a contract, is left as it is.
 */
export function movedOn(text: string, { from, to, reach }: Move, { names, hasEndings }: MonthNames): string {
  const months = ordinalOf(to) - ordinalOf(from)
  if (months === 0) return text
  const named = new RegExp(
    `(?<![\\p{L}\\d])(?:(${names.join('|')})(${hasEndings ? '\\p{L}*' : ''})(?![\\p{L}])(?:( )(\\d{4}))?|(\\d{1,2})(/)(\\d{4}))(?![\\d/-])`,
    'giu',
  )
  const found = [...text.matchAll(named)].map((match) => {
    const [whole, name, ending = '', space, year, figures, slash, yearOfFigures] = match
    const month = name === undefined ? Number(figures) : indexOf(names, name) + 1
    return {
      at: match.index,
      whole,
      name,
      ending,
      figures,
      between: space ?? slash,
      month,
      year: year ?? yearOfFigures,
    }
  })
  if (found.length === 0) return months % 12 === 0 ? withYears(text, yearOf(from), months / 12) : text
  const isMovable = found.every(
    ({ at, whole, name, month, year }) =>
      month >= 1 &&
      month <= 12 &&
      isWritten(name) &&
      isNear(month, year, from, reach) &&
      !/\d(?:st|nd|rd|th)?[.,]? ?$/.test(text.slice(0, at)) &&
      !/^ \d/.test(text.slice(at + whole.length)),
  )
  if (!isMovable) return text
  return found.reduceRight((moved, { at, whole, name, ending, figures, between, month, year }) => {
    const ordinal = (year === undefined ? 0 : Number(year) * 12) + month - 1 + months
    const next = names[mod12(ordinal)] ?? ''
    const written =
      name === undefined
        ? String(mod12(ordinal) + 1).padStart(figures?.length ?? 1, '0')
        : `${isUpper(name) ? capitalised(next) : next}${ending}`
    const yearWritten = year === undefined ? '' : `${between}${Math.floor(ordinal / 12)}`
    return `${moved.slice(0, at)}${written}${yearWritten}${moved.slice(at + whole.length)}`
  }, text)
}

/** "Domain 2026" a year on; a text that names another year as well is left. */
function withYears(text: string, own: number, years: number): string {
  const all = [...text.matchAll(YEAR)].map(([year]) => Number(year))
  if (!all.includes(own) || all.some((year) => year !== own && year !== own + 1)) return text
  return text.replace(YEAR, (year) => String(Number(year) + years))
}

/** A year by itself, or in `2026–2027`. */
const YEAR = /(?<![\p{L}\d./#-])(?:19|20)\d\d(?![\p{L}\d./-])/gu

/** "May" is a month, "may" is none. */
function isWritten(name: string | undefined): boolean {
  return name !== 'may'
}

function isNear(month: number, year: string | undefined, from: PlainDate, reach: number): boolean {
  const away =
    year === undefined ? mod12(month - monthOf(from)) : Number(year) * 12 + month - 1 - ordinalOf(from)
  return Math.abs(away) <= reach || (year === undefined && 12 - away <= reach)
}

function indexOf(names: readonly string[], name: string): number {
  return names.findIndex((each) => each.toLowerCase() === name.toLowerCase())
}

/** Months since year 0. */
function ordinalOf(date: PlainDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1
}

function mod12(months: number): number {
  return ((months % 12) + 12) % 12
}

function isUpper(name: string): boolean {
  return name.charAt(0) !== name.charAt(0).toLowerCase()
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
