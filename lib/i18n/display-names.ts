import type { ClientLanguage } from '../domain/party/party'
import { LOCALES } from './locales'

/** `€`, `£`, `$`; the code itself where there is no symbol. */
export function currencySymbol(currency: string, language: ClientLanguage): string {
  const parts = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0)
  return parts.find((part) => part.type === 'currency')?.value ?? currency
}

/** `Euro`, `euro`. The currency is an ISO 4217 code. */
export function currencyName(currency: string, language: ClientLanguage): string {
  return new Intl.DisplayNames(LOCALES[language], { type: 'currency' }).of(currency) ?? currency
}

/** `Finland`, `Suomi`. The country is an ISO 3166-1 alpha-2 code. */
export function countryName(country: string, language: ClientLanguage): string {
  return new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(country) ?? country
}
