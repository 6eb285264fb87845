import type { Calculations } from '../../lib/domain/checks/calculations'
import type { Rules } from '../../lib/domain/checks/check-draft'
import type { LanguageWords } from '../../lib/domain/checks/languages/language-pack'
import type { CheckedLanguage } from '../../lib/domain/checks/preferences'
import type { FindingTable } from '../../lib/i18n/finding-words'

/** Scripts of one extension share their globals in a page. */
const PLACE = Symbol.for('plainvoice.languages')

interface Offered {
  readonly words?: { readonly [Id in CheckedLanguage]?: LanguageWords }
  readonly calculations?: Calculations
  readonly rules?: Rules
  readonly findings?: FindingTable
}

interface OfferedLanguage {
  readonly words: LanguageWords
  readonly calculations: Calculations
  readonly rules: Rules
}

const places = globalThis as { [PLACE]?: Offered }

/** Hands the words of a language to the draft script, from a script that holds nothing else. */
export function offerLanguage(words: LanguageWords): void {
  places[PLACE] = { ...places[PLACE], words: { ...places[PLACE]?.words, [words.id]: words } }
}

/** Hands over the rules and what counts, the same for all languages. */
export function offerRules(rules: Rules, calculations: Calculations): void {
  places[PLACE] = { ...places[PLACE], rules, calculations }
}

/** What the last scripts of that language brought. */
export function offeredLanguage(id: CheckedLanguage): OfferedLanguage | undefined {
  const { words, calculations, rules } = places[PLACE] ?? {}
  const own = words?.[id]
  return own && calculations && rules && { words: own, calculations, rules }
}

/** Hands over what is said about findings in a language of the screens. */
export function offerFindings(findings: FindingTable): void {
  places[PLACE] = { ...places[PLACE], findings }
}

/** What is said about findings. Throws where the script with it was not put into the page before. */
export function offeredFindings(): FindingTable {
  const findings = places[PLACE]?.findings
  if (!findings) throw new Error('No words for findings in this page')
  return findings
}
