import { describe, expect, it } from 'vitest'
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

  it.each([
    'Maksathan viitteellä 40044 15.12.2026 mennessä',
    'Viite 40044 15. joulukuuta mennessä',
    'Viitteellä 40044 2026-12-15',
    'Viite 40044 15/12/2026',
  ])('end where a day follows: %s', (body) => {
    const { ids, dates } = readBody(body, 'fi')
    expect(ids.map(({ start, end }) => body.slice(start, end))).toEqual(['40044'])
    expect(dates).toHaveLength(1)
  })

  it('are not taken for invoice numbers or amounts', () => {
    const { ids, numbers, amounts } = readBody('Invoice 12, business ID 0737546-2')
    expect([ids, numbers, amounts].map(({ length }) => length)).toEqual([1, 1, 0])
  })

  it.each([
    'Your tracking number is 4539 1488 0343 6467',
    'Order 4111111111111111 was delivered',
    'Client number 5500005555555559',
    'Order 1234567-8 is done',
    'Plot 1572860-1',
  ])('are none of what else is numbered: %s', (body) => {
    expect(idsOf(body)).toEqual([])
  })

  it.each(['Seurantakoodi on 4539 1488 0343 6467', 'Asiakasnumero 5500005555555559', 'Tilaus 1234567-8'])(
    'are none of what else is numbered in Finnish: %s',
    (body) => {
      expect(idsOf(body, 'fi')).toEqual([])
    },
  )

  it('hold no card number that fails its check digit', () => {
    expect(idsOf('4111 1111 1111 1111')).toEqual([['cardNumber', false]])
    expect(idsOf('4111 1111 1111 1112')).toEqual([])
  })
})

describe('a VAT number', () => {
  it.each(['DE136695976', 'SE556188840401', 'NL010000446B01', 'IE6433435F'])('holds: %s', (id) => {
    expect(idsOf(`VAT no. ${id}`)).toEqual([['vatId', true]])
  })

  it.each(['DE136695978', 'SE556188840400', 'NL010000445B01', 'FI2077474'])('does not hold: %s', (id) => {
    expect(idsOf(`VAT no. ${id}`)).toEqual([['vatId', false]])
  })

  it('of another country is not judged', () => {
    expect(idsOf('VAT no. AU12345678')).toEqual([])
    expect(idsOf('VAT 25')).toEqual([])
  })
})
