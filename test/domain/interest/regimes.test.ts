import { expect, it } from 'vitest'
import { REGIMES, regimesOf } from '../../../lib/domain/interest/regimes'

it.each([
  ['FI', 'fiConsumer'],
  ['SE', 'seConsumer'],
  ['DE', 'deConsumer'],
] as const)('a seller in %s can go by %s, where the client is a consumer', (country, regime) => {
  expect(regimesOf(country)).toContain(regime)
})

it.each([
  ['FI', 'fiBusiness'],
  ['SE', 'se'],
  ['DE', 'deBusiness'],
  ['GB', 'gb'],
  ['AT', 'atBusiness'],
  ['IE', 'ieBusiness'],
  ['EE', 'euBusiness'],
  ['NL', 'euBusiness'],
  ['US', 'contract'],
  ['', 'contract'],
])('a seller in %s usually goes by %s, and can go by the contract', (country, first) => {
  const regimes = regimesOf(country)
  expect(regimes[0]).toBe(first)
  expect(regimes.at(-1)).toBe('contract')
  for (const regime of regimes) expect(REGIMES).toContain(regime)
})

it.each(['BE', 'BG', 'CZ', 'DK', 'FR', 'HR', 'HU', 'PL', 'RO'])(
  'a seller in %s, whose law on late interest is another than the directive’s minimum, has the contract alone',
  (country) => {
    expect(regimesOf(country)).toEqual(['contract'])
  },
)
