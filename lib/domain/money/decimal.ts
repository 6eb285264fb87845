/** An exact decimal: `units / 10^scale`. `{ units: 255n, scale: 1 }` is 25.5. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

/** `ambiguous`: a lone group of three digits ("1,240") that may be thousands or decimals. */
export type DecimalReading =
  | { readonly kind: 'ok'; readonly value: Decimal }
  | { readonly kind: 'empty' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'ambiguous'; readonly asWhole: Decimal; readonly asFraction: Decimal }

const GROUP_SPACES = /[\s\u00A0\u202F'’]/g
const MINUS_SIGNS = /^[-−–]/
const MAX_DIGITS = 15

/**
 * Reads a number as people type it, in any European or American habit: `1240`, `1 240,50`, `1,240.50`, `1.240,50`,
 * `1'240.50`. The last separator is the decimal one, except a repeated one, which groups.
 * A lone separator before exactly three digits is `ambiguous` and left to the caller.
 */
export function readDecimal(text: string): DecimalReading {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'empty' }
  const negative = MINUS_SIGNS.test(trimmed)
  const body = trimmed.replace(MINUS_SIGNS, '').trim().replace(GROUP_SPACES, '')
  if (!/^\d+(?:[.,]\d+)*$|^[.,]\d+$/.test(body)) return { kind: 'malformed' }
  if (body.replace(/\D/g, '').length > MAX_DIGITS) return { kind: 'malformed' }

  const separators = body.replace(/\d/g, '')
  const whole = () => decimalOf(body.replace(/[.,]/g, ''), '', negative)
  const fraction = () => {
    const at = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))
    return decimalOf(body.slice(0, at).replace(/[.,]/g, ''), body.slice(at + 1), negative)
  }
  if (separators === '') return { kind: 'ok', value: whole() }

  const groupsOfThree = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(body)
  if (separators.length === 1) {
    if (groupsOfThree && !body.startsWith('0')) {
      return { kind: 'ambiguous', asWhole: whole(), asFraction: fraction() }
    }
    return { kind: 'ok', value: fraction() }
  }
  if (groupsOfThree) return { kind: 'ok', value: whole() }
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(body) || /^\d{1,3}(?:\.\d{3})+,\d+$/.test(body)) {
    return { kind: 'ok', value: fraction() }
  }
  return { kind: 'malformed' }
}

function decimalOf(integer: string, decimals: string, negative: boolean): Decimal {
  const units = BigInt(integer === '' ? `0${decimals}` : `${integer}${decimals}`)
  return { units: negative ? -units : units, scale: decimals.length }
}

/** A decimal from its canonical text (`25.5`, dot, no grouping). Throws on anything else: not for typed input. */
export function decimal(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new Error(`Not a canonical decimal: ${text}`)
  return decimalOf(match[2] ?? '0', match[3] ?? '', match[1] === '-')
}

/** The canonical text of a decimal, without trailing zeros: `25.5`, `12`, `-0.25`. */
export function decimalText(value: Decimal): string {
  const sign = value.units < 0n ? '-' : ''
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, '0')
  const integer = digits.slice(0, digits.length - value.scale)
  const decimals = digits.slice(digits.length - value.scale).replace(/0+$/, '')
  return decimals === '' ? `${sign}${integer}` : `${sign}${integer}.${decimals}`
}

/** The text of a decimal with one more zero where three decimals could be a group: `readDecimal` gives it back. */
export function typedDecimal(value: Decimal): string {
  const text = decimalText(value)
  return readDecimal(text).kind === 'ambiguous' ? `${text}0` : text
}

/** Integer division rounded half away from zero: the rule of commercial rounding (EN 16931 BR-CO-17 practice). */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n
  const n = numerator < 0n ? -numerator : numerator
  const d = denominator < 0n ? -denominator : denominator
  const quotient = (2n * n + d) / (2n * d)
  return negative ? -quotient : quotient
}

/** Ten to a power. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
