import { describe, expect, test } from 'vitest'
import { countryName, currencyName, currencySymbol } from '../../lib/i18n/display-names'

describe('the names of countries and currencies', () => {
  test.each([
    ['EUR', '€'],
    ['GBP', '£'],
    ['USD', '$'],
    ['SEK', 'SEK'],
    ['CAD', 'CAD'],
    ['PLN', 'zł'],
  ])('show %s by %s', (currency, symbol) => expect(currencySymbol(currency, 'en')).toBe(symbol))

  test('follow the language of the screen', () => {
    expect([countryName('FI', 'en'), countryName('FI', 'fi')]).toEqual(['Finland', 'Suomi'])
    expect([currencyName('GBP', 'en'), currencyName('GBP', 'fi')]).toEqual([
      'British Pound',
      'Englannin punta',
    ])
  })
})
