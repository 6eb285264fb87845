/** An ISO 4217 alphabetic code, such as `EUR`. */
export type Currency = string

/** Minor-unit exponents that differ from 2 (ISO 4217 list one). Intl disagrees with ISO for 17 currencies. */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
}

/** The number of decimals of a currency's minor unit (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD. */
export function exponentOf(currency: Currency): number {
  return EXPONENTS[currency] ?? 2
}

/** Whose signs they are that are typed with an amount; the dollar's is that of many pesos as well. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP GGP IMP JEP EGP FKP GIP LBP SDG SHP SSP SYP',
  '¥': 'JPY CNY',
  $: 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP BBD BMD BND BSD BZD CUP CVE FJD GYD JMD KYD LRD NAD NIO SBD SRD TOP TTD WST XCD',
}

/** True where a mark beside an amount, a sign or a code, is of another currency; other capitals, as of a tax, say nothing. */
export function isOtherCurrency(mark: string, currency: Currency): boolean {
  const owners = SIGNS[mark.slice(-1)]
  if (owners) return !owners.includes(currency) || !currency.startsWith(mark.slice(0, -1))
  return mark !== currency && Intl.supportedValuesOf('currency').includes(mark)
}

/** Whose a sign or a code beside an amount is, this one's before others; undefined where it is that of none. */
export function currencyMarked(mark: string, own: Currency): Currency | undefined {
  if (!isOtherCurrency(mark, own)) return mark === own || SIGNS[mark] ? own : undefined
  return SIGNS[mark] ? SIGNS[mark].slice(0, 3) : mark
}

/** What people write for currencies beside their codes and signs, in capitals. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  RS: 'INR PKR LKR NPR MUR SCR',
  FR: 'CHF',
  'S/': 'PEN',
  TL: 'TRY',
  NT$: 'TWD',
  RD$: 'DOP',
  KSH: 'KES',
  TSH: 'TZS',
  USH: 'UGX',
}

/** The text without the currency's own sign or code, in capitals or not: `₹500`, `100 kr.`, `50 eur`, `Rs.500`. */
export function withoutOwnSign(text: string, currency: Currency): string {
  return text
    .replace(/\p{L}+[.$/]?/gu, (word) =>
      SHORT_NAMES[word.replace('.', '').toUpperCase()]?.includes(currency) ? '' : word,
    )
    .replace(/[\p{L}\p{Sc}]+(?:\.(?=\s|$))?(?![.,]\d)/gu, (word) => {
      const bare = word.replace('.', '').toUpperCase()
      return bare === currency || bare === signOf(currency).toUpperCase() ? '' : word
    })
}

function signOf(currency: Currency): string {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  const parts = new Intl.NumberFormat('en', style).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}

/** True for three capital letters, the shape of an ISO 4217 code. */
export function isCurrency(text: string): text is Currency {
  return /^[A-Z]{3}$/.test(text)
}
