import { addDays, addMonths, endOfMonth, type PlainDate } from '../../calendar/plain-date'
import type { Ground, Hit, ReadSettings } from '../ground'
import type { TimeTag } from '../languages/language-pack'
import type { CompiledPack } from '../languages/languages'
import type { Cover } from '../text/cover'
import { type CalendarDate, calendarDatesOf } from './calendar-dates'
import { type DateRole, isAboutPaying, roleOf } from './date-role'

interface Place {
  readonly start: number
  readonly end: number
  readonly role: DateRole
  /** Whose way of writing dates fits here. */
  readonly language: CompiledPack
}

/**
 * A time named in the text. `day`: one calendar day. `ambiguous`: 03/04/2026, with both days. `invalid`: no such day.
 * `relative`: counted from a day that is not said, or without its date ("by Friday"). `term`: trade shorthand.
 * `vague`: no time at all ("soon"). `day` of the last three is what they come to when counted from today.
 */
export type DateFact =
  | (Place & CalendarDate)
  | (Place & {
      readonly kind: 'relative' | 'term'
      readonly time: TimeTag
      readonly day?: PlainDate
      readonly count?: number
    })
  | (Place & { readonly kind: 'vague' })

const TERMS: ReadonlySet<TimeTag> = new Set<TimeTag>([
  'netDays',
  'netEndOfMonth',
  'discountNet',
  'endOfMonth',
  'dayOfNextMonth',
  'monthlyAccount',
  'onReceipt',
])
/** These are ways to count days, and say nothing of paying by themselves. */
const NEEDS_VERB: ReadonlySet<TimeTag> = new Set<TimeTag>([
  'vague',
  'nextWeek',
  'thisMonthEnd',
  'nextMonthEnd',
  'byWeekday',
  'byDayOfMonth',
])

/** The times a text names, in order; what they cover is added to `cover`. */
export function datesOf(ground: Ground, settings: ReadSettings, cover: Cover): DateFact[] {
  const calendar = calendarDatesOf(ground, settings).map((date) => ({
    ...date,
    role: roleOf(ground, date.start, date.end),
    language: settings.main,
  }))
  for (const date of calendar) cover.add(date.start, date.end)
  const times = timeHits(ground).flatMap((hit): DateFact[] => {
    const start = ground.tokens[hit.first]?.start ?? 0
    const end = ground.tokens[hit.last]?.end ?? 0
    if (cover.touches(start, end + 3)) return []
    const fact = timeFact(ground, hit, settings.today)
    return fact ? [fact] : []
  })
  for (const time of times) cover.add(time.start, time.end)
  return [...calendar, ...times].sort((a, b) => a.start - b.start)
}

/** The phrases that name a time, the longest where they overlap. */
function timeHits(ground: Ground): Hit[] {
  const hits = ground.hits
    .filter((hit) => hit.payload.kind === 'time')
    .sort((a, b) => a.first - b.first || b.last - a.last)
  let free = 0
  return hits.filter((hit) => {
    if (hit.first < free) return false
    free = hit.last + 1
    return true
  })
}

function timeFact(ground: Ground, hit: Hit, today: PlainDate): DateFact | undefined {
  if (hit.payload.kind !== 'time') return undefined
  const { time } = hit.payload
  const isTerm = TERMS.has(time)
  if (!isTerm && !isAboutPaying(ground, hit.first, hit.last, NEEDS_VERB.has(time))) return undefined
  const place = {
    start: ground.tokens[hit.first]?.start ?? 0,
    end: ground.tokens[hit.last]?.end ?? 0,
    role: 'due' as const,
    language: hit.language,
  }
  if (time === 'vague') return { ...place, kind: 'vague' }
  const numbers = ground.tokens
    .slice(hit.first, hit.last + 1)
    .map((token) => (token.isNumber ? Number(token.word) : hit.language.numberWords.get(token.word)))
    .filter((number) => number !== undefined)
  const counted = count(time, numbers, today)
  return { ...place, kind: isTerm ? 'term' : 'relative', time, ...counted }
}

/** More days than any term has; a larger number is something else. */
const LONGEST_TERM = 365

/** What a phrase comes to, counted from today. */
function count(
  time: TimeTag,
  numbers: readonly number[],
  today: PlainDate,
): { day?: PlainDate; count?: number } {
  const first = numbers[0] ?? 1
  const last = numbers.at(-1) ?? 1
  if (Math.max(first, last) > LONGEST_TERM) return {}
  switch (time) {
    case 'netDays':
    case 'discountNet':
      return { day: addDays(today, last), count: last }
    case 'withinDays':
      return { day: addDays(today, first), count: first }
    case 'withinWeeks':
      return { day: addDays(today, first * 7) }
    case 'withinMonths':
      return { day: addMonths(today, first) }
    case 'endOfMonth':
    case 'thisMonthEnd':
      return { day: endOfMonth(today) }
    case 'nextMonthEnd':
    case 'monthlyAccount':
      return { day: endOfMonth(addMonths(today, 1)) }
    default:
      return {}
  }
}
