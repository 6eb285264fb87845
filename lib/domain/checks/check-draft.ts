import { isReplySubject } from '../invoice/thread-name'
import { hasDueDay, hasDueDayToCome, proposedDueDate } from './due-date'
import type { Found } from './finding'
import { readsLikeInvoiceMail, stageOf } from './gate'
import { withoutOverlaps } from './overlaps'
import type { CheckedLanguage } from './preferences'
import { preferred } from './preferred'
import { type Reading, readDraft } from './reading'
import type { Mail, Rule } from './rule'
import type { CheckContext, DraftText, Finding, Span } from './types'

/** The rules by their names. */
export type Rules = Readonly<Record<string, Rule>>

/** Those that hold in any language: they go by numbers, and by what the caller knows. */
const WORDLESS = ['overtaken', 'iban', 'ids', 'againstInvoice']
/** They weigh too much for a draft that is not about an invoice: they come with the words of a language. */
let allRules: readonly Rule[] = []
let wordlessRules: readonly Rule[] = []

/** From now on drafts are held against these rules. */
export function addRules(rules: Rules): void {
  allRules = Object.values(rules)
  wordlessRules = WORDLESS.flatMap((name) => rules[name] ?? [])
}

/**
 * What is unclear, missing or harsh in an invoice mail, in the order of the text. Silent on other mails. Fields that
 * are absent from the plain objects of a caller count as unknown. Never throws for what a person wrote: a rule that
 * fails is left out, the others still speak. `wanted` is told each language of the draft that was not added
 * (`addLanguage`); while that is the main one, there is nothing to say.
 */
export function checkDraft(
  draft: DraftText,
  context: CheckContext,
  wanted?: (language: CheckedLanguage) => void,
): Finding[] {
  const reading = readDraft(draft, context, wanted)
  if (!reading || !readsLikeInvoiceMail(reading)) return []
  const mail = mailOf(reading)
  const lengths = { subject: mail.subject.plain.length, body: mail.body.plain.length }
  const found = preferred(mail, runRules(mail, mail.isForeign ? wordlessRules : allRules))
  return keyed(mail, inOrder(withoutOverlaps(found, lengths)))
}

/** Settles once what many rules ask. */
function mailOf(reading: Reading): Mail {
  const stage = stageOf(reading)
  const isAnswer = isReplySubject(reading.draft.subject)
  const isLate = stage === 'reminder' || stage === 'finalNotice'
  return Object.assign(reading, {
    stage,
    isAnswer,
    judged: (isAnswer ? reading.body : reading).places,
    dated: hasDueDay(reading),
    isDayGiven: hasDueDayToCome(reading) || isOwnDayPast(reading),
    proposedDay: proposedDueDate(reading, isLate),
  })
}

/** Then no other day in the text helps: the invoice itself names it. */
function isOwnDayPast({ context, today }: Reading): boolean {
  return (context.overtaken?.after ?? today) < today
}

/** Runs the rules; one that throws gives nothing and hides none of the others. */
export function runRules(mail: Mail, rules: readonly Rule[]): Found[] {
  const found: Found[] = []
  for (const rule of rules) {
    try {
      found.push(...rule(mail))
    } catch {
      // A checker that fails on one rule must still say what the others found.
    }
  }
  return found
}

function inOrder(found: readonly Found[]): Found[] {
  const place = (finding: Found) =>
    finding.span === null ? -1 : finding.start + finding.span[0] + (finding.where === 'body' ? 1e7 : 0)
  return [...found].sort((a, b) => place(a) - place(b))
}

/** Gives each finding its key and turns its offsets into those of the original text. */
function keyed(mail: Mail, found: readonly Found[]): Finding[] {
  const seen = new Map<number, number>()
  return found.map(({ rule, category, kind, severity, where, start, span, message, fixes }) => {
    const part = mail[where]
    const original = ([from, to]: Span) => part.text.originalSpan(start + from, start + to)
    const words = span ? part.folded.slice(start + span[0], start + span[1]) : ''
    const name = hash(`${rule}|${where}|${GAPS.test(words) ? words.replace(ALL_GAPS, ' ') : words}`)
    const ordinal = seen.get(name) ?? 0
    seen.set(name, ordinal + 1)
    return {
      rule,
      category,
      kind,
      severity,
      where,
      span: span && original(span),
      message,
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ span: original(edit.span), text: edit.text })),
      })),
      key: `${name.toString(36)}.${ordinal}`,
    }
  })
}

/** White space that may be written in another way without another meaning. */
const GAPS = /\n|\t| {2}/
const ALL_GAPS = /\s+/g

/** FNV-1a, 32 bits: the same on every run. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
