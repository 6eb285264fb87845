import {
  dateOf,
  dayExists,
  dayOf,
  isPlainDate,
  monthOf,
  type PlainDate,
  yearOf,
} from '../../calendar/plain-date'
import { endsAt, type Ground, type ReadSettings } from '../ground'
import { PLACED } from '../languages/signal-bits'
import { wordOf } from '../text/phrases'
import { isDigitCode, type Token, tokenAt } from '../text/tokens'
import type { Span } from '../types'

/** The name of a day of the week beside a date. */
export interface Weekday {
  /** 1 is Monday. */
  readonly number: number
  readonly span: Span
}

/** A date with day and month, written in numbers or with the month's name. */
export type CalendarDate = {
  readonly start: number
  readonly end: number
  readonly weekday: Weekday | undefined
} & (
  | { readonly kind: 'day'; readonly day: PlainDate; readonly withSlash: boolean }
  | {
      readonly kind: 'ambiguous'
      readonly days: readonly [dayFirst: PlainDate, monthFirst: PlainDate]
    }
  | Invalid
)

interface Invalid {
  readonly kind: 'invalid'
  /** Year and month where the month at least exists. */
  readonly month?: readonly [year: number, month: number]
}

type Read = { readonly end: number } & (
  | { readonly kind: 'day'; readonly day: PlainDate; readonly withSlash: boolean }
  | { readonly kind: 'ambiguous'; readonly days: readonly [PlainDate, PlainDate] }
  | Invalid
)

const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y
/** `09-01-28, 55310247` is a British bank with its account. */
const NUMERIC = /(\d{1,2})([./-]) ?(\d{1,2})\2(?= ?\d{4}|\d{2}) ?(\d{4}|\d{2})(?!\d|[./-]\d|\D{1,3}\d{8}\b)/y
/** `2026-11-02` after this is a number that looks like a day. */
const NUMBER_LABEL = /\b(?:invoice|inv|bill|laskun?|faktura)\.?(?: (?:no|nr|nro|number|numero)\b\.?:?)? #?$/
/** `09-01-28` after this is a British bank, and `31/11/2026` the number of a Polish invoice. */
const NO_DATE = /(?:sort(?: code)?|fv)\W*$/
/** `09-01-28 and 33187204`, `09-01-28, account no. 33187204`, and the number of the account. */
const ACCOUNT_AFTER = /^(?:,|,? and)?(?: account)?(?: n(?:umber|o|r)\b\.?)?:? \d{8}(?!\d)/
/** The end of an id such as `2026-31` and `RK/26/15`. */
const ID = /\d{3}[-/]$|[-/]\d{1,2}[-/]$/
/** `7.12. 95,00 €` is a day and a sum. */
const SHORT_POINTS = /(\d{1,2})\. ?(\d{1,2})\.(?! ?\d(?![\d ]{0,8}(?:,\d{2}| ?(?:€|eur))))/y
/** What announces a due date. */
const CUES = PLACED.due | PLACED.by | PLACED.dueWas
const SHORT_BARE = /(\d{1,2})([./])(\d{1,2})(?![\d/%]|[.,]\d| ?(?:€|eur|%))/y

/** The days that are written out in a passage, with figures alone or with the name of a month, in their order. */
export function calendarDatesOf(ground: Ground, settings: ReadSettings): CalendarDate[] {
  const dates: CalendarDate[] = []
  let free = 0
  for (const numeral of ground.numerals) {
    const before = ground.tokens[numeral - 1]
    const monthFirst = before && before.start >= free && readMonthFirst(ground, numeral, settings)
    const at = monthFirst ? numeral - 1 : numeral
    const start = ground.tokens[at]?.start ?? 0
    if (start < free) continue
    const read = monthFirst || readNumeric(ground, at, settings) || readDayFirst(ground, at, settings)
    if (!read) continue
    free = read.end
    const weekday = weekdayBy(ground, at, read.end, settings)
    dates.push(Object.assign(read, { start, weekday }))
  }
  return dates
}

function readNumeric(ground: Ground, at: number, settings: ReadSettings): Read | undefined {
  const { folded, tokens } = ground
  const token = tokens[at]
  if (!token?.isNumber || token.word.length > 4) return undefined
  const before = folded.charAt(token.start - 1)
  const abbreviated = /[a-zåäö]\.$/.test(folded.slice(Math.max(0, token.start - 2), token.start))
  if (/[\w.,/-]/.test(before) && !abbreviated) return undefined
  const iso = exec(ISO, folded, token.start)
  if (iso && !NUMBER_LABEL.test(folded.slice(Math.max(0, token.start - 24), token.start))) {
    const end = token.start + iso[0].length
    return isPlainDate(iso[0])
      ? { kind: 'day', day: iso[0], withSlash: false, end }
      : { kind: 'invalid', end }
  }
  const full = exec(NUMERIC, folded, token.start)
  if (full && !NO_DATE.test(folded.slice(Math.max(0, token.start - 12), token.start))) {
    const end = token.start + full[0].length
    if (ACCOUNT_AFTER.test(folded.slice(end, end + 30))) return undefined
    const year = full[4]?.length === 2 ? 2000 + Number(full[4]) : Number(full[4])
    if (year < 1990 || year > 2100) return undefined
    return numeric(Number(full[1]), Number(full[3]), year, full[2] !== '.', end)
  }
  return readShort(ground, at, token, settings)
}

/** `7.12.` in Finnish, `7/12` and `7.12` only where a due date is announced. */
function readShort(ground: Ground, at: number, token: Token, settings: ReadSettings): Read | undefined {
  const { folded } = ground
  const hasShortPoints = settings.books.some(({ pack }) => pack.shortPoints)
  const points = hasShortPoints ? exec(SHORT_POINTS, folded, token.start) : null
  const announced = endsAt(ground, at - 1, CUES) || endsAt(ground, at - 2, CUES)
  const written = points ? null : exec(SHORT_BARE, folded, token.start)
  // "11.12 mennessä"
  const after = written && tokenAt(ground.tokens, token.start + written[0].length - 1) + 1
  const bare = announced || (after && endsAt(ground, after, PLACED.byAfter)) ? written : null
  const match = points ?? bare
  if (!match) return undefined
  const end = token.start + match[0].length
  const month = Number(points ? match[2] : match[3])
  const withSlash = !points && match[2] === '/'
  if (!points && !withSlash && !hasShortPoints) return undefined
  const year = yearFor(month, Number(match[1]), settings.today)
  if (points && (month < 1 || month > 12 || Number(match[1]) > 31)) return undefined
  return numeric(Number(match[1]), month, year, withSlash, end)
}

function numeric(
  first: number,
  second: number,
  year: number,
  eitherOrder: boolean,
  end: number,
): Read | undefined {
  const dayFirst = dayExists(year, second, first) ? dateOf(year, second, first) : undefined
  const monthFirst = eitherOrder && dayExists(year, first, second) ? dateOf(year, first, second) : undefined
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', days: [dayFirst, monthFirst], end }
  }
  const day = dayFirst ?? monthFirst
  if (day) return { kind: 'day', day, withSlash: eitherOrder, end }
  if (first < 1 || second < 1 || first > (eitherOrder ? 31 : 39) || second > 31) return undefined
  return { kind: 'invalid', end, ...(second <= 12 && { month: [year, second] as const }) }
}

/** `7 December 2026`, `7. joulukuuta`; a day and a month at least. */
function readDayFirst(ground: Ground, at: number, settings: ReadSettings): Read | undefined {
  const { tokens, folded, plain } = ground
  const start = tokens[at]?.start ?? 0
  if (ID.test(folded.slice(Math.max(0, start - 4), start))) return undefined
  const day = dayNumber(tokens[at]?.word)
  const monthAt = /^(?:of|päivä.*)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  if (day === undefined || !near(tokens, monthAt)) return undefined
  if (OF_MONTH.test(folded.slice(start, tokens[monthAt]?.end))) return undefined
  for (const book of settings.books) {
    const { month } = wordOf(book, tokens[monthAt]?.word ?? '')
    // "Lasku 31. Marraskuussa siivosin": a month with a capital after a point begins a sentence.
    const begins =
      !book.pack.monthFirst &&
      /\. [A-ZÅÄÖ]/.test(plain.slice((tokens[monthAt]?.start ?? 0) - 2, (tokens[monthAt]?.start ?? 0) + 1))
    if (month && !begins) return named(ground, day, month, monthAt, settings)
  }
  return undefined
}

/** `Lasku 12 marraskuulta` is for all of the month. */
const OF_MONTH = /^\d+ [a-z]+kuu(?:n|lta|s[st]a)$/
/** After `tammikuun 15` a day, where a lesson would have its name. */
const SENTENCE_END = /^\.(?:\s*$|\s+[A-ZÅÄÖ])/
/** What shows that `tammikuun 15.` is a day, and no lesson. */
const OF_DAY = /^(?:p(?:äiv.*|nä|vä?)|vuonna|mennessä|asti|saakka|20\d\d)$/

/** `December 7th, 2026`, in languages that write so, and `joulukuun 7. päivään`; `for November, 1,400 €` is none. */
function readMonthFirst(ground: Ground, at: number, settings: ReadSettings): Read | undefined {
  const { tokens, folded } = ground
  const token = tokens[at]
  const day = dayNumber(token?.word)
  const next = tokens[at + 1]?.word ?? ''
  const isDay =
    (near(tokens, at + 1) && OF_DAY.test(next)) ||
    SENTENCE_END.test(ground.plain.slice(token?.end, (token?.end ?? 0) + 4))
  const last = isDay && /^p/.test(next) && near(tokens, at + 1) ? at + 1 : at
  if (!token || day === undefined || !near(tokens, at)) return undefined
  // "For November, 1,400 €" and "April: 5 400,00 kr" are sums, and "November: 31 hours" is a line.
  if (folded.charAt(tokens[at - 1]?.end ?? 0) === ':') return undefined
  if (/^[, ]\d{3}(?!\d)/.test(folded.slice(token.end, token.end + 5))) return undefined
  for (const book of settings.books) {
    const { month } = wordOf(book, tokens[at - 1]?.word ?? '')
    if (month && (isDay || book.pack.monthFirst)) return named(ground, day, month, last, settings)
  }
  return undefined
}

function named(
  { tokens }: Ground,
  day: number,
  month: number,
  last: number,
  settings: ReadSettings,
): Read | undefined {
  const yearAt = tokens[last + 1]?.word === 'vuonna' ? last + 2 : last + 1
  const yearToken = tokens[yearAt]
  const hasYear = near(tokens, yearAt) && /^(?:19|20)\d\d$/.test(yearToken?.word ?? '')
  const year = hasYear ? Number(yearToken?.word) : yearFor(month, day, settings.today)
  const end = (hasYear ? yearToken?.end : tokens[last]?.end) ?? 0
  if (!dayExists(year, month, day)) return { kind: 'invalid', end, month: [year, month] }
  return { kind: 'day', day: dateOf(year, month, day), withSlash: false, end }
}

/** True when the token follows the one before at once: a space, a point or a comma between. */
function near(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  return before !== undefined && token !== undefined && token.start - before.end <= 2
}

function dayNumber(word = ''): number | undefined {
  if (word.length > 4 || !isDigitCode(word.charCodeAt(0))) return undefined
  const day = Number.parseInt(word, 10)
  const rest = word.slice(day > 9 || word.startsWith('0') ? 2 : 1)
  return day >= 1 && day <= 31 && (rest === '' || /^(?:st|nd|rd|th)$/.test(rest)) ? day : undefined
}

/** In days, where every month has 31. */
const HALF_YEAR = 186

/** The year that brings a date without one nearest to today. */
function yearFor(month: number, day: number, today: PlainDate): number {
  const year = yearOf(today)
  const months = month - monthOf(today)
  const ahead = months * 31 + day - dayOf(today)
  if (ahead > HALF_YEAR) return year - 1
  return ahead < -HALF_YEAR ? year + 1 : year
}

/** Between a weekday and its date. */
const ARTICLES: readonly string[] = ['the', 'den']

/** A weekday's name just before the date, or just after it in brackets. */
function weekdayBy(
  { tokens, folded }: Ground,
  at: number,
  end: number,
  { books: [main] }: ReadSettings,
): Weekday | undefined {
  const previous = ARTICLES.includes(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  const after = tokenAt(tokens, end - 1) + 1
  for (const index of [previous, after]) {
    const token = tokens[index]
    if (!token) continue
    const between = index < at ? folded.slice(token.end, tokens[at]?.start) : folded.slice(end, token.start)
    const shortName = token.word.length <= 4
    const before = shortName ? /^(?:[ ,.]{1,2}(?:the |den )?|\n)$/ : /^(?:,? (?:the |den )?|\n)$/
    const adjoins = index < at ? before.test(between) : / ?\($/.test(between)
    const number = adjoins && between.length <= 6 ? wordOf(main, token.word).weekday : undefined
    if (number !== undefined) return { number, span: [token.start, token.end] }
  }
  return undefined
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
