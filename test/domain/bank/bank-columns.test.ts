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

  test.each([
    ['ING', ['Date', 'Name / Description', 'Counterparty', 'Amount (EUR)', 'Notifications'], 1, 4],
    ['Nordea', ['Bokföringsdag', 'Belopp', 'Avsändare', 'Namn', 'Rubrik'], 3, 4],
    ['Swedbank', ['Date', 'Beneficiary/Payer', 'Details', 'Amount'], 1, 2],
    ['LHV', ['Date', 'Sender/receiver name', 'Description', 'Amount'], 1, 2],
    ['Volksbank', ['Buchungstag', 'Name Zahlungsbeteiligter', 'Verwendungszweck', 'Betrag'], 1, 2],
    ['SEB', ['Bokföringsdatum', 'Text/mottagare', 'Belopp'], undefined, 1],
  ])('name payer and message in a file of %s', (_bank, headings, payer, text) => {
    expect(recogniseBank(headings)).toMatchObject({ ...(payer === undefined ? {} : { payer }), text })
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
