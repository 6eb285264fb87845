import type { PlainDate } from '../../calendar/plain-date'
import { hasDueDay, proposedDueDate } from '../due-date'
import type { DateFact } from '../facts/dates'
import { sentenceSpan } from '../ground'
import type { DateWriter } from '../languages/language-pack'
import type { Part } from '../reading'
import type { Found, Mail } from '../rule'
import { isReminder } from '../rule'
import type { Fix, Severity } from '../types'

type UnclearDate = Extract<DateFact, { kind: 'relative' | 'term' | 'vague' }>

/**
 * Terms of the trade (net 30, EOM), times counted from an unsaid day (within 30 days) and times that are none (soon).
 * The fix writes the date out. Where the mail names the due date anyway, only the trade terms remain, as hints.
 */
export function dueDateUnclear(mail: Mail): Found[] {
  const dated = hasDueDay(mail)
  return mail.parts.flatMap((part) =>
    part.dates.flatMap((date): Found[] => {
      if (date.kind !== 'relative' && date.kind !== 'term' && date.kind !== 'vague') return []
      if (dated && (date.kind === 'relative' || datedInSentence(part, date))) return []
      return [finding(mail, part, date, dated)]
    }),
  )
}

function datedInSentence(part: Part, date: UnclearDate): boolean {
  if (date.kind !== 'vague') return false
  const [start, end] = sentenceSpan(part, date.start)
  return part.dates.some((other) => other.kind === 'day' && other.start >= start && other.start < end)
}

function finding(mail: Mail, part: Part, date: UnclearDate, dated: boolean): Found {
  const phrase = part.plain.slice(date.start, date.end)
  return {
    rule: `dueDate.${date.kind}`,
    category: 'dueDate',
    kind: date.kind,
    severity: severityOf(date, dated),
    where: part.where,
    span: [date.start, date.end],
    message: { key: `dueDate.${date.kind}`, params: { phrase } },
    fixes: fixesFor(mail, date, phrase, dated),
  }
}

function severityOf(date: UnclearDate, dated: boolean): Severity {
  if (dated) return 'hint'
  return date.kind === 'relative' && date.time === 'byWeekday' ? 'hint' : 'warning'
}

function fixesFor(mail: Mail, date: UnclearDate, phrase: string, dated: boolean): Fix[] {
  const { write } = date.language.pack
  const proposed = proposedDueDate(mail, isReminder(mail))
  const fix = (text: string, day: PlainDate): Fix => ({
    id: day,
    label: { key: 'fix.replace', params: { text } },
    edits: [{ span: [date.start, date.end], text: likeBeginning(phrase, text) }],
    mode: 'safe',
  })
  const known = mail.draft.invoice?.dueDate !== undefined && proposed === mail.draft.invoice.dueDate
  if (date.kind === 'vague') return [fix(write.by(proposed), proposed)]
  const day = known || dated ? proposed : (date.day ?? proposed)
  return [fix(wordsFor(write, date, phrase, day, dated), day)]
}

/** "net 30" gives "within 30 days, by 23 December 2026"; what cannot be counted, only the date. */
function wordsFor(
  write: DateWriter,
  date: UnclearDate,
  phrase: string,
  day: PlainDate,
  dated: boolean,
): string {
  if (date.kind === 'vague') return write.by(day)
  if (date.kind === 'relative') return keepsPhrase(date) ? `${phrase}, ${write.by(day)}` : write.by(day)
  if (date.time === 'netDays' && date.count !== undefined) {
    return dated ? write.days(date.count) : `${write.within(date.count)}, ${write.by(day)}`
  }
  return write.by(day)
}

function keepsPhrase(date: UnclearDate): boolean {
  return date.kind === 'relative' && /^within/.test(date.time)
}

/** A replacement at the beginning of a sentence begins as the phrase did. */
function likeBeginning(phrase: string, text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(phrase) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
