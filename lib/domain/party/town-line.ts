import type { PostalAddress } from './party'
import { subdivisionOf } from './subdivision'

/** Where state and postal code come after the town, and what stands before them. */
const TOWN_FIRST: ReadonlyMap<string, string> = new Map([
  ['AU', ' '],
  ['CA', ', '],
  ['GB', ' '],
  ['IE', ' '],
  ['IN', ', '],
  ['NZ', ' '],
  ['US', ', '],
])

/** The line of an address with its postal code and town, as its country writes it. Empty for neither. */
export function townLine({ postalCode, city, subdivision = '', country }: PostalAddress): string {
  const between = TOWN_FIRST.get(country)
  if (between === undefined) return joined([postalCode, city], ' ')
  const code = joined([subdivisionOf(country) ? subdivision : '', postalCode], ' ')
  return joined([city, code], between)
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between)
}
