import type { Category, Finding, Fix, Severity, Span } from './types'

/** A finding before its key is made, in offsets of the canonical text that count from `start`. */
export interface Found extends Omit<Finding, 'key'> {
  readonly kind: string
  readonly start: number
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

/** A finding of a passage, with where the passage stands. */
export function placed(found: Found, { where, start }: Pick<Found, 'where' | 'start'>): Found {
  return { ...found, where, start }
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
