import type { Ground } from '../ground'
import type { Cover } from '../text/cover'
import { tokenAt } from '../text/tokens'

/** A sum of money in the text, in minor units of two decimals; the currency where one stands by it. */
export interface AmountFact {
  readonly start: number
  readonly end: number
  readonly minor: number
  readonly currency: string | undefined
  /** True after "total", "amount due" and the like, or before them. */
  readonly isTotal: boolean
  /** A price for one hour or piece rather than a sum. */
  readonly isRate: boolean
}

const NUMBER =
  /\d{1,3}(?:([ '.,])\d{3}(?:\1\d{3}){0,4})(?!\d)(?:[.,]\d{2}(?!\d))?|\d{1,12}(?:[.,]\d{1,2}(?!\d))?/y
const AFTER =
  /,- ?(?:€|eur|kr)?| {0,2}(?:€|£|\$|eur(?:oa?|os|on)?(?![a-zåäö])|e(?![a-zåäö0-9])|gbp|pounds?|usd|dollars?|sek|nok|dkk|kr|chf|cad|aud)(?![a-z])/y
const BEFORE = /(?:€|£|\$|eur|gbp|usd|sek|nok|dkk|chf|cad|aud) ?$/
const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  e: 'EUR',
  euro: 'EUR',
  euroa: 'EUR',
  euros: 'EUR',
  euron: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  kr: 'SEK',
}
/** How far "total" may stand from its amount, in tokens. */
const TOTAL_REACH = 5

/** The amounts of a text, without what already was read as something else. */
export function amountsOf(ground: Ground, cover: Cover): AmountFact[] {
  const { folded, tokens } = ground
  const amounts: AmountFact[] = []
  let from = 0
  for (const [at, token] of tokens.entries()) {
    if (token.start < from || !/^\d/.test(token.word)) continue
    if (cover.touches(token.start, token.end)) continue
    NUMBER.lastIndex = token.start
    const number = NUMBER.exec(folded)?.[0]
    if (number === undefined) continue
    const end = token.start + number.length
    AFTER.lastIndex = end
    const after = AFTER.exec(folded)?.[0] ?? ''
    const before = BEFORE.exec(folded.slice(Math.max(0, token.start - 5), token.start))?.[0] ?? ''
    const isTotal = hasTotalCue(ground, at)
    const exact = /[.,]\d{2}$/.test(number)
    if (after === '' && before === '' && !(isTotal && exact)) continue
    if (/^ ?%/.test(folded.slice(end, end + 2))) continue
    const code = (after || before).replace(/[,\- ]/g, '')
    const start = token.start - before.length
    amounts.push({
      start,
      end: end + after.length,
      minor: minorUnits(number),
      currency: code === '' ? undefined : (SYMBOLS[code] ?? code.toUpperCase()),
      isTotal,
      isRate: hasRateCue(ground, end + after.length),
    })
    from = end + after.length
    cover.add(start, from)
  }
  return amounts
}

/** The last separator followed by one or two digits parts the decimals, all others are groups. */
function minorUnits(number: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(number)
  const whole = (decimals ? number.slice(0, decimals.index) : number).replace(/\D/g, '')
  return Number(whole) * 100 + Number((decimals?.[1] ?? '0').padEnd(2, '0'))
}

function hasTotalCue({ signalsEndingAt, tokens }: Ground, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - TOTAL_REACH); back -= 1) {
    if (signalsEndingAt.get(back)?.has('total')) return true
    if (tokens[back]?.isNumber) return false
  }
  return false
}

function hasRateCue({ signalsEndingAt, tokens }: Ground, end: number): boolean {
  const next = tokenAt(tokens, end - 1) + 1
  for (let ahead = next; ahead < next + 2; ahead += 1) {
    if (signalsEndingAt.get(ahead)?.has('perUnit') && (tokens[ahead]?.start ?? 0) - end < 10) return true
  }
  return false
}
