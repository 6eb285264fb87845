import { isAboutPaying } from '../facts/date-role'
import { type Hit, sentenceSpan } from '../ground'
import type { WordingRule } from '../languages/language-pack'
import { type Found, finding, type Mail } from '../rule'
import type { Severity, Span } from '../types'
import { rewriteFixes } from './wording-fixes'
import { isGuarded } from './wording-guards'

type WordingHit = Hit & { readonly payload: Extract<Hit['payload'], { kind: 'wording' }> }

/** The phrases of the language packs: threats, pressure, blame and jargon, with what to say instead. */
export function wording(mail: Mail): Found[] {
  return mail.parts.flatMap((part) => {
    const rewritten = new Set<string>()
    return longestFirst(part.hits.filter(isWording)).flatMap((hit): Found[] => {
      const { wording: rule, plain } = hit.payload
      const severity = severityFor(mail, rule)
      if (severity === undefined || isGuarded(part, hit)) return []
      if (rule.aboutPaying && !isAboutPaying(part, hit.first, hit.last, 'asksInClause')) return []
      const span: Span = [part.tokens[hit.first]?.start ?? 0, part.tokens[hit.last]?.end ?? 0]
      const phrase = part.plain.slice(span[0], span[1])
      if (rule.capitals && phrase !== phrase.toUpperCase()) return []
      if (rule.rewrite !== undefined) {
        const sentence = `${rule.rule} ${sentenceSpan(part, span[0])[0]}`
        if (rewritten.has(sentence)) return []
        rewritten.add(sentence)
      }
      const params = { phrase, plain: advice(plain) }
      return [finding(rule.rule, severity, part.where, span, params, rewriteFixes(mail, part, hit, span))]
    })
  })
}

function longestFirst(hits: readonly WordingHit[]): WordingHit[] {
  return [...hits].sort((a, b) => a.first - b.first || b.last - a.last)
}

function isWording(hit: Hit): hit is WordingHit {
  return hit.payload.kind === 'wording'
}

function advice(plain: string | undefined): string {
  return plain === undefined || plain === '-' || plain.includes('{') ? '' : plain.replace(/^~ /, '')
}

/** Undefined: nothing to say at this stage. */
function severityFor(mail: Mail, rule: WordingRule): Severity | undefined {
  const atStage =
    mail.stage === 'finalNotice' ? rule.finalNotice : mail.stage === 'reminder' ? rule.reminder : undefined
  if (atStage !== 'quiet') return atStage ?? rule.severity
  const named = mail.parts.some(
    (part) => part.dates.some((date) => date.kind === 'day') || part.amounts.length > 0,
  )
  return named ? undefined : 'hint'
}
