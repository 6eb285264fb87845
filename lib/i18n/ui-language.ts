import { LANGUAGES, type Language } from '../domain/party/party'

/** The language of the screens for a browser's language tag (BCP 47), English where we have no words. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language === primary) ?? 'en'
}
