import { describe, expect, it } from 'vitest'
import { isInUnion, isUnionVatNumber, vatNumberOf, vatPrefixOf } from '../../../lib/domain/vat/union'

describe('the European Union', () => {
  it('has Finland and Greece in it, and neither the United Kingdom nor Norway', () => {
    expect(['FI', 'GR', 'GB', 'NO', ''].map(isInUnion)).toEqual([true, true, false, false, false])
  })

  it.each([
    ['FI20774740', true],
    ['de 123.456.789', true],
    ['EL123456789', true],
    ['GR123456789', false],
    ['ATU12345678', true],
    ['GB123456789', false],
    ['FRXX303265045', true],
    ['HRB 12345', false],
    ['SIREN 303265045', false],
    ['2077474-0', false],
    ['', false],
  ])('takes %s for a VAT number of a member: %s', (taxId, isOne) => {
    expect(isUnionVatNumber(taxId)).toBe(isOne)
  })

  it('writes Greece as EL in VAT numbers', () => {
    expect([vatPrefixOf('GR'), vatPrefixOf('SE')]).toEqual(['EL', 'SE'])
  })

  it('makes the VAT number of a Y-tunnus and leaves every other id alone', () => {
    expect(vatNumberOf('2077474-0', 'FI')).toBe('FI20774740')
    expect(vatNumberOf('FI20774740', 'FI')).toBe('FI20774740')
    expect(vatNumberOf('DE123456789', 'DE')).toBe('DE123456789')
  })
})
