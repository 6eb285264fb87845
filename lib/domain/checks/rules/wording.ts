import { isAboutPaying } from '../facts/date-role'
import type { DateFact } from '../facts/dates'
import { type Found, finding } from '../finding'
import { sentenceSpan } from '../ground'
import { WORDING, type WordingRule } from '../languages/wording-rules'
import { anyPassage, type Passage, type Place } from '../reading'
import { isReminder, type Mail } from '../rule'
import type { PhraseMatch } from '../text/phrases'
import type { Severity } from '../types'
import { plainOf, rewriteFixes } from './wording-fixes'

const CAPITALS = '.capitals'
const POINT = '.point'

/** The phrases of the language packs: threats, pressure, blame and jargon, with what to say instead. */
export function wording(mail: Mail, passage: Passage, where: Place['where']): Found[] {
  const rewritten = new Set<string>()
  return passage.wordings.flatMap((hit) => wordingOf(mail, passage, where, hit, rewritten))
}

/** One finding for a hit; only one for all hits of a rule whose fix writes the sentence anew. */
function wordingOf(
  mail: Mail,
  part: Passage,
  where: Place['where'],
  hit: PhraseMatch,
  rewritten: Set<string>,
): Found[] {
  const name = hit.phrase.meaning.wording
  if (name === undefined) return []
  const rule: WordingRule = WORDING[name]
  const severity = asKnown(hit, severityFor(mail, part, where, hit, rule))
  const phrase = part.plain.slice(hit.start, hit.end)
  const isInCapitals = () => phrase === phrase.toUpperCase()
  if (severity === undefined || (name.endsWith(CAPITALS) && !isInCapitals())) return []
  if (name.endsWith(POINT) && part.plain.charAt(hit.end) !== '.') return []
  if (rule.aboutPaying && !isAboutPaying(part, hit.first, hit.last, 'asksInClause')) return []
  // "At once" inside of "at once when you can".
  if (name === 'tone.pressure' && part.dates.some((date) => isInside(hit, date))) return []
  if (rule.rewrite !== undefined) {
    const sentence = `${name} ${sentenceSpan(part, hit.start)[0]}`
    if (rewritten.has(sentence)) return []
    rewritten.add(sentence)
  }
  const fixes = rewriteFixes(mail, part, where, hit, rule, severity)
  // "Pay at once" names no day; beside one, and in capitals, it presses.
  if (name === 'tone.pressure' && !mail.isDayGiven && !isInCapitals()) {
    return [finding('dueDate.vague', severity, [hit.start, hit.end], { phrase }, fixes)]
  }
  // What follows tells the lists of one rule apart.
  const key = name.split('.', 2).join('.') as Parameters<typeof finding>[0]
  const params = { phrase, plain: advice(plainOf(part, hit)) }
  return [finding(key, severity, [hit.start, hit.end], params, fixes)]
}

function isInside({ start, end }: PhraseMatch, { kind, start: from, end: to }: DateFact): boolean {
  return kind === 'vague' && start >= from && end <= to && end - start < to - from
}

/** A pattern fits wordings that nobody listed, and is not as sure as a phrase. */
function asKnown({ phrase }: PhraseMatch, severity: Severity | undefined): Severity | undefined {
  if (!phrase.meaning.isPattern) return severity
  return severity === 'error' ? 'warning' : severity && 'hint'
}

/** Of lines with their sums, "Charter as quoted $700" says of itself alone that it was agreed. */
function isAgreed(mail: Mail, part: Passage, wanted: PhraseMatch): boolean {
  if (!mail.signals.has('agreed') || !endsWithSum(part, wanted)) return mail.signals.has('agreed')
  return anyPassage(mail, (passage) =>
    passage.hits.some(
      (hit) =>
        hit.phrase.meaning.signal === 'agreed' &&
        !(endsWithSum(passage, hit) && (passage !== part || isOnOtherLine(part, hit.start, wanted.start))),
    ),
  )
}

function endsWithSum({ plain, amounts }: Passage, { start }: PhraseMatch): boolean {
  return amounts.some(
    (sum) =>
      sum.start > start && !isOnOtherLine({ plain }, start, sum.end) && LINE_END.test(plain.slice(sum.end)),
  )
}

const LINE_END = /^[^\p{L}\n]*(?:\n|$)/u

function isOnOtherLine({ plain }: Pick<Passage, 'plain'>, one: number, other: number): boolean {
  return plain.slice(Math.min(one, other), Math.max(one, other)).includes('\n')
}

function advice(plain = '-'): string {
  return plain === '-' || plain.includes('{') ? '' : plain.replace(/^~ /, '')
}

/** Undefined: nothing to say at this stage. */
function severityFor(
  mail: Mail,
  part: Passage,
  where: Place['where'],
  hit: PhraseMatch,
  rule: WordingRule,
): Severity | undefined {
  const { stage } = mail
  // "Final warning: invoice 12 for the set" may be of the play; a subject has no words around that would tell.
  if (
    rule.mayBeTopic &&
    !isReminder(mail) &&
    !isAboutPaying(part, hit.first, hit.last, where === 'subject' ? 'asksInClause' : 'sentence')
  )
    return 'hint'
  if (rule.unlessAgreed && isAgreed(mail, part, hit)) return undefined
  if (rule.inReminders && !isReminder(mail)) return undefined
  if (stage === 'reminder') return rule.reminder ?? rule.severity
  if (stage !== 'finalNotice' || rule.finalNotice === undefined) return rule.severity
  // Only the history of the invoice knows that reminders went before; the text alone may say so in a first mail.
  if (mail.context.stage !== 'finalNotice') return 'hint'
  const named = anyPassage(
    mail,
    ({ dates, amounts }) => amounts.length > 0 || dates.some(({ kind }) => kind === 'day'),
  )
  return named ? undefined : 'hint'
}
