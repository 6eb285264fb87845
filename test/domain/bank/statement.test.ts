import { describe, expect, test } from 'vitest'
import { bankStatementOf, MOST_LINES } from '../../../lib/domain/bank/statement'
import { aLine } from './bank-line'

describe('a statement', () => {
  test('of nothing is empty, of things that cannot be read is not', () => {
    expect(bankStatementOf('csv', [])).toEqual({ ok: false, code: 'empty' })
    expect(bankStatementOf('csv', [], { unreadable: 1 })).toMatchObject({
      ok: true,
      statement: { unreadable: 1 },
    })
  })

  test('of too many bookings is refused', () => {
    const lines = Array.from({ length: MOST_LINES + 1 }, () => aLine())
    expect(bankStatementOf('ofx', lines)).toEqual({ ok: false, code: 'tooManyLines' })
  })
})
