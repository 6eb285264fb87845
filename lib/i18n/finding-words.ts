import type { Finding } from '../domain/checks/types'
import type { Language } from '../domain/party/party'
import type { checks } from './en/checks'
import type { draft } from './en/draft'
import type { mailNotice } from './en/mail-notice'
import { say, type Translate, type Words } from './translator'

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

/** What is said in mail pages in one language of the screens: about findings, replies, and drafts. */
export interface FindingTable {
  readonly language: Language
  readonly words: Words<typeof checks>
  readonly mailWords: Words<typeof mailNotice>
  readonly draftWords: Words<typeof draft>
}

/** The words of a finding, from those of the checks. Throws when the rule has none, which a test rules out. */
export function findingWords(
  { category, message, fixes }: Finding,
  words: Translate<keyof typeof checks>,
): FindingWords {
  const translate = words as Translate
  const { key, params = {} } = message
  return {
    kind: translate(`kind.${category}`),
    title: translate(`${key}.title`, params),
    reason: translate(`${key}.reason`, params),
    tip: params['plain'] === '' ? '' : translate(`${key}.tip`, params),
    fixLabels: fixes.map((fix) => say(translate, fix.label)),
  }
}
