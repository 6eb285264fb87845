import { exponentOf } from '../../money/currency'
import type { AmountFact } from '../facts/amounts'
import { type Found, finding, replacement } from '../finding'
import type { Ground } from '../ground'

/** A paragraph with its sums of money. */
export interface Paragraph extends Ground {
  readonly amounts: readonly AmountFact[]
}

/** A paragraph, and where it stands. */
export interface PlacedParagraph extends Pick<Found, 'where' | 'start'> {
  readonly passage: Paragraph
}

/** Sums are rounded to the cent, each line by itself. */
const TOLERANCE = 1
/** True where the sum in the text is the right one, in minor units. */
export function near(right: number, { minor }: AmountFact): boolean {
  return Math.abs(right - minor) <= TOLERANCE
}

/** From hundredths of minor units, half up. */
export function rounded(hundredths: number): number {
  return Math.floor((hundredths + 50) / 100)
}

/** Nothing where the sum is right, or where what it should be is no sum. */
export function unless(
  right: number,
  rule: 'consistency.line' | 'consistency.items' | 'consistency.vatSum' | 'consistency.rest',
  plain: string,
  sum: AmountFact,
): Found[] {
  if (right <= 0 || near(right, sum)) return []
  const written = plain.slice(sum.start, sum.end)
  const text = inStyleOf(written, right, exponentOf(sum.currency ?? ''))
  const span = [sum.start, sum.end] as const
  // Lines may hold more than they show: what is in a sum by its own words is surer.
  const severity = rule === 'consistency.items' || rule === 'consistency.rest' ? 'warning' : 'error'
  return [finding(rule, severity, span, { first: text, second: written }, [replacement('sum', span, text)])]
}

/** An amount in minor units, written with the separators and the currency of another. */
export function inStyleOf(written: string, minor: number, exponent: number): string {
  const number = /\d[\d ',.]*\d|\d/.exec(written)?.[0] ?? ''
  const digits = String(minor).padStart(exponent + 1, '0')
  const decimals = exponent === 0 ? '' : digits.slice(-exponent)
  const isRound = Number(decimals) === 0
  const point =
    (exponent === 3 ? /([.,])\d{3}$/ : /([.,])\d{1,2}$/).exec(number)?.[1] ??
    (isRound ? '' : /^\D|\d,\d{3}/.test(written) ? '.' : ',')
  const group =
    /\d([ ',.])\d{3}(?!$)/.exec(number)?.[1] ?? /\d([ ',.])\d{3}/.exec(point ? '' : number)?.[1] ?? ''
  const whole = digits.slice(0, digits.length - exponent).replace(/\B(?=(?:\d{3})+$)/g, group)
  return written.replace(number, point && exponent > 0 ? `${whole}${point}${decimals}` : whole)
}
