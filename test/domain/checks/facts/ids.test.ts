import { describe, expect, it } from 'vitest'
import { isVatId } from '../../../../lib/domain/checks/facts/ids'
import { readBody } from '../read-body'

const idsOf = (body: string, language: 'en' | 'fi' = 'en') =>
  readBody(body, language).ids.map(({ kind, valid }) => [kind, valid])

describe('the numbers with check digits', () => {
  it.each([
    ['Business ID 0737546-2', 'businessId'],
    ['VAT no. FI07375462', 'vatId'],
    ['Reference RF18 5390 0754 7034', 'reference'],
    ['BIC: NDEAFIHHXXX', 'bic'],
    ['Bitcoin bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'bitcoin'],
  ])('are read: %s', (body, kind) => {
    expect(idsOf(body)).toEqual([[kind, true]])
  })

  it('are read by their Finnish names', () => {
    expect(idsOf('Viitenumero 12 34561', 'fi')).toEqual([['reference', true]])
    expect(idsOf('Viitenumero 12 34562', 'fi')).toEqual([['reference', false]])
  })

  it('are not taken for invoice numbers or amounts', () => {
    const { ids, numbers, amounts } = readBody('Invoice 12, business ID 0737546-2')
    expect([ids, numbers, amounts].map(({ length }) => length)).toEqual([1, 1, 0])
  })

  it('hold no card number that fails its check digit', () => {
    expect(idsOf('4111 1111 1111 1111')).toEqual([['cardNumber', false]])
    expect(idsOf('4111 1111 1111 1112')).toEqual([])
  })
})

describe('a VAT number', () => {
  it.each([
    'ATU12345678',
    'BE0123456789',
    'BG123456789',
    'CY12345678X',
    'CZ12345678',
    'DE123456789',
    'DK12345678',
    'EE123456789',
    'EL123456789',
    'ESX1234567X',
    'FI07375462',
    'FRXX123456789',
    'HR12345678901',
    'HU12345678',
    'IE1234567WA',
    'IT12345678901',
    'LT123456789012',
    'LU12345678',
    'LV12345678901',
    'MT12345678',
    'NL123456789B01',
    'PL1234567890',
    'PT123456789',
    'RO123456',
    'SE123456789001',
    'SI12345678',
    'SK1234567890',
  ])('of the form of its country holds: %s', (id) => {
    expect(isVatId(id)).toBe(true)
    expect(isVatId(`${id}99999`) ?? false).toBe(false)
  })

  it('of another country is not judged', () => {
    expect(isVatId('CH123456')).toBeUndefined()
    expect(isVatId('25')).toBeUndefined()
  })
})
