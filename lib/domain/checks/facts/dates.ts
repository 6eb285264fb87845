import type { PlainDate } from '../../calendar/plain-date'
import { endsAt, type Ground, hasWithin, isInSentence, type ReadSettings, sentenceSpan } from '../ground'
import type { LanguagePack, TimeTag } from '../languages/language-pack'
import { PLACED } from '../languages/signal-bits'
import { type Cover, coverOf } from '../text/cover'
import type { PhraseMatch } from '../text/phrases'
import { isQuoted } from '../wording-guards'
import { type CalendarDate, calendarDatesOf } from './calendar-dates'
import { type CountedDays, countedDays } from './counted-days'
import { type DateRole, isAboutPaying, mayBeAboutPaying, roleOf } from './date-role'

interface Place {
  readonly start: number
  readonly end: number
  readonly role: DateRole
  /** Whose way of writing dates fits here. */
  readonly pack: LanguagePack
}

/**
 * A time named in the text. `day`: one calendar day. `ambiguous`: 03/04/2026, with both days. `invalid`: no such day.
 * `relative`: counted from a day that is not said, or without its date ("by Friday"). `term`: trade shorthand.
 * `vague`: no time at all ("soon"); one that goes on ("pay when the") is longer than what is known of it. `days` is what
 * it comes to when counted from today.
 */
export type DateFact =
  | (Place & CalendarDate)
  | (Place & CountedDays & { readonly kind: 'relative' | 'term'; readonly time: TimeTag })
  | (Place & { readonly kind: 'vague'; readonly goesOn: boolean })

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
/** In letters. */
const LONGEST_SUM = 16
/** How far the label of a term ("payment terms") may stand before its days, in tokens. */
const LABEL_REACH = 4
/** These are ways to count days, and say nothing of paying by themselves. */
const NEEDS_VERB: ReadonlySet<TimeTag> = new Set<TimeTag>([
  'vague',
  'endOfWeek',
  'namedMonth',
  'thisMonthEnd',
  'nextMonthEnd',
  'byWeekday',
  'byDayOfMonth',
])

/** The times a text names, in order; what they cover is added to `cover`. */
export function datesOf(ground: Ground, settings: ReadSettings, cover: Cover): DateFact[] {
  const { pack } = settings.books[0]
  const isSaidByOthers = ({ start, end }: { readonly start: number; readonly end: number }) =>
    isQuoted(ground.plain, start, end)
  const calendar = calendarDatesOf(ground, settings).flatMap((date) => {
    const isQuotation = isSaidByOthers(date)
    if (isQuotation && date.kind !== 'day') return []
    return Object.assign(date, {
      role: isQuotation ? 'other' : roleOf(ground, date.start, date.end),
      pack,
    } as const)
  })
  for (const { start, end, weekday } of calendar) cover.add(Math.min(start, weekday?.span[0] ?? start), end)
  const times = timeHits(ground, cover).flatMap((hit): DateFact[] => {
    const fact = timeFact(ground, hit, countedFrom(ground, hit, calendar) ?? settings.today)
    return fact ? [fact] : []
  })
  for (const time of times) cover.add(time.start, time.end)
  return [...calendar, ...times].sort((a, b) => a.start - b.start)
}

/** More times in one paragraph are noise. */
const MOST_TIMES = 300

/** The phrases that name a time beside what is covered, whole ones first and then the longest where they overlap; in "as soon as you" no "soon". */
function timeHits(ground: Ground, cover: Cover): PhraseMatch[] {
  const taken = coverOf(ground.tokens.length)
  const hits = ground.hits.filter((hit) => {
    const { phrase, start, end } = hit
    const { time } = phrase.meaning
    // "By Friday 4 December" is that day; "soon: FI21 …" names none.
    return time && !cover.touches(start, end + (time === 'vague' ? 0 : 3)) && isInSentence(ground, hit)
  })
  const open = hits.filter(goesOn)
  return hits
    .filter(({ first, last }) => !open.some((hit) => hit.first <= first && hit.last > last))
    .sort((a, b) => Number(goesOn(a)) - Number(goesOn(b)) || a.first - b.first || b.last - a.last)
    .filter(({ first, last }) => {
      if (taken.touches(first, last + 1)) return false
      taken.add(first, last + 1)
      return true
    })
    .slice(0, MOST_TIMES)
}

/** What stands after the arrow of a time says that more belongs to it: "pay when the" has no date in its place. */
function goesOn({ phrase }: PhraseMatch): boolean {
  return phrase.plain !== undefined
}

/** Of "30 days from the date of the invoice, 2 March 2026" that day. */
function countedFrom(
  ground: Ground,
  { end }: PhraseMatch,
  calendar: readonly (Place & CalendarDate)[],
): PlainDate | undefined {
  const sentenceEnd = sentenceSpan(ground, end - 1)[1]
  const issued = calendar.find(({ role, start }) => role === 'issued' && start > end && start < sentenceEnd)
  return issued?.kind === 'day' ? issued.day : undefined
}

function timeFact(ground: Ground, hit: PhraseMatch, today: PlainDate): DateFact | undefined {
  const { time } = hit.phrase.meaning
  if (time === undefined) return undefined
  const isTerm = TERMS.has(time)
  const nearness = NEEDS_VERB.has(time) ? 'asksInClause' : 'clause'
  if (!isTerm && hasWithin(ground, [hit.first - 1, hit.first], PLACED.dueWas)) return undefined
  // "The balance after the £500 that you gave", "as agreed 2 350,00 €": a sum is no time.
  const after = ground.folded.slice(hit.end, hit.end + LONGEST_SUM)
  if ((goesOn(hit) && /^ ?[€£$]/.test(after)) || (time === 'vague' && /^ \d[\d ]*,\d\d ?€/.test(after)))
    return undefined
  if (NEEDS_LABEL.has(time) && !hasTermLabel(ground, hit.first)) return undefined
  const isDue = isTerm || isAboutPaying(ground, hit.first, hit.last, nearness)
  if (!isDue && !isLeisure(ground, hit) && !mayBeAboutPaying(ground, hit.first, hit.last)) return undefined
  const place = {
    start: hit.start,
    end: hit.end,
    role: isDue ? ('due' as const) : ('maybe' as const),
    pack: hit.phrase.book.pack,
  }
  if (time === 'vague') return { ...place, kind: 'vague', goesOn: goesOn(hit) }
  const counted = countedDays(ground, hit, time, today)
  if (time === 'netDays' && ((counted.count ?? 0) < SHORTEST_NET || isAmount(ground, hit))) return undefined
  return Object.assign(place, counted, { kind: isTerm ? ('term' as const) : ('relative' as const), time })
}

/** "No rush at all.": in a mail about an invoice it is said of paying, whatever stands around. */
function isLeisure({ folded }: Ground, { start, end, phrase }: PhraseMatch): boolean {
  return phrase.meaning.time === 'vague' && LEISURE.test(folded.slice(start, end))
}

const LEISURE =
  /^(?:whenever|no (?:real |great |big )?(?:rush|hurry)|take your time|in your own|ei (?:mitään )?kiire|kaikessa rauhassa|ingen brådska)/

/** "Netto 200,00 €", "$200 net" and a line that ends with 100 above one of the net are sums, and no terms of days. */
function isAmount({ folded }: Ground, { start, end }: PhraseMatch): boolean {
  if (/[€£$]/.test(folded.charAt(start - 1)) || folded.slice(start, end).includes('\n')) return true
  return /^(?:[.,]\d| \d{3}| {0,2}(?:[€£$]|eur|kr))/.test(folded.slice(end, end + 6))
}

function hasTermLabel(ground: Ground, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LABEL_REACH); at -= 1) {
    if (endsAt(ground, at, PLACED.termLabel)) return true
    if (ground.tokens[at]?.isNumber) return false
  }
  return false
}
