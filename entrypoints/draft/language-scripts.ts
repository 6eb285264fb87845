import type { LanguagePack } from '../../lib/domain/checks/languages/language-pack'
import type { CheckedLanguage } from '../../lib/domain/checks/preferences'

/** Scripts of one extension share their globals in a page. */
const PLACE = Symbol.for('plainvoice.languages')

type Languages = { readonly [Id in CheckedLanguage]?: LanguagePack }

/** Hands the words of a language to the draft script, from a script that holds nothing else. */
export function offerLanguage(pack: LanguagePack): void {
  const places = globalThis as { [PLACE]?: Languages }
  places[PLACE] = { ...places[PLACE], [pack.id]: pack }
}

/** The words that the last script of that language brought. */
export function offeredLanguage(id: CheckedLanguage): LanguagePack | undefined {
  return (globalThis as { readonly [PLACE]?: Languages })[PLACE]?.[id]
}
