import type { PostalAddress } from './party'

/** Where the postal code comes after the town. */
const TOWN_FIRST = new Set(['AU', 'GB', 'IE', 'NZ'])

/** The line of an address with its postal code and town, as its country writes it. Empty for neither. */
export function townLine({ postalCode, city, country }: PostalAddress): string {
  const isAmerican = country === 'US' || country === 'CA'
  const parts = isAmerican || TOWN_FIRST.has(country) ? [city, postalCode] : [postalCode, city]
  return parts.filter((part) => part !== '').join(isAmerican ? ', ' : ' ')
}
