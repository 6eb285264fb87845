import { describe, expect, test } from 'vitest'
import { recogniseBank } from '../../../lib/domain/bank/bank-columns'
import { directionSaid, isDirectionUnsure, withDirection } from '../../../lib/domain/bank/bank-direction'
import { readBankRows } from '../../../lib/domain/bank/bank-rows'
import { plainDate } from '../../../lib/domain/calendar/plain-date'

function tableOf(text: string, separator: string) {
  const [headings = [], ...rows] = text.split('\n').map((line) => line.split(separator))
  return { headings, rows: rows.map((cells, at) => ({ number: at + 2, cells })) }
}

function read(text: string, separator = ';') {
  const table = tableOf(text, separator)
  const matching = withDirection(table, recogniseBank(table.headings))
  const rules = { matching, order: 'dayFirst', today: plainDate('2026-11-26'), currency: 'EUR' } as const
  const reading = readBankRows(table, rules)
  if (!('statement' in reading)) throw new Error('Not read')
  const { lines, unreadable } = reading.statement
  return { amounts: lines.map(({ amount }) => amount.minor), unreadable: unreadable.map(({ row }) => row) }
}

function isUnsure(text: string) {
  const table = tableOf(text, ';')
  return isDirectionUnsure(table, withDirection(table, recogniseBank(table.headings)))
}

describe('money that went out', () => {
  test('is known by the S of Soll beside an amount without a sign', () => {
    const file =
      'Buchungstag;Verwendungszweck;Währung;Umsatz;S/H\n15.09.2026;Erstattung 2026-003;EUR;978,90;S'
    expect(read(file).amounts).toEqual([-97_890])
  })

  test('is known by a column of opposite words, whatever it is called', () => {
    const file =
      'Transaction Date,Transaction Description,Transaction Type,Transaction Amount,Balance\n15/09/2026,Refund 2026-040,Debit,1240.00,1\n16/09/2026,Zelle,Credit,500.00,501'
    expect(read(file, ',').amounts).toEqual([-124_000, 50_000])
    expect(read('Date;Amount;Kind\n15.09.2026;5,00;-\n15.09.2026;6,00;+').amounts).toEqual([-500, 600])
  })

  test('goes by the sign where amounts have one', () => {
    expect(read('Date;Amount;Kind\n15.09.2026;5,00;Debit\n15.09.2026;-6,00;Credit').amounts).toEqual([
      500, -600,
    ])
  })

  test('is not supposed of a column that says nothing', () => {
    expect(read('Date;Amount;Name\n15.09.2026;5,00;-\n16.09.2026;6,00;-').amounts).toEqual([500, 600])
  })

  test('is not taken for a payment where the word beside it is not known', () => {
    expect(read('Date;Amount;Direction\n15.09.2026;5,00;Sortie\n16.09.2026;6,00;IN')).toEqual({
      amounts: [600],
      unreadable: [2],
    })
  })
})

describe('whether money went out', () => {
  const row = (at: number) => `1${at}.09.2026;5,00;Northlight`

  test('is asked about where many amounts have no sign and nothing beside them says', () => {
    const rows = [1, 2, 3, 4, 5, 6].map(row)
    expect(isUnsure(['Date;Amount;Name', ...rows].join('\n'))).toBe(true)
    expect(isUnsure(['Date;Amount;Name', ...rows, '18.09.2026;-5,00;Rent'].join('\n'))).toBe(false)
  })

  test('is not asked about where a few payments came in', () => {
    expect(isUnsure(['Date;Amount;Name', row(1), row(2)].join('\n'))).toBe(false)
    expect(isUnsure(['Date;Amount;Name', row(1), '12.09.2026;5,00;Debit card, shoes'].join('\n'))).toBe(true)
  })
})

test('other words say nothing of a direction', () => {
  expect(['Dr', 'Bij', 'Card', ''].map(directionSaid)).toEqual(['spent', 'received', undefined, undefined])
})
