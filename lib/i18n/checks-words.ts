import type { Finding } from '../domain/checks/types'
import type { Language } from '../domain/party/party'
import { checks as en } from './en/checks'
import { checks as fi } from './fi/checks'
import { say, type Translate, translator } from './translator'

export const checksWords = { en, fi }

/** What a card says about a finding. */
export interface FindingWords {
  /** The sort of finding: "Unclear date". */
  readonly kind: string
  /** A question or a fact. */
  readonly title: string
  /** Why it matters, one sentence. */
  readonly reason: string
  /** What to do; empty where the fixes say it. */
  readonly tip: string
  /** One for each fix, in the order of `finding.fixes`. */
  readonly fixLabels: readonly string[]
}

/** The words of a finding in the language of the screens. Throws when the rule has none, which a test rules out. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const translate = translator(checksWords, language) as Translate
  const { key, params = {} } = finding.message
  return {
    kind: translate(`kind.${finding.category}`),
    title: translate(`${key}.title`, params),
    reason: translate(`${key}.reason`, params),
    tip: params['plain'] === '' ? '' : translate(`${key}.tip`, params),
    fixLabels: finding.fixes.map((fix) => say(translate, fix.label)),
  }
}
