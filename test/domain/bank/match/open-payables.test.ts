import { describe, expect, test } from 'vitest'
import { openPayables } from '../../../../lib/domain/bank/match/open-payables'
import { aPayable, eur } from './payables'

const [first, second, third] = [
  aPayable('1', { client: 'A Oy', minor: 100 }),
  aPayable('2', { client: 'B Oy', minor: 100, reference: '77' }),
  aPayable('3', { client: 'A Oy', minor: 300, reference: '77' }),
]
const open = () => openPayables([first, second, third])

describe('what is left to pay', () => {
  test('is found by the amount, and moves as payments are taken off', () => {
    const book = open()
    expect(book.withOpen(eur(100))).toEqual([first, second])
    book.leave('3', 100)
    book.leave('1', 0)
    expect(book.withOpen(eur(100))).toEqual([second, third])
    expect(book.openOf(first)).toEqual(eur(0))
    expect(book.withOpen({ minor: 100, currency: 'SEK' })).toEqual([])
  })

  test('of an invoice nobody knows changes nothing', () => {
    const book = open()
    book.leave('9', 5)
    expect(book.byId('9')).toBeUndefined()
    expect(book.withOpen(eur(5))).toEqual([])
  })

  test('is found by clients, in the order of the invoices, and by reference', () => {
    expect(open().ofClients(new Set(['B Oy', 'A Oy', 'C Oy']))).toEqual([first, second, third])
    expect(open().sharing('77')).toBe(2)
    expect(open().sharing('78')).toBe(0)
  })
})
