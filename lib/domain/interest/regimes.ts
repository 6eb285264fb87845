/** The law, or the contract, that says how much a late payment costs. `se`: Sweden's, of a business. */
export type Regime =
  | 'euBusiness'
  | 'fiBusiness'
  | 'fiConsumer'
  | 'se'
  | 'seConsumer'
  | 'gb'
  | 'deBusiness'
  | 'deConsumer'
  | 'contract'

export const REGIMES: readonly Regime[] = [
  'euBusiness',
  'fiBusiness',
  'fiConsumer',
  'se',
  'seConsumer',
  'gb',
  'deBusiness',
  'deConsumer',
  'contract',
]

const EU = new Set('AT BE BG CY CZ DK EE ES FR GR HR HU IE IT LT LU LV MT NL PL PT RO SI SK'.split(' '))

/**
 * The rules a seller in `country` (ISO 3166) can go by, the usual one first: the country's law on payments between
 * businesses, its law on consumers where it has one here, and what the contract says. Elsewhere the contract alone.
 */
export function regimesOf(country: string): readonly Regime[] {
  switch (country) {
    case 'FI':
      return ['fiBusiness', 'fiConsumer', 'contract']
    case 'DE':
      return ['deBusiness', 'deConsumer', 'contract']
    case 'SE':
      return ['se', 'seConsumer', 'contract']
    case 'GB':
      return ['gb', 'contract']
    default:
      return EU.has(country) ? ['euBusiness', 'contract'] : ['contract']
  }
}
