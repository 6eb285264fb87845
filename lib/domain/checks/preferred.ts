import type { Found } from './finding'
import { LONGEST_PHRASE } from './preferences'
import type { Mail } from './rule'
import { canonicalText, foldLetters } from './text/canonical-text'
import type { Category, Finding } from './types'

/** A fact that is wrong stays wrong however often it is written; only words can be allowed. */
const ABOUT_WORDS: ReadonlySet<Category> = new Set([
  'jargon',
  'tone',
  'courtesy',
  'dueDate',
  'surprise',
  'incentive',
])

/** Whether the marked words can be allowed once and for all: no more of them than are kept. */
export function canBeAllowed({ category, span }: Pick<Finding, 'category' | 'span'>): boolean {
  if (!span || !ABOUT_WORDS.has(category)) return false
  const length = span[1] - span[0]
  return length > 0 && length <= LONGEST_PHRASE
}

/** Whether the person wants nothing said of these words by the rule. */
export function isSpared({ context }: Mail, rule: string, words: string): boolean {
  const { rules = {}, allowed = [] } = context.preferences ?? {}
  const name = phraseName(words)
  return rules[rule] === 'off' || allowed.some((phrase) => phraseName(phrase) === name)
}

/** What is left of the findings, and how much each weighs, by the person's preferences. */
export function preferred(mail: Mail, found: readonly Found[]): readonly Found[] {
  const { rules = {}, allowed = [] } = mail.context.preferences ?? {}
  if (allowed.length === 0 && Object.keys(rules).length === 0) return found
  const names = new Set(allowed.map(phraseName))
  const spared = found.filter(
    (finding) => canBeAllowed(finding) && names.has(phraseName(wordsOf(mail, finding))),
  )
  return found.flatMap((finding) => {
    const weight = rules[finding.rule]
    if (weight === 'off' || spared.some((words) => isWithin(finding, words))) return []
    return [weight === undefined ? finding : { ...finding, severity: weight }]
  })
}

/** Allowed words let go of whatever else is said about a part of them. */
function isWithin(finding: Found, spared: Found): boolean {
  if (!canBeAllowed(finding) || finding.where !== spared.where || !finding.span || !spared.span) return false
  const [start, end] = [finding.start + finding.span[0], finding.start + finding.span[1]]
  return start >= spared.start + spared.span[0] && end <= spared.start + spared.span[1]
}

function wordsOf(mail: Mail, { where, start, span }: Found): string {
  return span ? mail[where].plain.slice(start + span[0], start + span[1]) : ''
}

function phraseName(phrase: string): string {
  return foldLetters(canonicalText(phrase).plain).trim().replace(/\s+/g, ' ')
}
