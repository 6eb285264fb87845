import { CURRENCIES } from '../money/worth'
import { CLIENT_LANGUAGES, type ClientLanguage } from './party'

/** ISO 3166-1 alpha-2 codes of the countries a seller or a client can be in. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO ' +
  'CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ' +
  'ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH ' +
  'MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW ' +
  'SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC ' +
  'VE VN VU WS XK YE ZA ZM ZW'
).split(' ')

/** Which bank details people in a country give: an IBAN, or an account of the country's own kind. */
export type BankFields = 'iban' | 'sortCode' | 'routingNumber' | 'bankCode'

/** What a tax id is called on the screen: the words are in `lib/i18n`. */
export type TaxIdName = 'businessId' | 'vatNumber' | 'ein' | 'taxId'

export interface CountryUsage {
  /** ISO 4217. */
  readonly currency: string
  readonly chargesVat: boolean
  readonly bank: BankFields
  readonly taxId: TaxIdName
}

const EURO_COUNTRIES =
  'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK'.split(' ')
const VAT_COUNTRIES =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO RS SE SI SK TR UA'.split(
    ' ',
  )
/** Countries outside the euro that use an IBAN (SWIFT IBAN registry). */
const IBAN_COUNTRIES =
  'AE AL AZ BA BH BR BY CH CR CZ DJ DK DO EG GE GT HU IL IQ IS JO KW KZ LB LC LI LY MD MK MN MR MU NI NO OM PK PL PS QA RO RS RU SA SC SD SE SO ST SV TL TN TR UA YE'.split(
    ' ',
  )
/** Which countries have a currency together, or another country's. */
const SHARED_CURRENCIES: Readonly<Record<string, string>> = {
  AUD: 'KI NR TV',
  CHF: 'LI',
  ILS: 'PS',
  XAF: 'CF CG CM GA GQ TD',
  XCD: 'AG DM GD KN LC VC',
  XOF: 'BF BJ CI GW ML NE SN TG',
}

/** Where most clients are written to in a language of ours. */
const LANGUAGE_COUNTRIES: Readonly<Record<ClientLanguage, string>> = {
  en: 'AU CA GB IE NZ US',
  fi: 'FI',
  sv: 'SE',
  de: 'AT CH DE LI',
}

/** Currencies to choose from (ISO 4217). */
export const CURRENCY_CHOICES: readonly string[] = CURRENCIES.toSorted()

/** What is usual for a freelancer in this country (ISO 3166-1 alpha-2): proposals, never rules. */
export function usualIn(country: string): CountryUsage {
  const inEuros = EURO_COUNTRIES.includes(country)
  return {
    currency: inEuros ? 'EUR' : currencyOf(country),
    chargesVat: VAT_COUNTRIES.includes(country),
    bank: bankOf(country, inEuros),
    taxId: taxIdOf(country),
  }
}

/**
 * Which bank details a seller in this country (ISO 3166) is asked for, an IBAN while none is chosen; only these are read.
 */
export function bankFieldsOf(country: string): { readonly iban: boolean; readonly account: boolean } {
  if (country === '') return { iban: true, account: false }
  const { bank } = usualIn(country)
  return { iban: bank !== 'routingNumber', account: bank !== 'iban' }
}

/** The language most clients in a country (ISO 3166-1 alpha-2) are written to in; undefined where it is none of ours. */
export function languageIn(country: string): ClientLanguage | undefined {
  return CLIENT_LANGUAGES.find((language) => LANGUAGE_COUNTRIES[language].split(' ').includes(country))
}

function currencyOf(country: string): string {
  const own = CURRENCIES.find((currency) => currency.slice(0, 2) === country)
  const shared = Object.entries(SHARED_CURRENCIES).find(([, countries]) =>
    countries.split(' ').includes(country),
  )
  return own ?? shared?.[0] ?? 'USD'
}

function bankOf(country: string, inEuros: boolean): BankFields {
  if (country === 'GB') return 'sortCode'
  if (country === 'US') return 'routingNumber'
  return inEuros || IBAN_COUNTRIES.includes(country) ? 'iban' : 'bankCode'
}

function taxIdOf(country: string): TaxIdName {
  if (country === 'FI') return 'businessId'
  if (country === 'US') return 'ein'
  return VAT_COUNTRIES.includes(country) ? 'vatNumber' : 'taxId'
}
