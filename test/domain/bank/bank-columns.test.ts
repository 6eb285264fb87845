import { describe, expect, test } from 'vitest'
import { headingRow, missingBankFields, recogniseBank } from '../../../lib/domain/bank/bank-columns'

describe('the columns of a bank', () => {
  test('are known by what banks call them', () => {
    expect(recogniseBank(['Kirjauspäivä', 'Määrä', 'Maksaja', 'Nimi', 'Viitenumero', 'Valuutta'])).toEqual({
      date: 0,
      amount: 1,
      payer: 3,
      reference: 4,
      currency: 5,
    })
    expect(recogniseBank(['Date', 'Paid out', 'Paid in', 'Description'])).toEqual({
      date: 0,
      debit: 1,
      credit: 2,
      text: 3,
    })
  })

  test('want a day, and an amount or what came in', () => {
    expect(missingBankFields({})).toEqual(['date', 'amount'])
    expect(missingBankFields({ date: 0, credit: 1 })).toEqual([])
  })

  test('stand below what banks put above them', () => {
    const rows = [['Account', 'DE1'], [''], ['Date', 'Amount', 'Memo'], ['1.1.2026', '5', 'x']]
    expect(headingRow(rows)).toBe(2)
    expect(headingRow([[''], ['When', 'What'], ['1.1.2026', '5']])).toBe(1)
    expect(headingRow([['words']])).toBe(-1)
  })
})
