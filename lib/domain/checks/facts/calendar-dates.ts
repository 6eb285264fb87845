import {
  dateOf,
  dayExists,
  daysBetween,
  isPlainDate,
  type PlainDate,
  yearOf,
} from '../../calendar/plain-date'
import type { Ground, ReadSettings } from '../ground'
import { type Token, tokenAt } from '../text/tokens'
import type { Span } from '../types'

interface Weekday {
  /** 1 is Monday. */
  readonly number: number
  readonly span: Span
}

/** A date with day and month, written in numbers or with the month's name. */
export type CalendarDate = { readonly start: number; readonly end: number; readonly weekday?: Weekday } & (
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
const NUMERIC = /(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d]|[./-]\d)/y
const SHORT_POINTS = /(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/y
const SHORT_BARE = /(\d{1,2})([./])(\d{1,2})(?![\d.,/%]| ?(?:€|eur|%))/y

export function calendarDatesOf(ground: Ground, settings: ReadSettings): CalendarDate[] {
  const dates: CalendarDate[] = []
  let free = 0
  for (const [at, token] of ground.tokens.entries()) {
    if (token.start < free) continue
    const read = readNumeric(ground, at, settings) ?? readNamed(ground, at, settings)
    if (!read) continue
    free = read.end
    const weekday = weekdayBy(ground, at, read.end, settings)
    dates.push({ ...read, start: token.start, ...(weekday && { weekday }) })
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
  if (iso) {
    const end = token.start + iso[0].length
    return isPlainDate(iso[0])
      ? { kind: 'day', day: iso[0], withSlash: false, end }
      : { kind: 'invalid', end }
  }
  const full = exec(NUMERIC, folded, token.start)
  if (full) {
    const end = token.start + full[0].length
    const year = full[4]?.length === 2 ? 2000 + Number(full[4]) : Number(full[4])
    if (year < 1990 || year > 2100) return undefined
    return numeric(Number(full[1]), Number(full[3]), year, full[2] !== '.', end)
  }
  return readShort(ground, at, token, settings)
}

/** `7.12.` in Finnish, `7/12` and `7.12` only where a due date is announced. */
function readShort(
  { folded, signalsEndingAt }: Ground,
  at: number,
  token: Token,
  settings: ReadSettings,
): Read | undefined {
  const isFinnish = settings.packs.some(({ pack }) => pack.id === 'fi')
  const points = isFinnish ? exec(SHORT_POINTS, folded, token.start) : null
  const cues = [at - 1, at - 2].map((index) => signalsEndingAt.get(index))
  const announced = cues.some((cue) => cue?.has('due') || cue?.has('by') || cue?.has('dueWas'))
  const bare = announced && !points ? exec(SHORT_BARE, folded, token.start) : null
  const match = points ?? bare
  if (!match) return undefined
  const end = token.start + match[0].length
  const month = Number(points ? match[2] : match[3])
  const withSlash = !points && match[2] === '/'
  if (!points && !withSlash && !isFinnish) return undefined
  const year = yearFor(month, Number(match[1]), settings.today)
  if (points && (month < 1 || month > 12)) return undefined
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
  if (first < 1 || second < 1 || first > 31 || second > 31) return undefined
  return { kind: 'invalid', end, ...(second <= 12 && { month: [year, second] as const }) }
}

/** `7 December 2026`, `December 7th, 2026`, `7. joulukuuta`; a day and a month at least. */
function readNamed(ground: Ground, at: number, settings: ReadSettings): Read | undefined {
  const { tokens } = ground
  const dayBefore = dayNumber(tokens[at]?.word)
  for (const pack of settings.packs) {
    if (dayBefore !== undefined) {
      const monthAt = tokens[at + 1]?.word === 'of' || tokens[at + 1]?.word === 'päivä' ? at + 2 : at + 1
      const month = near(tokens, monthAt) ? pack.monthOf(tokens[monthAt]?.word ?? '') : undefined
      if (month !== undefined) return named(ground, dayBefore, month, monthAt, settings)
    } else if (pack.pack.id === 'en') {
      const month = pack.monthOf(tokens[at]?.word ?? '')
      const day = month === undefined ? undefined : dayNumber(tokens[at + 1]?.word)
      if (month !== undefined && day !== undefined && near(tokens, at + 1)) {
        return named(ground, day, month, at + 1, settings)
      }
    }
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
  const yearToken = tokens[last + 1]
  const hasYear = near(tokens, last + 1) && /^(?:19|20)\d\d$/.test(yearToken?.word ?? '')
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
  const code = word.charCodeAt(0)
  if (!(code >= 48 && code <= 57)) return undefined
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const day = Number(match?.[1])
  return match && day >= 1 && day <= 31 ? day : undefined
}

/** The year that brings a date without one nearest to today. */
function yearFor(month: number, day: number, today: PlainDate): number {
  const year = yearOf(today)
  const distance = (candidate: number) =>
    dayExists(candidate, month, day) ? Math.abs(daysBetween(today, dateOf(candidate, month, day))) : 1e6
  return [year, year + 1, year - 1].sort((a, b) => distance(a) - distance(b))[0] ?? year
}

/** A weekday's name just before the date, or just after it in brackets. */
function weekdayBy(
  { tokens, folded }: Ground,
  at: number,
  end: number,
  { main }: ReadSettings,
): Weekday | undefined {
  const previous = tokens[at - 1]?.word === 'the' ? at - 2 : at - 1
  const after = tokenAt(tokens, end - 1) + 1
  for (const index of [previous, after]) {
    const token = tokens[index]
    if (!token) continue
    const between = index < at ? folded.slice(token.end, tokens[at]?.start) : folded.slice(end, token.start)
    const shortName = token.word.length <= 4
    const before = shortName ? /^(?:[ ,.]{1,2}(?:the )?|\n)$/ : /^(?:,? (?:the )?|\n)$/
    const adjoins = index < at ? before.test(between) : / ?\($/.test(between)
    const number = adjoins && between.length <= 6 ? main.weekdayOf(token.word) : undefined
    if (number !== undefined) return { number, span: [token.start, token.end] }
  }
  return undefined
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
