import { type Decimal, decimal, readDecimal, typedDecimal } from '../money/decimal'
import type { Unit } from './draft'

const MAX_QUANTITY = 1_000_000n
const MAX_DECIMALS = 6

export type QuantityReading =
  | { readonly kind: 'ok'; readonly value: Decimal }
  | { readonly kind: 'empty' | 'malformed' | 'tooLarge' | 'tooManyDecimals' }
  | { readonly kind: 'ambiguous'; readonly choices: readonly [string, string] }

/**
 * A quantity above 0 as typed. Time is billed in parts, so 1,125 hours are one and an eighth; 1,125 pieces may be more
 * than a thousand, so both readings are given, each as a text that is read in that way alone.
 */
export function readQuantity(text: string, unit: Unit): QuantityReading {
  const reading = readDecimal(text)
  if (reading.kind !== 'ambiguous') return reading.kind === 'ok' ? usable(reading.value) : reading
  const { asWhole, asFraction } = reading
  if (!comesInThousands(unit) || asFraction.units < 0n) return usable(asFraction)
  return { kind: 'ambiguous', choices: [typedDecimal(asWhole), typedDecimal(asFraction)] }
}

/** A quantity in canonical text as one types it: `readQuantity` gives it back. */
export function typedQuantity(quantity: string, unit: Unit): string {
  return readQuantity(quantity, unit).kind === 'ambiguous' ? typedDecimal(decimal(quantity)) : quantity
}

function usable(value: Decimal): QuantityReading {
  const { units, scale } = value
  if (units <= 0n) return { kind: 'malformed' }
  if (units > MAX_QUANTITY * 10n ** BigInt(scale)) return { kind: 'tooLarge' }
  return scale > MAX_DECIMALS ? { kind: 'tooManyDecimals' } : { kind: 'ok', value }
}

function comesInThousands(unit: Unit): boolean {
  return unit === 'piece' || unit === 'kilometre'
}
