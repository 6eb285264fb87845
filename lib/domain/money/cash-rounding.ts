import type { Currency } from './currency'

/**
 * The smallest sum paid in cash, in minor units. Euro states that round to five cents: BE, EE, FI, IE, IT, LT, NL, SK
 * (national laws; Finland: laki 890/2000). Sweden rounds to a krona (lag 1970:1029), Norway to a krone, Denmark to
 * fifty øre, Switzerland to five Rappen.
 */
const STEPS: Readonly<Record<Currency, number>> = { SEK: 100, NOK: 100, DKK: 50, CHF: 5 }
const EURO_STATES = ['BE', 'EE', 'FI', 'IE', 'IT', 'LT', 'NL', 'SK']

/** The step a total is rounded to when it is paid in cash; undefined where nobody rounds. `country`: the seller's. */
export function cashStepOf(currency: Currency, country: string): number | undefined {
  return currency === 'EUR' && EURO_STATES.includes(country) ? 5 : STEPS[currency]
}
