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
  | 'atBusiness'
  | 'ieBusiness'
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
  'atBusiness',
  'ieBusiness',
  'contract',
]

/**
 * Countries whose law between businesses is the minimum of Directive 2011/7/EU: the rate of the European Central Bank + 8
 * by half-years, and 40 €. Estonia VÕS §§ 94, 113; Spain Ley 3/2004; Italy D.Lgs. 231/2002; Luxembourg loi du 18 avril
 * 2004; Malta L.N. 272/2012; Netherlands BW 6:119a, 6:120; Slovakia nariadenie 21/2013 § 1(1); Cyprus, Greece, Latvia,
 * Lithuania, Portugal and Slovenia likewise. Not Belgium (rounded up to half points), France (+ 10), Bulgaria (so from
 * 2026 alone) and Croatia; not where a central bank of the country's own sets the rate.
 */
const ECB_PLUS_8 = new Set('CY EE ES GR IT LT LU LV MT NL PT SI SK'.split(' '))

/**
 * The rules a seller in `country` (ISO 3166) can go by, the usual one first: the country's law on payments between
 * businesses and on consumers, where it is known here, and what the contract says. Elsewhere the contract alone.
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
    case 'AT':
      return ['atBusiness', 'contract']
    case 'IE':
      return ['ieBusiness', 'contract']
    default:
      return ECB_PLUS_8.has(country) ? ['euBusiness', 'contract'] : ['contract']
  }
}
