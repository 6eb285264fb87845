import { COUNTRIES, CURRENCY_CHOICES } from '../domain/party/countries'
import { CLIENT_LANGUAGES, type ClientLanguage } from '../domain/party/party'
import { COUNTRY_ALIASES } from './country-aliases'
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

/** The code of a currency by itself, or by its name in any language we write in, in capitals or not; undefined for another word. */
export function currencyNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase()
  return CURRENCY_CHOICES.find((currency) =>
    [currency, ...CLIENT_LANGUAGES.map((language) => currencyName(currency, language))].some(
      (each) => each.toLowerCase() === wanted,
    ),
  )
}

/** `Finland`, `Suomi`. The country is an ISO 3166-1 alpha-2 code. */
export function countryName(country: string, language: ClientLanguage): string {
  return new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(country) ?? country
}

/** The code of a country by itself, a name in any language we write in, or an alias, in capitals or not; undefined for another word. */
export function countryNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase()
  return COUNTRIES.find(
    (country) =>
      country.toLowerCase() === wanted || namesOf(country).some((each) => each.toLowerCase() === wanted),
  )
}

const known = new Map<string, readonly string[]>()
let names: readonly Intl.DisplayNames[] | undefined

/** What a country is called: its name in each language we write in, and its aliases. */
export function namesOf(country: string): readonly string[] {
  names ??= CLIENT_LANGUAGES.map((language) => new Intl.DisplayNames(LOCALES[language], { type: 'region' }))
  const found = known.get(country) ?? [
    ...names.map((name) => name.of(country) ?? country),
    ...(COUNTRY_ALIASES[country] ?? []),
  ]
  known.set(country, found)
  return found
}
