import type { ClientLanguage } from '../domain/party/party'
import { LOCALES } from './locales'

/** Signs of several currencies, and the currencies that each stands for where nothing else is said. */
const SHARED_SIGNS = ['$', '£', '¥', 'kr', 'Rs']
const KNOWN_BY_SIGN = ['USD', 'GBP', 'JPY']

interface CurrencyStyle {
  readonly style: 'currency'
  readonly currency: string
  readonly currencyDisplay: 'narrowSymbol' | 'code'
}

/** By its sign where that can mean no other currency, else by its ISO 4217 code: `$1,240.00`, `CAD 1,240.00`. */
export function currencyStyle(currency: string, language: ClientLanguage): CurrencyStyle {
  const bySign = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  const parts = new Intl.NumberFormat(LOCALES[language], bySign).formatToParts(0)
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? ''
  const isClear =
    !SHARED_SIGNS.includes(sign) ||
    KNOWN_BY_SIGN.includes(currency) ||
    (currency === 'SEK' && language === 'sv')
  return isClear ? bySign : { ...bySign, currencyDisplay: 'code' }
}
