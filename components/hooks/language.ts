import { createContext, useContext, useMemo } from 'react'
import type { Language } from '../../lib/domain/party/party'
import type { TaxName } from '../../lib/domain/vat/tax-name'
import { taxPlaces } from '../../lib/i18n/tax-words'
import { type MessageText, screenTranslator, type Translate } from '../../lib/i18n/translator'

/** The language of the screen; a document's is the client's. */
export const LanguageContext = createContext<Language>('en')

/** What the seller's tax is called, on every screen. */
export const TaxContext = createContext<TaxName>('vat')

/** Where the seller is, whose habits of writing may be others than those of the screen's language; empty while that is not known. */
export const CountryContext = createContext('')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of one part of the product in the language of the screen, with the name of the seller's tax. */
export function useWords<Key extends string>(
  words: Readonly<Record<Language, Readonly<Record<Key, MessageText>>>>,
): Translate<Key> {
  const language = useLanguage()
  const tax = useContext(TaxContext)
  return useMemo(() => screenTranslator(words, language, taxPlaces(tax, language)), [words, language, tax])
}
