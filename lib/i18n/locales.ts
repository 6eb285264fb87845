import type { ClientLanguage } from '../domain/party/party'

/** How each language writes dates and amounts. English follows British order: never a bare 03/04. */
export const LOCALES: Readonly<Record<ClientLanguage, string>> = {
  en: 'en-GB',
  fi: 'fi-FI',
  sv: 'sv-SE',
  de: 'de-DE',
}
