import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import {
  INCOME_BASES,
  incomeByClient,
  incomeByMonth,
  incomeOf,
  keptIn,
} from '../../../lib/domain/reports/income'
import { anyRows, aReportRow } from '../../builders/report-row'

describe('income', () => {
  test('is what was invoiced before VAT, less credit notes', () => {
    const rows = [
      aReportRow({}, { issueDate: plainDate('2026-10-05') }),
      aReportRow({}, { issueDate: plainDate('2026-11-05'), creditedNumber: '1', lifecycle: 'creditNote' }),
    ]
    const months = incomeByMonth(incomeOf(rows, 'EUR', 'invoiced'), 2026)
    expect(months.filter(({ amount }) => amount !== 0)).toEqual([
      { month: '2026-10', amount: 10_000 },
      { month: '2026-11', amount: -10_000 },
    ])
  })

  test('names what banks and clients kept of it in a year', () => {
    const receipts = [
      { on: plainDate('2026-12-01'), amount: 5_000, fee: 300 },
      { on: plainDate('2026-12-02'), amount: 5_000, withheldTax: 1_000 },
      { on: plainDate('2025-12-31'), amount: 5_000, fee: 200 },
    ]
    const withheldTaxBack = [{ on: plainDate('2027-01-10'), amount: 1_000 }]
    const rows = [aReportRow({ receipts, withheldTaxBack })]
    expect(keptIn(rows, 'EUR', 2026)).toEqual({ fees: 300, withheldTax: 1_000, withheldTaxBack: 0 })
    expect(keptIn(rows, 'EUR', 2027)).toEqual({ fees: 0, withheldTax: 0, withheldTaxBack: 1_000 })
    expect(keptIn(rows, 'SEK', 2026)).toEqual({ fees: 0, withheldTax: 0, withheldTaxBack: 0 })
  })

  test('is what came in, on its day', () => {
    const receipts = [{ on: plainDate('2026-12-01'), amount: 5_000 }]
    expect(incomeOf([aReportRow({ receipts })], 'EUR', 'received')).toMatchObject([
      { on: '2026-12-01', amount: 5_000 },
    ])
  })

  test('is no longer what was paid of an invoice that was credited, from the day of the credit note', () => {
    const receipts = [{ on: plainDate('2026-11-20'), amount: 12_550 }]
    const toGiveBack = [{ on: plainDate('2026-12-01'), amount: 12_550 }]
    const used = aReportRow({ receipts: [{ on: plainDate('2026-12-05'), amount: 12_550 }], prepaid: 12_550 })
    const incomes = incomeOf([aReportRow({ receipts, toGiveBack }), used], 'EUR', 'received')
    expect(incomes.map(({ on, amount }) => [on, amount])).toEqual([
      ['2026-11-20', 12_550],
      ['2026-12-01', -12_550],
      ['2026-12-05', 12_550],
    ])
  })

  test('tells two clients of one name and amount in one order', () => {
    const rows = ['one', 'two'].map((clientId) => aReportRow({}, { clientId, clientName: 'Twin' }))
    for (const each of [rows, rows.toReversed()]) {
      expect(incomeByClient(incomeOf(each, 'EUR', 'invoiced'), 2026).map(({ key }) => key)).toEqual([
        'one',
        'two',
      ])
    }
  })

  test('adds up: months and clients of a year to the same sum, years to the whole', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...INCOME_BASES), (rows, basis) => {
        const incomes = incomeOf(rows, 'EUR', basis)
        const years = [...new Set(incomes.map(({ on }) => Number(on.slice(0, 4))))]
        const sums = years.map((year) => {
          const ofYear = incomeByMonth(incomes, year).reduce((so, { amount }) => so + amount, 0)
          expect(incomeByClient(incomes, year).reduce((so, { amount }) => so + amount, 0)).toBe(ofYear)
          return ofYear
        })
        expect(sums.reduce((so, one) => so + one, 0)).toBe(incomes.reduce((so, { amount }) => so + amount, 0))
      }),
    )
  })
})
