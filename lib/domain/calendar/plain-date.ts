import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, getISODay } from 'date-fns'

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

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

/** 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7))
}

export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10))
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  return getISODay(noon(date))
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromNoon(addDaysTo(noon(date), days))
}

/** The same day `months` later, or the last of that month where it is shorter (31 January + 1 = 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromNoon(addMonthsTo(noon(date), months))
}

export function endOfMonth(date: PlainDate): PlainDate {
  return dateOf(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)))
}

/** The later of two dates. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return [a, b].toSorted()[1] ?? b
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(noon(to), noon(from))
}

/** Noon exists in every zone on every day, so date-fns's local arithmetic cannot slip over a DST change. */
function noon(date: PlainDate): Date {
  return new Date(yearOf(date), monthOf(date) - 1, dayOf(date), 12)
}

function fromNoon(date: Date): PlainDate {
  return dateOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
}
