import { addDays, dateOf, dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from './plain-date'

const TARGET_HOLIDAYS = new Set(['01-01', '05-01', '12-25', '12-26'])
const FINNISH_HOLIDAYS = new Set(['01-06', '12-06', '12-24'])

/** The days on which TARGET2, the euro payment system, is closed besides weekends (ECB calendar). */
function isTargetHoliday(date: PlainDate): boolean {
  if (TARGET_HOLIDAYS.has(date.slice(5))) return true
  if (!isNearEaster(date)) return false
  const easter = easterSunday(yearOf(date))
  return date === addDays(easter, -2) || date === addDays(easter, 1)
}

/** Finnish bank holidays beyond TARGET2: Epiphany, Ascension Day, Midsummer Eve, Independence Day, Christmas Eve. */
function isFinnishHoliday(date: PlainDate): boolean {
  if (FINNISH_HOLIDAYS.has(date.slice(5))) return true
  if (isNearEaster(date) && date === addDays(easterSunday(yearOf(date)), 39)) return true
  return monthOf(date) === 6 && weekdayOf(date) === 5 && dayOf(date) >= 19 && dayOf(date) <= 25
}

/** From the earliest Good Friday, 20 March, to the latest Ascension Day, 3 June. */
function isNearEaster(date: PlainDate): boolean {
  const month = monthOf(date)
  return month >= 3 && month <= 6
}

/** True when banks move money that day: no weekend, no TARGET2 holiday, no bank holiday of the country (ISO 3166). */
export function isBusinessDay(date: PlainDate, country?: string): boolean {
  if (weekdayOf(date) >= 6 || isTargetHoliday(date)) return false
  return country !== 'FI' || !isFinnishHoliday(date)
}

/** The date itself when it is a business day, else the next one. */
export function nextBusinessDay(date: PlainDate, country?: string): PlainDate {
  let day = date
  while (!isBusinessDay(day, country)) day = addDays(day, 1)
  return day
}

/** The date itself when it is a business day, else the one before. */
export function previousBusinessDay(date: PlainDate, country?: string): PlainDate {
  let day = date
  while (!isBusinessDay(day, country)) day = addDays(day, -1)
  return day
}

/** The date `count` business days after `date`. */
export function addBusinessDays(date: PlainDate, count: number, country?: string): PlainDate {
  let day = date
  for (let left = count; left > 0; left -= 1) day = nextBusinessDay(addDays(day, 1), country)
  return day
}

/** Easter Sunday of the Gregorian calendar, by the anonymous (Meeus/Jones/Butcher) computus. */
export function easterSunday(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return dateOf(year, month, day)
}
