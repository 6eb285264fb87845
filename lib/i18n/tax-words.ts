import type { Language } from '../domain/party/party'
import type { PaperTaxName } from '../domain/vat/tax-name'
import { tax as en } from './en/tax'
import { tax as fi } from './fi/tax'

const taxWords = { en, fi }

/** Fills the places `{tax}` and, where a text begins with it, `{Tax}` of any screen's words. */
export function taxPlaces(name: PaperTaxName, language: Language): Readonly<Record<'tax' | 'Tax', string>> {
  const word = taxWords[language][name]
  return { tax: word, Tax: `${word.charAt(0).toUpperCase()}${word.slice(1)}` }
}
