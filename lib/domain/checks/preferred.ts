import type { Found, Mail } from './rule'
import { canonicalText } from './text/canonical-text'
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

/** Whether the marked words can be allowed once and for all. */
export function canBeAllowed({ category, span }: Pick<Finding, 'category' | 'span'>): boolean {
  return span !== null && span[1] > span[0] && ABOUT_WORDS.has(category)
}

/** What is left of the findings, and how much each weighs, by the person's preferences. */
export function preferred(mail: Mail, found: readonly Found[]): readonly Found[] {
  const { rules = {}, allowed = [] } = mail.context.preferences ?? {}
  const spared = new Set(allowed.map(phraseName))
  return found.flatMap((finding) => {
    const weight = rules[finding.rule]
    if (weight === 'off' || (canBeAllowed(finding) && spared.has(phraseName(wordsOf(mail, finding)))))
      return []
    return [weight === undefined ? finding : { ...finding, severity: weight }]
  })
}

function wordsOf(mail: Mail, { where, span }: Found): string {
  const part = mail.parts[where === 'subject' ? 0 : 1]
  return span ? part.plain.slice(span[0], span[1]) : ''
}

function phraseName(phrase: string): string {
  return canonicalText(phrase).folded.trim().replace(/\s+/g, ' ')
}
