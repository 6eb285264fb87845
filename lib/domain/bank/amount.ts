import type { Currency } from '../money/currency'
import { exponentOf, isCurrency } from '../money/currency'
import { MAX_MINOR, type Money, money } from '../money/money'

/**
 * An amount as statements write it, without grouping: `1240.5`, `-1240,50`, `1240,`, `+3`. Zeros beyond the decimals of
 * the currency are of no account; other digits there make it unreadable, which is undefined.
 */
export function statementAmount(text: string, currency: Currency): Money | undefined {
  const match = /^([+\-−–]?)(\d{1,15})(?:[.,](\d{0,10}))?$/.exec(text.trim())
  if (!match || !isCurrency(currency)) return undefined
  const [, sign = '', whole = '', decimals = ''] = match
  const exponent = exponentOf(currency)
  if (/[1-9]/.test(decimals.slice(exponent))) return undefined
  const minor = Number(whole + decimals.slice(0, exponent).padEnd(exponent, '0'))
  if (minor > MAX_MINOR) return undefined
  return money(sign === '' || sign === '+' ? minor : -minor, currency)
}
