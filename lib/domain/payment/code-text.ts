import { exponentOf } from '../money/currency'
import type { Money } from '../money/money'

/** An amount as payment codes write it: major units, a dot, the currency's decimals. `2287.60`. Not negative. */
export function plainAmount({ minor, currency }: Money): string {
  const exponent = exponentOf(currency)
  const digits = String(minor).padStart(exponent + 1, '0')
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** A text on one line, runs of white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** At most so many characters, never half of one. */
export function clipped(text: string, most: number): string {
  return [...text].slice(0, most).join('').trim()
}

/** The length in UTF-8. The domain has no TextEncoder. */
export function utf8Length(text: string): number {
  return [...text].reduce((total, character) => {
    const code = character.codePointAt(0) ?? 0
    return total + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)
}
