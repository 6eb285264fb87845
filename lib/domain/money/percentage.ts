import { type Decimal, readDecimal } from './decimal'

/**
 * A percentage above 0 and up to 100 with at most so many decimals, with or without its sign; undefined for anything
 * else, and for what can be read in two ways.
 */
export function readPercentage(text: string, decimals: number): Decimal | undefined {
  const reading = readDecimal(text.replace('%', ''))
  return reading.kind === 'ok' && isPercentage(reading.value, decimals) ? reading.value : undefined
}

/** Above 0 and up to 100, with at most so many decimals. */
export function isPercentage({ units, scale }: Decimal, decimals: number): boolean {
  return units > 0n && scale <= decimals && units <= 100n * 10n ** BigInt(scale)
}
