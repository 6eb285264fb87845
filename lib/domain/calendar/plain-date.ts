import { addMonths as addMonthsTo, getDaysInMonth } from 'date-fns'

/** A civil date, `YYYY-MM-DD`, without time or zone. Plain string comparison orders it. */
export type PlainDate = string & { readonly __plainDate: never }

/** True for an existing day written `YYYY-MM-DD` (ISO 8601), years 1900 to 2999. */
export function isPlainDate(text: string): text is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && dayExists(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The date written `YYYY-MM-DD`. Throws on anything else: for literals and stored data, not for typed input. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error(`Not a date: ${text}`)
  return text
}

/** True when year, month (1–12) and day name an existing day between 1900 and 2999. */
export function dayExists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return false
  return day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** The date of year, month (1–12) and day. Throws when there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  if (!dayExists(year, month, day)) throw new Error(`Not a date: ${date}`)
  return date as PlainDate
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

/** 1900 to 2999. */
export function yearOf(date: PlainDate): number {
  return numberIn(date, 0, 4)
}

/** 1 to 12. */
export function monthOf(date: PlainDate): number {
  return numberIn(date, 5, 7)
}

/** 1 to 31, of the month. */
export function dayOf(date: PlainDate): number {
  return numberIn(date, 8, 10)
}

/** The digits of a date from one place to another, without cutting them out: each look round asks for thousands. */
function numberIn(date: PlainDate, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + date.charCodeAt(at) - DIGIT_ZERO
  return value
}

const DIGIT_ZERO = '0'.charCodeAt(0)

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  return ((dayNumber(date) + DAYS_FROM_A_MONDAY) % 7) + 1
}

/** The day so many calendar days later; earlier for a negative number. Throws outside the years 1900 to 2999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const day = new Date((dayNumber(date) + days) * DAY)
  return dateOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}

/** The same day `months` later, or the last of that month where it is shorter (31 January + 1 = 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromNoon(addMonthsTo(noon(date), months))
}

/** The last day of the same month. */
export function endOfMonth(date: PlainDate): PlainDate {
  return dateOf(yearOf(date), monthOf(date), getDaysInMonth(noon(date)))
}

/** The later of two dates. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a
}

/** The earlier of two dates. */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return b < a ? b : a
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Noon exists in every zone on every day, so local arithmetic cannot slip over a change of the clocks. */
function noon(date: PlainDate): Date {
  return new Date(yearOf(date), monthOf(date) - 1, dayOf(date), 12)
}

function fromNoon(date: Date): PlainDate {
  return dateOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

const DAY = 24 * 60 * 60 * 1000
/** From a Monday before 1900, the first year we know, to the first day of 1970, a Thursday. */
const DAYS_FROM_A_MONDAY = 3 + 7 * 4000

/** Days since 1970, in UTC. Each look round asks for thousands, which a library of dates takes too long for. */
function dayNumber(date: PlainDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / DAY
}
