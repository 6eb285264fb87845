import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { type ExpectedCash, expectedCash, sumOf } from '../../../lib/domain/reports/expected-cash'
import { aRecurringRecord } from '../../builders/recurring'
import { anyRows, aReportRow } from '../../builders/report-row'

/** A Thursday. */
const today = plainDate('2026-11-26')

function cashOf(rows: readonly InvoiceRow[], rest: Partial<Parameters<typeof expectedCash>[0]> = {}) {
  return expectedCash({ rows, plans: [], currency: 'EUR', today, weeks: 8, country: 'FI', ...rest })
}

function weeksOf(cash: ExpectedCash): readonly (readonly [string, number])[] {
  return cash.weeks.flatMap((week) => (sumOf(week) > 0 ? [[week.from, sumOf(week)] as const] : []))
}

const due = (day: string, changes: Partial<InvoiceRow> = {}) =>
  aReportRow({}, { dueDate: plainDate(day), ...changes })

/** Paid ten days after the due date, as the client always does. */
const slow = Array.from({ length: 3 }, () =>
  aReportRow(
    { receipts: [{ on: plainDate('2026-10-26'), amount: 12_550 }] },
    { dueDate: plainDate('2026-10-16') },
  ),
)

describe('the cash of the coming weeks', () => {
  test('comes on the due date where nothing else is known, on the next banking day', () => {
    expect(weeksOf(cashOf([due('2026-11-26'), due('2026-12-05')]))).toEqual([
      ['2026-11-23', 12_550],
      ['2026-12-07', 12_550],
    ])
  })

  test('comes as each client has paid so far, marked late where it is', () => {
    const cash = cashOf([...slow, due('2026-11-20'), due('2026-12-01')])
    expect(cash.weeks.slice(0, 4).map(({ due, late }) => [due, late])).toEqual([
      [0, 0],
      [0, 12_550],
      [12_550, 0],
      [0, 0],
    ])
  })

  test('comes when it was promised', () => {
    expect(weeksOf(cashOf([due('2026-10-01', { promisedFor: plainDate('2026-12-10') })]))).toEqual([
      ['2026-12-07', 12_550],
    ])
  })

  test('is not guessed for what is disputed, or later than its client usually pays', () => {
    const cash = cashOf([due('2026-11-25'), due('2026-12-10', { disputedOn: today })])
    expect(weeksOf(cash)).toEqual([])
    expect(cash.unsure).toEqual({ amount: 25_100, count: 2 })
  })

  test('has until the due date from who usually pays before it', () => {
    const early = slow.map((row) => ({ ...row, dueDate: plainDate('2026-11-05') }))
    expect(weeksOf(cashOf([...early, due('2026-11-30')]))).toEqual([['2026-11-30', 12_550]])
  })

  test('has recurring invoices as planned', () => {
    const cash = cashOf([], { plans: [aRecurringRecord()] })
    expect(cash.weeks.reduce((so, { planned }) => so + planned, 0)).toBeGreaterThan(0)
    expect(cash.weeks.every((week) => week.due === 0 && week.late === 0)).toBe(true)
  })

  test('adds up to all that is open, whatever week it is', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 400 }), (rows, days) => {
        const cash = cashOf(rows, { today: addDays(today, -days) })
        const open = rows.filter((row) => row.lifecycle === 'open' && row.open.currency === 'EUR')
        const parts = cash.weeks.reduce((so, week) => so + sumOf(week), 0)
        expect(parts + sumOf(cash.later) + cash.unsure.amount).toBe(
          open.reduce((so, row) => so + row.open.minor, 0),
        )
        expect(cash.weeks).toHaveLength(8)
      }),
    )
  })
})
