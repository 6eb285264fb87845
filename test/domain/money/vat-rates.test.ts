import { describe, expect, it } from 'vitest'
import { decimal, decimalText } from '../../../lib/domain/money/decimal'
import { vatRatesOf } from '../../../lib/domain/money/vat-rates'
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
