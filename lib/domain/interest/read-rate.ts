import { decimalText } from '../money/decimal'
import { readPercentage } from '../money/percentage'

/** A yearly rate as it is typed, above 0 and up to 100 per cent, at most four decimals, as canonical text. */
export function readRate(text: string): string | undefined {
  const rate = readPercentage(text, 4)
  return rate && decimalText(rate)
}
