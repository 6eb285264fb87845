import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { decimal, decimalText } from '../../../lib/domain/money/decimal'
import { mayBeRateOn, vatRatesOf } from '../../../lib/domain/money/vat-rates'
import { COUNTRIES } from '../../../lib/domain/party/countries'
import { isInUnion } from '../../../lib/domain/vat/union'

describe('vatRatesOf', () => {
  it('begins with the standard rate and holds the reduced ones', () => {
    expect(vatRatesOf('FI')).toEqual(['25.5', '13.5', '10', '0'])
    expect(vatRatesOf('GB')).toEqual(['20', '5', '0'])
    expect(vatRatesOf('CH')).toEqual(['8.1', '3.8', '2.6', '0'])
  })

  it('knows those of every member state of the European Union', () => {
    expect(COUNTRIES.filter((country) => isInUnion(country) && vatRatesOf(country).length < 2)).toEqual([])
    expect(['CZ', 'GR', 'HU', 'LT', 'RO', 'SK'].map((country) => vatRatesOf(country)[0])).toEqual([
      '21',
      '24',
      '27',
      '21',
      '21',
      '23',
    ])
  })

  it('knows of none in the United States', () => {
    expect(vatRatesOf('US')).toEqual([])
  })

  it.each(COUNTRIES.filter((country) => vatRatesOf(country).length > 0))(
    'writes the rates of %s as canonical text, highest first',
    (country) => {
      const rates = vatRatesOf(country)
      expect(rates.map((rate) => decimalText(decimal(rate)))).toEqual(rates)
      expect([...rates].sort((a, b) => Number(b) - Number(a))).toEqual(rates)
    },
  )
})

describe('a rate on the day of a supply', () => {
  it.each([
    ['FI', '14', '2025-12-31', true],
    ['FI', '14', '2026-01-01', false],
    ['FI', '13.5', '2025-12-31', false],
    ['FI', '24', '2024-08-31', true],
    ['EE', '22', '2025-06-30', true],
    ['EE', '22', '2025-07-01', false],
    ['EE', '5', '2024-12-31', true],
    ['SK', '20', '2025-01-01', false],
    ['RO', '19', '2025-08-01', false],
    ['LT', '9', '2025-12-31', true],
    ['ES', '7', '2026-11-23', true],
    ['PT', '22', '2026-11-23', true],
    ['FR', '8.5', '2026-11-23', true],
    ['AU', '11', '2026-11-23', true],
  ])('in %s %s % on %s: %s', (country, rate, day, isKnown) => {
    expect(mayBeRateOn(rate, country, plainDate(day))).toBe(isKnown)
  })
})
