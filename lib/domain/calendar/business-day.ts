import { isInUnion } from '../vat/union'
import { addDays, dateOf, daysBetween, type PlainDate, weekdayOf, yearOf } from './plain-date'

/**
 * Bank holidays by rule, a space between: `0101` a day of a month; `12252` two days from that one on; `011571` the Mondays
 * (ISO 1) of the seven days from that one on, so the third of January; `1227212` the Monday and the Tuesday of two days;
 * `e-2` so many days from Easter Sunday.
 */
type Rules = string

/** TARGET2, the euro payment system (ECB calendar). */
const TARGET: Rules = '0501 12252 e-2 e1 0101'

/** Where neither TARGET2 nor a list below says when banks are closed, only what is closed nearly everywhere. */
const ANYWHERE: Rules = '1225 0101'

/** New Year, Berchtold's Day, Easter, Ascension, Whit Monday, 1 August, Christmas. */
const SWISS: Rules = '0102 0801 e50 e39 12252 e-2 e1 0101'

/**
 * Finland: TARGET2, Epiphany, Ascension Day, Midsummer Eve, Independence Day, Christmas Eve. Sweden: lag 1989:253, and the
 * eves of lag 1930:173 § 2. Denmark: Danmarks Nationalbank, "banklukkedage". Norway: Norges Bank, settlement days of NBO.
 * United Kingdom: Banking and Financial Dealings Act 1971 sch. 1, the days proclaimed each year and those in lieu of a
 * weekend, as in England, whose days the payment systems keep. United States: Federal Reserve Banks; a holiday on a Sunday
 * is kept on Monday, one on a Saturday is not. Beside the Union, TARGET2 rules where euros are paid with, and in Iceland.
 */
const RULES: Readonly<Record<string, Rules>> = {
  FI: '0106 061975 0501 1206 e39 12243 e-2 e1 0101',
  SE: '0106 061975 0501 0606 1231 e39 12243 e-2 e1 0101',
  DK: '0605 1231 e-3 e40 e50 e39 12243 e-2 e1 0101',
  NO: '0501 0517 e-3 e50 e39 12243 e-2 e1 0101',
  CH: SWISS,
  LI: SWISS,
  GB: '010221 050171 052571 082571 1227212 12252 e-2 e1 0101',
  US: '010211 011571 021571 052571 0619 062011 0704 070511 090171 100871 1111 111211 112274 122611 1225 0101',
  IS: TARGET,
  AD: TARGET,
  MC: TARGET,
  ME: TARGET,
  SM: TARGET,
  VA: TARGET,
  XK: TARGET,
}

/**
 * True when banks move money that day: no weekend, and no bank holiday of the country (ISO 3166) as far as its holidays
 * are known here.
 */
export function isBusinessDay(date: PlainDate, country: string | undefined): boolean {
  const weekday = weekdayOf(date)
  if (weekday > 5) return false
  const fromEaster = daysBetween(easterSunday(yearOf(date)), date)
  const inYear = Number(date.slice(5).replace('-', ''))
  const rules = RULES[country ?? ''] ?? (isInUnion(country ?? '') ? TARGET : ANYWHERE)
  return !rules.split(' ').some((rule) => {
    const late = rule.startsWith('e') ? fromEaster - Number(rule.slice(1)) : inYear - Number(rule.slice(0, 4))
    return late >= 0 && late < Number(rule[4] ?? 1) && (!rule[5] || rule.includes(`${weekday}`, 5))
  })
}

/** The date itself when it is a business day, else the next one. */
export function nextBusinessDay(date: PlainDate, country: string | undefined): PlainDate {
  let day = date
  while (!isBusinessDay(day, country)) day = addDays(day, 1)
  return day
}

/** The date itself when it is a business day, else the one before. */
export function previousBusinessDay(date: PlainDate, country: string | undefined): PlainDate {
  let day = date
  while (!isBusinessDay(day, country)) day = addDays(day, -1)
  return day
}

/** The date `count` business days after `date`. */
export function addBusinessDays(date: PlainDate, count: number, country: string | undefined): PlainDate {
  let day = date
  for (let left = count; left > 0; left -= 1) day = nextBusinessDay(addDays(day, 1), country)
  return day
}

/** Easter Sunday of the Gregorian calendar, by Oudin's form of the Gaussian computus. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leaps = century - Math.floor(century / 4)
  const age = (leaps - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon = age > 28 || (age > 27 && golden > 10) ? age - 1 : age
  return addDays(dateOf(year, 3, 28), moon - ((year + Math.floor(year / 4) + moon + 2 - leaps) % 7))
}
