import { describe, expect, it } from 'vitest'
import { exponentOf, isCurrency } from '../../../lib/domain/money/currency'

describe('exponentOf', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['HUF', 2],
    ['IDR', 2],
    ['KWD', 3],
    ['CLF', 4],
  ])('follows ISO 4217 for %s, also where browsers differ', (currency, exponent) => {
    expect(exponentOf(currency)).toBe(exponent)
  })
})

describe('isCurrency', () => {
  it('takes three capital letters and nothing else', () => {
    expect(['EUR', 'XTS'].every(isCurrency)).toBe(true)
    expect(['eur', 'EU', 'EURO', '€', ''].some(isCurrency)).toBe(false)
  })
})
