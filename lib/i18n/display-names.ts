import { COUNTRIES } from '../domain/party/countries'
import { CLIENT_LANGUAGES, type ClientLanguage } from '../domain/party/party'
import { currencyStyle } from './currency-style'
import { LOCALES } from './locales'

/** `€`, `£`, `$`; the code itself where there is no sign, or one that another currency is known by. */
export function currencySymbol(currency: string, language: ClientLanguage): string {
  const format = new Intl.NumberFormat(LOCALES[language], currencyStyle(currency, language))
  const parts = format.formatToParts(0)
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

/** The code of a country by its name in any language we write in, in capitals or not; undefined for another word. */
export function countryNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase()
  return CLIENT_LANGUAGES.flatMap((language) =>
    COUNTRIES.filter((country) => countryNames(language).get(country) === wanted),
  ).at(0)
}

const namesIn = new Map<ClientLanguage, ReadonlyMap<string, string>>()

function countryNames(language: ClientLanguage): ReadonlyMap<string, string> {
  const known =
    namesIn.get(language) ??
    new Map(COUNTRIES.map((country) => [country, countryName(country, language).toLowerCase()]))
  namesIn.set(language, known)
  return known
}
