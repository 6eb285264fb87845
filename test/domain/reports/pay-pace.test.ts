import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import {
  median,
  paceByMonth,
  paceOf,
  pacesByClient,
  usualLateness,
} from '../../../lib/domain/reports/pay-pace'
import { aReportRow } from '../../builders/report-row'

const today = plainDate('2026-11-26')

/** Sent and due 14 days before, paid so many days after its due date. */
function paid(daysLate: number, changes: Partial<InvoiceRow> = {}): InvoiceRow {
  const dueDate = changes.dueDate ?? plainDate('2026-10-16')
  const receipts = [{ on: addDays(dueDate, daysLate), amount: 12_550 }]
  const sentOn = addDays(dueDate, -14)
  return aReportRow({ receipts }, { dueDate, issueDate: sentOn, sentOn, ...changes })
}

describe('how clients pay', () => {
  test.each([
    [[], undefined],
    [[4], 4],
    [[9, 1, 5], 5],
    [[1, 2], 2],
    [[-3, -2], -2],
  ])('is the middle of %j: %s', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  test('is counted from the sending, and from the due date', () => {
    expect(paceOf([paid(-2), paid(0), paid(9)])).toEqual({ count: 3, daysToPay: 14, daysLate: 0 })
    expect(paceOf([aReportRow()])).toBeUndefined()
  })

  test('is seen in the newest twelve', () => {
    const before = Array.from({ length: 20 }, () => paid(60, { dueDate: plainDate('2026-01-16') }))
    const now = Array.from({ length: 12 }, () => paid(1))
    expect(paceOf([...before, ...now])?.daysLate).toBe(1)
  })

  test('counts the same of many that were paid on one day, in whichever order they are given', () => {
    const early = Array.from({ length: 12 }, (_, index) =>
      paid(1, { id: `E${index}`, dueDate: plainDate('2026-10-16') }),
    )
    const late = Array.from({ length: 12 }, (_, index) =>
      paid(31, { id: `L${index}`, dueDate: plainDate('2026-09-16') }),
    )
    expect(paceOf([...early, ...late])?.daysLate).toBe(1)
    expect(paceOf([...late, ...early])?.daysLate).toBe(1)
  })

  test('of two clients of one name and pace is told in one order', () => {
    const rows = ['one', 'two'].map((clientId) => paid(4, { clientId, clientName: 'Twin' }))
    for (const each of [rows, rows.toReversed()]) {
      expect(pacesByClient(each, today).map(({ key }) => key)).toEqual(['one', 'two'])
    }
  })

  test('is each client’s own from three paid invoices on, else as all pay, else in time', () => {
    const slow = [paid(10), paid(10), paid(10)]
    const usual = usualLateness([...slow, paid(0, { clientId: 'new' })])
    expect([usual('northlight'), usual('new')]).toEqual([10, 10])
    expect(usualLateness([paid(10)])('northlight')).toBe(0)
  })

  test('is told for the last twelve months, by month and by client, the slowest first', () => {
    const rows = [paid(4), paid(8, { clientId: 'other', clientName: 'Other' })]
    const months = paceByMonth(rows, today)
    expect(months.map(({ month }) => month)).toHaveLength(12)
    expect(months.at(-1)?.month).toBe('2026-11')
    expect(months.find(({ month }) => month === '2026-10')).toEqual({ month: '2026-10', count: 2, days: 20 })
    expect(pacesByClient([...rows, paid(1, { dueDate: plainDate('2025-10-16') })], today)).toMatchObject([
      { name: 'Other', daysLate: 8 },
      { key: 'northlight', daysLate: 4, count: 1 },
    ])
  })
})
