import { describe, expect, test } from 'vitest'
import { isCurrency } from '../../../lib/domain/money/currency'
import { vatRatesOf } from '../../../lib/domain/money/vat-rates'
import { COUNTRIES, CURRENCY_CHOICES, languageIn, usualIn } from '../../../lib/domain/party/countries'

describe('the countries', () => {
  test('are two capital letters each, in order and once', () => {
    expect(COUNTRIES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
    expect([...new Set(COUNTRIES)].toSorted()).toEqual(COUNTRIES)
  })

  test('have names that are not their codes', () => {
    const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })
    expect(COUNTRIES.filter((code) => !names.of(code))).toEqual([])
  })
})

describe('the currencies to choose from', () => {
  test('are ISO 4217 codes, once each', () => {
    expect(CURRENCY_CHOICES.every(isCurrency)).toBe(true)
    expect(new Set(CURRENCY_CHOICES).size).toBe(CURRENCY_CHOICES.length)
  })

  test.each([
    ['BH', 'BHD'],
    ['OM', 'OMR'],
    ['GH', 'GHS'],
    ['SN', 'XOF'],
    ['LC', 'XCD'],
    ['LI', 'CHF'],
    ['EC', 'USD'],
    ['', 'USD'],
  ])('hold what %s has: %s', (country, currency) => {
    expect(usualIn(country).currency).toBe(currency)
    expect(CURRENCY_CHOICES).toContain(currency)
  })

  test('hold what every country is proposed', () => {
    const proposed = new Set(COUNTRIES.map((country) => usualIn(country).currency))
    expect([...proposed].filter((currency) => !CURRENCY_CHOICES.includes(currency))).toEqual([])
  })
})

describe('habitsOf', () => {
  test.each([
    ['FI', { currency: 'EUR', chargesVat: true, bank: 'iban', taxId: 'businessId' }],
    ['DE', { currency: 'EUR', chargesVat: true, bank: 'iban', taxId: 'vatNumber' }],
    ['SE', { currency: 'SEK', chargesVat: true, bank: 'iban', taxId: 'vatNumber' }],
    ['GB', { currency: 'GBP', chargesVat: true, bank: 'sortCode', taxId: 'vatNumber' }],
    ['US', { currency: 'USD', chargesVat: false, bank: 'routingNumber', taxId: 'ein' }],
    ['AU', { currency: 'AUD', chargesVat: false, bank: 'bankCode', taxId: 'taxId' }],
  ])('proposes for %s what is usual there', (country, habits) => {
    expect(usualIn(country)).toEqual(habits)
  })

  test('proposes VAT wherever we know the rates', () => {
    const known = COUNTRIES.filter((country) => vatRatesOf(country).length > 0)
    expect(known.length).toBeGreaterThan(10)
    expect(known.filter((country) => !usualIn(country).chargesVat)).toEqual([])
  })
})

test('the language of a country is one that we write to clients in, or none', () => {
  const written = ['US', 'FI', 'SE', 'DE', 'AT', 'CH', 'LI', 'FR', ''].map(languageIn)
  expect(written).toEqual(['en', 'fi', 'sv', 'de', 'de', 'de', 'de', undefined, undefined])
})
