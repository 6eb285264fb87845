import { nextBusinessDay } from '../../calendar/business-day'
import type { PlainDate } from '../../calendar/plain-date'
import type { DateFact } from '../facts/dates'
import { type Found, finding, replacement } from '../finding'
import { anyWithin, capitalised, sentenceSpan, startsSentence } from '../ground'
import type { Passage } from '../reading'
import type { Mail } from '../rule'
import type { Fix, Severity } from '../types'

type UnclearDate = Extract<DateFact, { kind: 'relative' | 'term' | 'vague' }>

/**
 * Terms of the trade (net 30, EOM), times counted from an unsaid day (within 30 days) and times that are none (soon).
 * The fix writes the date out. Where the mail names the due date anyway, only the trade terms remain, as hints.
 */
export function dueDateUnclear(mail: Mail, passage: Passage): Found[] {
  const { dated, isDayGiven } = mail
  return passage.dates.flatMap((date): Found[] => {
    if (date.kind !== 'relative' && date.kind !== 'term' && date.kind !== 'vague') return []
    if (date.kind !== 'term' && asksForNothing(mail, date)) return []
    // The day that has passed says what was agreed, but not by when to pay now.
    const isNamed = date.kind === 'term' ? dated : isDayGiven
    if (isNamed && (date.kind === 'relative' || date.role === 'maybe')) return []
    if (datedInSentence(passage, date) || isPartOfThreat(passage, date)) return []
    return [unclear(mail, passage, date, isNamed)]
  })
}

/** "Pay before I lose patience" says no time, and is a threat. */
function isPartOfThreat({ wordings }: Passage, date: UnclearDate): boolean {
  const threats = wordings.filter(({ phrase }) => phrase.meaning.wording?.startsWith('tone.ultimatum'))
  return date.kind === 'vague' && date.goesOn && anyWithin(threats, [date.start, date.end])
}

/** "Your payment came in today" says when it was paid. */
function asksForNothing(mail: Mail, date: UnclearDate): boolean {
  if (mail.stage === 'other' && (mail.signals.has('settled') || mail.signals.has('received'))) return true
  return isOffer(mail) && !(date.kind === 'vague' && !date.goesOn)
}

/** An offer cannot name the day of an invoice that is yet to be written, nor the one "when you book". */
function isOffer({ stage, signals, subject, places }: Mail): boolean {
  return (
    stage === 'other' &&
    signals.has('offer') &&
    (subject.signals.has('offer') ||
      places.every(({ passage: { ibans, numbers } }) => ibans.length + numbers.length === 0))
  )
}

/** "In 30 days, that is on 25 December 2026", "on delivery day, 12 April 2027" and "when you collect it on 5 December" are dated. */
function datedInSentence(part: Passage, date: UnclearDate): boolean {
  const sentence = sentenceSpan(part, date.start)
  const named = part.dates.flatMap((each) => (each.kind === 'day' ? [each] : []))
  const days = named.filter(({ role }) => role === 'none')
  if (date.kind === 'vague') {
    const isExplained = THAT_IS.test(part.folded.slice(date.end, date.end + JUST_AFTER))
    const reach = date.goesOn || isExplained ? sentence[1] : date.end + JUST_AFTER
    const isJustAfter = ({ start, weekday }: (typeof named)[number]) =>
      start > date.end + 1 && (weekday?.span[0] ?? start) < reach
    // "Pay before the 31 of November" names no day that is, which is said already.
    const invalid = part.dates.filter(({ kind }) => kind === 'invalid')
    // "The date on it is 31 January 2027, as there is no hurry."
    const isSaidBefore = anyWithin(days, [sentence[0], date.start])
    // "By Friday 11 December 2026, before we break up"
    const isRightBefore = part.dates.some(
      ({ kind, end }) => kind === 'day' && end <= date.start && end >= date.start - 2,
    )
    // "Under the terms of the order it is due EOM" says when to pay by the last word, and "soon, by Friday" by Friday.
    const terms = part.dates.filter(({ kind }) => kind === 'term')
    const counted = part.dates.filter(
      ({ kind, role, start }) =>
        kind === 'relative' && (role === 'due' || (start >= date.end && start <= date.end + 2)),
    )
    return (
      anyWithin([...part.dueDays, ...invalid], sentence) ||
      anyWithin(counted, sentence) ||
      anyWithin(terms, [date.end, sentence[1]]) ||
      named.some(isJustAfter) ||
      isSaidBefore ||
      isRightBefore
    )
  }
  return date.kind === 'relative' && anyWithin(days, [date.end, sentence[1]])
}

/** "This month, that is by Monday 30 November 2026". */
const THAT_IS = /^,? (?:eli|that is|alltså)\b/
/** Letters between a phrase and the day that it means. */
const JUST_AFTER = 8

function unclear(mail: Mail, part: Passage, date: UnclearDate, dated: boolean): Found {
  const phrase = part.plain.slice(date.start, date.end)
  const { kind } = date
  const fixes = fixesFor(mail, part, date, dated)
  return finding(`dueDate.${kind}`, severityOf(date, dated), [date.start, date.end], { phrase }, fixes)
}

function severityOf(date: UnclearDate, dated: boolean): Severity {
  if (dated || date.role === 'maybe') return 'hint'
  return date.kind === 'relative' && date.time === 'byWeekday' ? 'hint' : 'warning'
}

function fixesFor(mail: Mail, part: Passage, date: UnclearDate, dated: boolean): Fix[] {
  if (date.kind === 'vague' && date.goesOn) return []
  const proposed = mail.proposedDay
  const settled =
    dated || proposed === mail.draft.invoice?.dueDate || date.kind === 'vague' || date.days.length === 0
  // A day that was named ("Friday", "the 5th", "today") stays; one that was counted moves on to when banks are open.
  const days = settled
    ? [proposed]
    : /^by|Today$/.test(date.time)
      ? date.days
      : date.days.map((day) => nextBusinessDay(day, mail.context.country))
  return days.map((day): Fix => {
    const words = wordsFor(mail, part, date, day, dated)
    const text = startsSentence(part, date.start) ? capitalised(words) : words
    // Nothing tells that the time is that to pay by, or the mail names the day elsewhere.
    const isOpen = days.length > 1 || date.role === 'maybe' || (date.kind === 'vague' && dated)
    return replacement(day, [date.start, date.end], text, isOpen ? 'choice' : 'safe')
  })
}

/** "net 30" gives "within 30 days, by 23 December 2026"; what cannot be counted, only the date. */
function wordsFor(mail: Mail, part: Passage, date: UnclearDate, day: PlainDate, dated: boolean): string {
  const { write } = date.pack
  if (date.kind === 'vague') return write.by(day)
  if (date.discount && !dated) {
    const { percent, until } = date.discount
    return write.discount(percent, nextBusinessDay(until, mail.context.country), day)
  }
  if (date.time === 'netDays' && date.count !== undefined) {
    return dated ? write.days(date.count) : `${write.within(date.count)}, ${write.by(day)}`
  }
  return /^(?:within|bare)/.test(date.time)
    ? `${part.plain.slice(date.start, date.end)}, ${write.by(day)}`
    : write.by(day)
}
