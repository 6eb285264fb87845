import { exponentOf } from '../../money/currency'
import { endsAt, type Ground } from '../ground'
import { PLACED } from '../languages/signal-bits'
import type { Cover } from '../text/cover'
import { type Token, tokenAt } from '../text/tokens'
import { isCalledTotal, isSumOfBill, isTerseBill } from './terse-bill'

/** A sum of money in the text; the currency where one stands by it, else in minor units of two decimals. */
export interface AmountFact {
  readonly start: number
  readonly end: number
  readonly minor: number
  readonly currency: string | undefined
  /** What the words before it call it: all there is to pay, the price before VAT, the VAT, a fee for being late. */
  readonly label: AmountLabel | undefined
  /** A price for one hour or piece rather than a sum. */
  readonly isRate: boolean
  /** Its currency is a sign or a word that many countries share: "$5,085.00". */
  readonly isAnyDollar: boolean
  /** A number without its currency, in a bill of few words. */
  readonly isBare: boolean
}

export type AmountLabel = 'total' | 'net' | 'vat' | 'fee'

/** Signs that each are of one currency. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
  '₦': 'NGN',
  '₱': 'PHP',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₵': 'GHS',
}
const ANY_SIGN = `[${Object.keys(SIGNS).join('')}]`
/** Currencies that are known by their codes. */
const CODES =
  'eur|gbp|usd|sek|nok|dkk|chf|cad|aud|nzd|sgd|hkd|jpy|inr|php|pln|czk|huf|ron|bgn|uah|ils|zar|krw|brl|mxn|cny|twd|aed|sar|qar|thb|ngn|kes|[ktu]sh|tzs|ugx|rwf|ghs|zmw|bwp|myr|vnd|idr|lkr|pkr|egp|isk|jmd|ttd|kwd|bhd|omr|jod|tnd|xof|xaf|etb|gel|rsd|bdt|npr|clp|cop'
/** A letter for a currency where it stands before a sum in thousands or with cents: `R6 400`, `RM 1,260`, `N6,720`, not `R32`. */
const LETTER = /(?<![a-z\d])(rm|try|[rknp]) ?(?=\d{1,3}[ ,]\d{3}|\d{3,}[.,]\d{2})/
const LETTERS: Readonly<Record<string, string>> = {
  r: 'ZAR',
  rm: 'MYR',
  try: 'TRY',
  k: 'ZMW',
  n: 'NGN',
  p: 'BWP',
}
/** The number, also in lakhs (`1,15,000`), and the currency after it. */
const AMOUNT = new RegExp(
  `(\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)(?:\\.\\d{2}(?!\\d))?|\\d{1,3}(?:([ '.,])\\d{3}(?:\\2\\d{3}){0,4})(?!\\d)(?:[.,]\\d{2,3}(?!\\d))?|\\d{1,12}(?:[.,]\\d{1,2}(?!\\d))?)(,- ?(?:€|eur|kr)?| {0,2}(?:${ANY_SIGN}(?!\\d)|euro(?!p)[a-z]{0,3}(?![a-zåäö])|e(?![a-zåäö0-9])|(?:us |canadian |australian )?dollars?|pounds?|puntaa|dollaria|rupees?|yen|lei|zł|kč|ft|(?:ruotsin )?kruunua?|kr(?:onor|oner)?|${CODES})(?![a-zåäö]))?`,
  'y',
)
const BEFORE = new RegExp(
  `(?:(?<![a-zåäö\\d])[a-z]{1,3}\\$|${ANY_SIGN}|(?<![a-zåäö\\d])(?:rs\\.?|rm|try|[rknp]|${CODES})) {0,3}$`,
)
/** A currency that its number follows without a space: `R6 400.00`, `USD400`. */
const GLUED = new RegExp(`^(?:rs?|rm|[knp]|${CODES})(?=\\d)`)
/** Dollars by the letters before their sign. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  ca: 'CAD',
  c: 'CAD',
  au: 'AUD',
  a: 'AUD',
  nz: 'NZD',
  s: 'SGD',
  sg: 'SGD',
  hk: 'HKD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  j: 'JMD',
  tt: 'TTD',
}
/** Of what is not a code, by its first letter. */
const CURRENCIES: Readonly<Record<string, string>> = {
  ...SIGNS,
  e: 'EUR',
  p: 'GBP',
  d: 'USD',
  k: 'SEK',
  l: 'RON',
  r: 'INR',
  y: 'JPY',
  z: 'PLN',
  f: 'HUF',
}
/** A sum without its currency: `8 x 65.00 = 520.00` in a line of its own. */
const CALCULATED = /^ ?=|^ ?\n/
const ANY_CURRENCY = new RegExp(`(?:${ANY_SIGN}|${CODES}) ?\\d|\\d ?(?:${ANY_SIGN}|kr|e\\b|${CODES})`)
/** "In all €282.00, including VAT at 20% €47.00": the VAT of the total before it. */
const WITH_VAT_OF =
  /^[,.]?\s?\(?(?:hinta |summa )?(?:sis|incl|inkl|with\b)[a-zåäö]*\.? (?:the )?(?:alv|arvonlisäver|vat|gst|moms)(?:[^\d\n]{0,8}\d[\d.,]* ?%[:,]?|[^\d\n]{0,12}) ?\(?$/
/** How far "total" may stand from its amount, in tokens. */
const TOTAL_REACH = 5

/** The amounts of a text, without what already was read as something else. */
export function amountsOf(ground: Ground, cover: Cover): AmountFact[] {
  const { plain, folded, tokens, numerals } = ground
  const amounts: AmountFact[] = []
  const isCalculated = ANY_CURRENCY.test(folded)
  const letter = LETTER.exec(folded)?.[1]
  const isBill = numerals.length > 1 && isTerseBill(folded)
  let free = 0
  for (const at of numerals) {
    const token = tokens[at] as Token
    if (token.start < free || cover.touches(token.start, token.end)) continue
    const numberStart = token.start + (GLUED.exec(token.word)?.[0].length ?? 0)
    AMOUNT.lastIndex = numberStart
    const match = AMOUNT.exec(folded)
    if (!match) continue
    const [whole, number = '', , after = ''] = match
    const end = numberStart + whole.length
    const before = currencyBefore(folded, numberStart)
    if (/ /.test(number) && /\bkl(?:o|\.)? $/.test(folded.slice(Math.max(0, numberStart - 5), numberStart)))
      continue
    if (LETTERS[before.trim()] && before.trim() !== letter) continue
    if (after === ' e' && isHouseNumber(plain, numberStart, end)) continue
    // "KOX 774E" is on a car.
    if (after === 'e' && /[A-Z][ -]?\d+E$/.test(plain.slice(Math.max(0, numberStart - 2), end))) continue
    // Feet are small.
    if (/ft$/.test(after) && !/Ft$/.test(plain.slice(numberStart, end))) continue
    const label = labelOf(ground, at) ?? (isCalledTotal(folded, numberStart, end) ? 'total' : undefined)
    const isPlain = after + before === ''
    const isBare = isPlain && isBill && isSumOfBill(folded, numberStart, end)
    if (isPlain && !isBare) {
      if (!(label ?? (isCalculated && CALCULATED.test(folded.slice(end, end + 4))))) continue
      if (!/[.,]\d{2}$/.test(number)) continue
    }
    // "Booked for 2.15 pm".
    if (isPlain && /^ ?(?:[ap]\.?m\b|o.?clock)/.test(folded.slice(end, end + 8))) continue
    if (/^ ?%/.test(folded.slice(numberStart + number.length, end + 2))) continue
    const written = (after || before).replace(/us (?=d)|canadian|australian|[,.\- ]|ruotsin/g, '')
    const currency = currencyOf(written)
    const start = numberStart - before.length
    const minor = minorUnits(number, currency)
    const last = amounts.at(-1)
    const isVatOfLast =
      last?.label === 'total' && minor < last.minor && WITH_VAT_OF.test(folded.slice(last.end, start))
    amounts.push({
      start,
      end,
      minor,
      currency,
      label: isVatOfLast ? 'vat' : label,
      isRate: hasRateCue(ground, end),
      isAnyDollar: /^(?:\$|dollar)/.test(written),
      isBare,
    })
    free = end
    cover.add(start, end)
  }
  return isBill ? inOneCurrency(amounts, plain) : amounts
}

/** In a bill, a number without a currency is of the one that the others have. */
function inOneCurrency(amounts: readonly AmountFact[], plain: string): AmountFact[] {
  const [currency, ...others] = new Set(amounts.flatMap((amount) => amount.currency ?? []))
  if (currency === undefined || others.length > 0) return [...amounts]
  return amounts.map((amount) =>
    amount.isBare
      ? { ...amount, currency, minor: minorUnits(plain.slice(amount.start, amount.end), currency) }
      : amount,
  )
}

/** "41 Main Road, 2217 E Linden Street": the E of the east. */
function isHouseNumber(plain: string, start: number, end: number): boolean {
  return (
    /(?:^|[\n,] ?)$/.test(plain.slice(Math.max(0, start - 2), start)) &&
    /^E\.? [A-Z\d]/.test(plain.slice(end - 1, end + 3))
  )
}

function currencyBefore(folded: string, start: number): string {
  return BEFORE.exec(folded.slice(Math.max(0, start - 7), start))?.[0] ?? ''
}

function currencyOf(written: string): string | undefined {
  const byLetter = LETTERS[written]
  if (byLetter) return byLetter
  if (written === 'kč') return 'CZK'
  if (/^[a-z]+\$$/.test(written)) return DOLLARS[written.slice(0, -1)]
  return /^(?!yen|lei)[a-z]{3}$/.test(written) ? written.toUpperCase() : CURRENCIES[written.charAt(0)]
}

/**
 * The last separator followed by one or two digits parts the decimals, all others are groups. Three digits are decimals
 * where the currency has as many, and after groups of another kind.
 */
function minorUnits(number: string, currency = ''): number {
  const exponent = exponentOf(currency)
  const decimals =
    /[.,](\d{1,2})$/.exec(number) ??
    (exponent === 3 ? /(?:^\d{1,3}|,\d{3}|[ '.]\d{3})[.,](\d{3})$/.exec(number) : null)
  const part = decimals?.[1] ?? ''
  const whole = number.slice(0, number.length - part.length).replace(/\D/g, '')
  return Number(whole + part.padEnd(exponent, '0').slice(0, exponent))
}

/** Before the first word of a list's entry. */
const ENTRY = /\n[-–*•] ?$/

/** By the nearest words: "total before VAT" is the net, "total with VAT" the total. */
function labelOf(ground: Ground, at: number): AmountLabel | undefined {
  let isRate = false
  // "For the table and €240": what stands before the "and" is what another sum is called.
  if (endsAt(ground, at - 1, PLACED.clause)) return undefined
  for (let back = at - 1; back >= at - TOTAL_REACH; back -= 1) {
    // "New net and posts" are of a court.
    if (!endsAt(ground, back + 1, PLACED.clause))
      for (const [label, signal] of LABELS)
        if (endsAt(ground, back, signal) && !isOfCourt(ground, back, at)) return label
    const token = ground.tokens[back]
    // A heading above an entry with words of its own is not what the entry's sum is called.
    if (token && ENTRY.test(ground.folded.slice(Math.max(0, token.start - 3), token.start))) return undefined
    isRate ||= token?.word === '%'
    if (token?.isNumber && !isRate) return undefined
  }
  return undefined
}

/** "Lines and net posts: £640": what is called net names its sum, or its kind of price. */
function isOfCourt({ tokens }: Ground, net: number, at: number): boolean {
  return tokens[net]?.word === 'net' && net < at - 1 && !OF_PRICE.test(tokens[net + 1]?.word ?? '')
}

const OF_PRICE = /^(?:amount|price|sum|total|fee|value|worth|is|of|in|cost|pay|due|[a-z]{3}|\d.*)$/

const LABELS: readonly (readonly [AmountLabel, number])[] = [
  ['net', PLACED.net],
  ['fee', PLACED.fee],
  ['total', PLACED.total],
  ['vat', PLACED.vat],
]

function hasRateCue(ground: Ground, end: number): boolean {
  const next = tokenAt(ground.tokens, end - 1) + 1
  return [next, next + 1].some(
    (at) => endsAt(ground, at, PLACED.perUnit) && (ground.tokens[at]?.start ?? 0) - end < 10,
  )
}
