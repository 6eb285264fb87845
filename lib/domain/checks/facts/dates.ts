import type { PlainDate } from '../../calendar/plain-date'
import type { Ground, Hit, ReadSettings } from '../ground'
import type { TimeTag } from '../languages/language-pack'
import type { CompiledPack } from '../languages/languages'
import type { Cover } from '../text/cover'
import { type CalendarDate, calendarDatesOf } from './calendar-dates'
import { type CountedDays, countedDays } from './counted-days'
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
 * `vague`: no time at all ("soon"). `days` is what it comes to when counted from today.
 */
export type DateFact =
  | (Place & CalendarDate)
  | (Place & CountedDays & { readonly kind: 'relative' | 'term'; readonly time: TimeTag })
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
/** After "payment terms" these say when to pay; by themselves they may say anything. */
const NEEDS_LABEL: ReadonlySet<TimeTag> = new Set<TimeTag>(['bareDays', 'onReceipt'])
/** Fewer days are no term: "net 3" is more likely a name or a count. */
const SHORTEST_NET = 5
/** How far the label of a term ("payment terms") may stand before its days, in tokens. */
const LABEL_REACH = 4
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
  const nearness = NEEDS_VERB.has(time) ? 'asksInClause' : 'clause'
  if (NEEDS_LABEL.has(time) && !hasTermLabel(ground, hit.first)) return undefined
  if (!isTerm && !isAboutPaying(ground, hit.first, hit.last, nearness)) return undefined
  const place = {
    start: ground.tokens[hit.first]?.start ?? 0,
    end: ground.tokens[hit.last]?.end ?? 0,
    role: 'due' as const,
    language: hit.payload.language,
  }
  if (time === 'vague') return { ...place, kind: 'vague' }
  const counted = countedDays(ground, hit, time, today)
  if (time === 'netDays' && (counted.count ?? 0) < SHORTEST_NET) return undefined
  return { ...place, kind: isTerm ? 'term' : 'relative', time, ...counted }
}

function hasTermLabel({ signalsEndingAt, tokens }: Ground, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LABEL_REACH); at -= 1) {
    if (signalsEndingAt.get(at)?.has('termLabel')) return true
    if (tokens[at]?.isNumber) return false
  }
  return false
}
