import type { LanguagePack } from '../../lib/domain/checks/languages/language-pack'
import type { CheckedLanguage } from '../../lib/domain/checks/preferences'
import type { FindingTable } from '../../lib/i18n/finding-words'

/** Scripts of one extension share their globals in a page. */
const PLACE = Symbol.for('plainvoice.languages')

interface Offered {
  readonly packs?: { readonly [Id in CheckedLanguage]?: LanguagePack }
  readonly findings?: FindingTable
}

const places = globalThis as { [PLACE]?: Offered }

/** Hands the words of a language to the draft script, from a script that holds nothing else. */
export function offerLanguage(pack: LanguagePack): void {
  places[PLACE] = { ...places[PLACE], packs: { ...places[PLACE]?.packs, [pack.id]: pack } }
}

/** The words that the last script of that language brought. */
export function offeredLanguage(id: CheckedLanguage): LanguagePack | undefined {
  return places[PLACE]?.packs?.[id]
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
