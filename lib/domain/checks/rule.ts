import type { PlainDate } from '../calendar/plain-date'
import type { Passage, Place, Reading } from './reading'
import type { Category, Finding, Fix, Severity, Span, Stage } from './types'

/** The draft as the rules see it, with what kind of mail it is. */
export interface Mail extends Reading {
  readonly stage: Exclude<Stage, 'auto'>
  /** True when a due date, or the one that has passed, stands in the mail as a date. */
  readonly dated: boolean
  /** The day that fixes write. */
  readonly proposedDay: PlainDate
}

/** A finding before its key is made, in offsets of the canonical text that count from `start`. */
export interface Found extends Omit<Finding, 'key'> {
  readonly start: number
}

/** One check, a pure function over what was read. It runs only when the draft reads like an invoice mail. */
export type Rule = (mail: Mail) => readonly Found[]

/** A check that needs only one passage at a time. */
export type PassageRule = (mail: Mail, passage: Passage, where: Place['where']) => readonly Found[]

/** The check of every passage. */
export function inEach(rule: PassageRule): Rule {
  return (mail) =>
    mail.places.flatMap((place) =>
      rule(mail, place.passage, place.where).map((found) => placed(found, place)),
    )
}

/** The check of every passage that needs nothing else of the mail; what it found in a passage is kept with it. */
export function inEachAlone(rule: (passage: Passage) => readonly Found[]): Rule {
  const known = new WeakMap<Passage, readonly Found[]>()
  return inEach((_, passage) => {
    const found = known.get(passage) ?? rule(passage)
    known.set(passage, found)
    return found
  })
}

/** A finding of a passage, with where the passage stands. */
export function placed(found: Found, { where, start }: Place): Found {
  return { ...found, where, start }
}

/** True for a mail that asks again for a payment that is late. */
export function isReminder(mail: Mail): boolean {
  return mail.stage === 'reminder' || mail.stage === 'finalNotice'
}

/** What a rule, named `<category>.<kind>`, found. Its words go by the rule's name and take the parameters. */
export function finding(
  rule: `${Category}.${string}`,
  severity: Severity,
  span: Span | null,
  params?: NonNullable<Found['message']['params']>,
  fixes: readonly Fix[] = [],
): Found {
  const [category, kind = ''] = rule.split('.') as [Category, string]
  return {
    rule,
    category,
    kind,
    severity,
    where: 'body',
    start: 0,
    span,
    message: { key: rule, ...(params && { params }) },
    fixes,
  }
}

/** A fix that puts a text in the place of another; `shown` where the label says more than is written. */
export function replacement(
  id: string,
  span: Span,
  text: string,
  mode: Fix['mode'] = 'choice',
  shown: string = text,
): Fix {
  return { id, label: { key: 'fix.replace', params: { text: shown } }, edits: [{ span, text }], mode }
}

/** A fix that puts a line in: with `before` ahead of it, else with an empty line after it. */
export function insertion(id: string, at: number, line: string, before = ''): Fix {
  return {
    id,
    label: { key: 'fix.insert', params: { text: line } },
    edits: [{ span: [at, at], text: before ? `${before}${line}` : `${line}\n\n` }],
    mode: 'insert',
  }
}
