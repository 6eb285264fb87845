import { describe, expect, test } from 'vitest'
import { bankStatementOf, MOST_LINES, unreadBooking } from '../../../lib/domain/bank/statement'
import { aLine } from './bank-line'

describe('a statement', () => {
  test('of nothing is empty, of things that cannot be read is not', () => {
    expect(bankStatementOf('csv', [])).toEqual({ ok: false, code: 'empty' })
    expect(bankStatementOf('csv', [], { unreadable: [{ text: 'x' }] })).toMatchObject({
      ok: true,
      statement: { unreadable: [{ text: 'x' }] },
    })
  })

  test('of too many bookings is refused', () => {
    const lines = Array.from({ length: MOST_LINES + 1 }, () => aLine())
    expect(bankStatementOf('ofx', lines)).toEqual({ ok: false, code: 'tooManyLines' })
  })
})

test('a booking that could not be read says what stands in the file, cut and without what hides its neighbours', () => {
  expect(unreadBooking(['31.2.2026', ' ', 'Halla \u202Eeffoc\n', '99,00'], 7)).toEqual({
    row: 7,
    text: '31.2.2026 · Halla effoc · 99,00',
  })
  expect(unreadBooking(['x'.repeat(100)])).toEqual({ text: 'x'.repeat(80) })
})
