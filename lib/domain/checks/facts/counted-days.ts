import { nextDayOfMonth } from '../../calendar/payment-term'
import {
  addDays,
  addMonths,
  dayOf,
  endOfMonth,
  monthOf,
  type PlainDate,
  weekdayOf,
} from '../../calendar/plain-date'
import type { Ground } from '../ground'
import type { TimeTag } from '../languages/language-pack'
import { type PhraseMatch, type Word, wordOf } from '../text/phrases'

/** What a way of counting comes to, from today: no day, one, or two where it can be read in two ways. */
export interface CountedDays {
  readonly days: readonly PlainDate[]
  /** The days that are counted, where the phrase says them. */
  readonly count?: number
  /** Of "2/10 net 30": so many per cent off until that day. */
  readonly discount?: { readonly percent: number; readonly until: PlainDate }
}

/** More days than any term has; a larger number is something else. */
const LONGEST_TERM = 365

/** What a phrase that counts, such as "within 14 days", comes to from today; no day where it counts more than 365. */
export function countedDays(ground: Ground, hit: PhraseMatch, time: TimeTag, today: PlainDate): CountedDays {
  const numbers = numbersIn(ground, hit)
  const [first = 1] = numbers
  const last = numbers.at(-1) ?? 1
  const words = ground.tokens.slice(hit.first, hit.last + 1).map(({ word }) => wordOf(hit.phrase.book, word))
  const isNext = isAmong(words, '<next>')
  if (numbers.some((number) => number > LONGEST_TERM)) return { days: [] }
  switch (time) {
    case 'netDays':
      return { days: [addDays(today, last)], count: last }
    case 'discountNet':
      return { days: [addDays(today, last)], discount: discountIn(ground, hit, numbers, today) }
    case 'netEndOfMonth':
      return { days: [endOfMonth(addDays(today, first)), addDays(endOfMonth(today), first)] }
    case 'dayOfNextMonth':
      return {
        days: [first > 31 ? addDays(endOfMonth(today), first) : dayOfMonth(first, endOfMonth(today))],
      }
    case 'withinToday':
      return { days: [today] }
    case 'bareDays':
    case 'withinDays':
      return { days: [addDays(today, first)], count: first }
    case 'withinWeeks':
      return { days: [addDays(today, first * 7)] }
    case 'withinMonths':
      return { days: [addMonths(today, first)] }
    case 'endOfMonth':
    case 'thisMonthEnd':
      return { days: [endOfMonth(today)] }
    case 'nextMonthEnd':
    case 'monthlyAccount':
      return { days: [endOfMonth(addMonths(today, 1))] }
    case 'byDayOfMonth':
      return { days: [dayOfMonth(first, isNext ? endOfMonth(today) : today)] }
    case 'byWeekday':
      return { days: weekdayIn(words, today, isNext) }
    case 'endOfWeek':
      return { days: fridaysFrom(today, isNext) }
    case 'namedMonth':
      return { days: [dayOfNamedMonth(words, today)] }
    default:
      return { days: [] }
  }
}

function numbersIn({ tokens }: Ground, hit: PhraseMatch): number[] {
  return tokens.slice(hit.first, hit.last + 1).flatMap(({ word }) => {
    const ordinal = /^(?:n(?:et)?)?(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1]
    const number = ordinal === undefined ? wordOf(hit.phrase.book, word).number : Number(ordinal)
    return number === undefined ? [] : [number]
  })
}

function dayOfMonth(day: number, after: PlainDate): PlainDate {
  return nextDayOfMonth(after, Math.min(Math.max(day, 1), 31))
}

function isAmong(words: readonly Word[], sort: string): boolean {
  return words.some(({ names }) => names.includes(sort))
}

/** The next such weekday after today; "next Friday" may be that of this week, and that of the week after. */
function weekdayIn(words: readonly Word[], today: PlainDate, isNext: boolean): PlainDate[] {
  const weekday = words.find((word) => word.weekday)?.weekday
  if (weekday === undefined) return []
  const day = addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
  return isNext && weekday > weekdayOf(today) ? [day, addDays(day, 7)] : [day]
}

/** The Friday of this week or the next; once it has come, "this week" may mean today, or the next. */
function fridaysFrom(today: PlainDate, isNext: boolean): PlainDate[] {
  const friday = addDays(today, 5 - weekdayOf(today))
  if (!isNext && friday > today) return [friday]
  return isNext ? [addDays(friday, 7)] : [today, addDays(friday, 7)]
}

/** The middle or the end of the month that is named, this year or the next; of December where only the year is. */
function dayOfNamedMonth(words: readonly Word[], today: PlainDate): PlainDate {
  const month = words.find((word) => word.month)?.month ?? 12
  const end = endOfMonth(addMonths(today, (month - monthOf(today) + 12) % 12))
  return isAmong(words, '<middle>') ? addDays(end, 15 - dayOf(end)) : end
}

/** "2/10 net 30" and "2 % 10 net 30" name the per cent first, "7 pv 2 %, 30 pv netto" the days. */
function discountIn(
  { tokens }: Ground,
  hit: PhraseMatch,
  [first = 0, second = 0]: readonly number[],
  today: PlainDate,
): { percent: number; until: PlainDate } {
  const percentFirst = ['/', '%'].includes(tokens[hit.first + 1]?.word ?? '')
  const [percent, days] = percentFirst ? [first, second] : [second, first]
  return { percent, until: addDays(today, days) }
}
