import { createContext, useContext, useMemo } from 'react'
import type { Language } from '../../lib/domain/party/party'
import { type MessageText, screenTranslator, type Translate } from '../../lib/i18n/translator'

/** The language of the screen; a document's is the client's. */
export const LanguageContext = createContext<Language>('en')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of one part of the product in the language of the screen. */
export function useWords<Key extends string>(
  words: Readonly<Record<Language, Readonly<Record<Key, MessageText>>>>,
): Translate<Key> {
  const language = useLanguage()
  return useMemo(() => screenTranslator(words, language), [words, language])
}
