import { describe, expect, test } from 'vitest'
import { COUNTRY_ALIASES } from '../../lib/i18n/country-aliases'
import {
  countryName,
  countryNamed,
  currencyName,
  currencyNamed,
  currencySymbol,
} from '../../lib/i18n/display-names'

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

  test.each([
    ['US', ['USA', 'us', 'United States', 'America', 'Yhdysvallat', 'Amerikka', 'Vereinigte Staaten']],
    ['GB', ['UK', 'GB', 'England', 'great britain', 'Englanti', 'Iso-Britannia', 'Storbritannien']],
    ['NL', ['Holland', 'Hollanti', 'Netherlands', ' The Netherlands ']],
    ['TR', ['Turkey', 'Türkiye', 'Turkki']],
    ['CZ', ['Czech Republic', 'Czechia', 'Tšekki']],
    ['DE', ['DE', 'Deutschland', 'Saksa']],
  ])('know %s by what people call it', (code, names) => {
    for (const name of names) expect(countryNamed(name), name).toBe(code)
  })

  test.each(['SEK', ' sek ', 'Swedish Krona', 'swedish krona', 'Ruotsin kruunu'])(
    'know a currency by its code and its name: %s',
    (name) => expect(currencyNamed(name)).toBe('SEK'),
  )

  test('know no currency by half a name', () => {
    for (const name of ['', 'kron', 'XXX']) expect(currencyNamed(name), name).toBeUndefined()
  })

  test('are none of what nobody calls a country', () => {
    for (const name of ['', 'Atlantis', 'Ger', 'XX']) expect(countryNamed(name), name).toBeUndefined()
  })

  test('and their aliases each mean one country', () => {
    for (const [code, aliases] of Object.entries(COUNTRY_ALIASES))
      for (const alias of aliases) expect(countryNamed(alias), alias).toBe(code)
  })
})
