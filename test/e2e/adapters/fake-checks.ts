import type { CheckContext, DraftText, Finding, Fix, Severity } from '../../../lib/domain/checks/types'

interface Phrase {
  readonly words: string
  readonly severity: Severity
  readonly category: Finding['category']
  readonly fixes: readonly string[]
}

const PHRASES: readonly Phrase[] = [
  {
    words: '07/12/26',
    severity: 'error',
    category: 'dueDate',
    fixes: ['Monday 7 December 2026', '12 July 2026'],
  },
  { words: 'net 14', severity: 'hint', category: 'jargon', fixes: ['payment within 14 days'] },
  { words: 'I must insist', severity: 'warning', category: 'tone', fixes: ['Please'] },
]

/** Finds three phrases unless they are allowed or off, and `TOTAL?` as something about the whole draft. */
export function checkDraft(
  { subject, body }: DraftText,
  { preferences = {} }: CheckContext,
): readonly Finding[] {
  const wanted = PHRASES.filter(
    ({ words }) => !preferences.allowed?.includes(words) && preferences.rules?.[words] !== 'off',
  )
  const found = wanted.flatMap((phrase) => [
    ...[...body.matchAll(new RegExp(phrase.words, 'g'))].map(({ index }, count) =>
      findingFor(phrase, 'body', index, count),
    ),
    ...[...subject.matchAll(new RegExp(phrase.words, 'g'))].map(({ index }, count) =>
      findingFor(phrase, 'subject', index, count),
    ),
  ])
  return body.includes('TOTAL?') ? [...found, MISSING_TOTAL] : found
}

const MISSING_TOTAL: Finding = {
  rule: 'missing',
  category: 'missing',
  severity: 'error',
  where: 'body',
  span: null,
  message: { key: 'missing.total' },
  fixes: [],
  key: 'missing-total',
}

function findingFor(phrase: Phrase, where: 'subject' | 'body', start: number, count: number): Finding {
  const span = [start, start + phrase.words.length] as const
  return {
    rule: phrase.words,
    category: phrase.category,
    severity: phrase.severity,
    where,
    span,
    message: { key: phrase.words },
    fixes: phrase.fixes.map(
      (text): Fix => ({
        id: text,
        label: { key: text },
        edits: [{ span, text }],
        mode: phrase.fixes.length > 1 ? 'choice' : 'safe',
      }),
    ),
    key: `${phrase.words}-${where}-${count}`,
  }
}

export function findingWords({ rule, fixes }: Finding) {
  return {
    kind: 'Something unclear',
    title: `What is ${rule}?`,
    reason: 'It can be read in two ways.',
    tip: 'Write it out.',
    fixLabels: fixes.map(({ label }) => label.key),
  }
}
