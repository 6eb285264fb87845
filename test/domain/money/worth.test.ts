import { describe, expect, test } from 'vitest'
import { isCurrency } from '../../../lib/domain/money/currency'
import { CURRENCIES, smallSum } from '../../../lib/domain/money/worth'

describe('the currencies', () => {
  test('are codes of ISO 4217, once each, with names', () => {
    const names = new Intl.DisplayNames('en-GB', { type: 'currency', fallback: 'none' })
    expect(CURRENCIES.filter((code) => !isCurrency(code) || !names.of(code))).toEqual([])
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length)
  })

  /** What a euro was worth at the end of 2025, of currencies whose units are worth more, less and much less. */
  test.each([
    ['KWD', 0.36],
    ['GBP', 0.87],
    ['USD', 1.17],
    ['PLN', 4.2],
    ['CNY', 8.2],
    ['SEK', 10.9],
    ['CZK', 24.3],
    ['TRY', 50],
    ['INR', 105],
    ['ISK', 147],
    ['JPY', 183],
    ['HUF', 385],
    ['XOF', 656],
    ['CLP', 1080],
    ['KRW', 1700],
    ['COP', 4400],
    ['IDR', 19_500],
    ['VND', 30_800],
  ])('have a small sum of some 10 to 60 euros: %s', (currency, perEuro) => {
    const euros = smallSum(currency) / perEuro
    expect(euros).toBeGreaterThan(7)
    expect(euros).toBeLessThan(70)
  })

  test('have one where they are not known', () => {
    expect(smallSum('XYZ')).toBe(50)
  })
})
