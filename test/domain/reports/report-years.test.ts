import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate, yearOf } from '../../../lib/domain/calendar/plain-date'
import { rowOf } from '../../../lib/domain/receivables/invoice-row'
import { INCOME_BASES, incomeOf } from '../../../lib/domain/reports/income'
import { reportYears } from '../../../lib/domain/reports/report-years'
import { VAT_BASES, vatEntries } from '../../../lib/domain/reports/vat-entries'
import { anyHistory } from '../../builders/history'
import { anyRows, aReportRow } from '../../builders/report-row'

const today = plainDate('2027-01-10')
const day = plainDate

describe('the years of the reports', () => {
  test('are this one, and those of invoices, the last first', () => {
    expect(reportYears([], today)).toEqual([2027])
    const [early, late] = [day('2024-03-01'), day('2026-11-02')]
    const rows = [early, late, late].map((issueDate) => aReportRow({}, { issueDate }))
    expect(reportYears(rows, today)).toEqual([2027, 2026, 2024])
  })

  test('are also those in which the work was done, paid or written off', () => {
    const issueDate = day('2027-01-04')
    expect(reportYears([aReportRow({ suppliedOn: day('2026-12-20') }, { issueDate })], today)).toEqual([
      2027, 2026,
    ])
    const old = { issueDate: day('2024-12-20') }
    const receipts = [{ on: day('2025-01-15'), amount: 12_550 }]
    expect(reportYears([aReportRow({ receipts }, old)], today)).toEqual([2027, 2025, 2024])
    const writtenOffOn = day('2026-02-01')
    expect(reportYears([aReportRow({}, { ...old, writtenOffOn })], today)).toEqual([2027, 2026, 2024])
  })

  test('leave out no amount, however it is counted', () => {
    const rowsOfHistories = fc.array(anyHistory).map((invoices) => invoices.map(rowOf))
    fc.assert(
      fc.property(fc.oneof(anyRows, rowsOfHistories), (rows) => {
        const years = reportYears(rows, today)
        const counted = ['EUR', 'SEK'].flatMap((currency) => [
          ...VAT_BASES.flatMap((basis) => vatEntries(rows, currency, basis)),
          ...INCOME_BASES.flatMap((basis) => incomeOf(rows, currency, basis)),
        ])
        for (const { on } of counted) expect(years).toContain(yearOf(on))
      }),
    )
  })
})
