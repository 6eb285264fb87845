import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { rowOf } from '../../../lib/domain/receivables/invoice-row'
import { TAX_PERIODS, taxPeriodsOf } from '../../../lib/domain/reports/tax-period'
import { VAT_BASES, vatEntries } from '../../../lib/domain/reports/vat-entries'
import { besideVat, vatReturn } from '../../../lib/domain/reports/vat-return'
import { anyHistory } from '../../builders/history'
import { anyRows, aReportRow, HUNDRED } from '../../builders/report-row'

const issueDate = plainDate('2026-11-02')
const november = { from: plainDate('2026-11-01'), to: plainDate('2026-11-30') }
const abroad = { rate: '0', category: 'reverseCharge', base: 10_000, vat: 0 } as const

describe('a tax return', () => {
  test('sums a period by category and rate', () => {
    const rows = [
      aReportRow({}, { issueDate }),
      aReportRow({ vat: [HUNDRED, { rate: '10', category: 'standard', base: 100, vat: 10 }] }, { issueDate }),
      aReportRow({}, { issueDate: plainDate('2026-12-01') }),
    ]
    expect(vatReturn(vatEntries(rows, 'EUR', 'invoice'), november)).toEqual({
      period: november,
      lines: [
        { category: 'standard', rate: '25.5', base: 20_000, vat: 5_100 },
        { category: 'standard', rate: '10', base: 100, vat: 10 },
      ],
      base: 20_100,
      vat: 5_110,
      buyers: [],
    })
  })

  test('lists the buyers who account for the VAT, one a number', () => {
    const rows = ['SE1', 'SE1', 'DE2'].map((buyerTaxId) =>
      aReportRow({ vat: [abroad], buyerTaxId }, { issueDate }),
    )
    expect(vatReturn(vatEntries(rows, 'EUR', 'invoice'), november).buyers).toMatchObject([
      { taxId: 'SE1', base: 20_000 },
      { taxId: 'DE2', base: 10_000 },
    ])
  })

  test('lists a buyer once, in whatever way the number was typed', () => {
    const rows = ['FI29483018', 'FI 2948 3018', 'fi2948301-8'].map((buyerTaxId) =>
      aReportRow({ vat: [abroad], buyerTaxId }, { issueDate }),
    )
    expect(vatReturn(vatEntries(rows, 'EUR', 'supply'), november).buyers).toMatchObject([
      { taxId: 'FI29483018', base: 30_000 },
    ])
  })

  test('tells beside it what is in none of its sums', () => {
    const rows = [
      aReportRow({ isFromElsewhere: true }, { issueDate }),
      aReportRow({}, { issueDate, total: money(12_555, 'EUR') }),
      aReportRow(
        {},
        { lifecycle: 'writtenOff', writtenOffOn: issueDate, issueDate: plainDate('2026-01-01') },
      ),
    ]
    expect(besideVat(rows, 'EUR', november)).toEqual({ fromElsewhere: 1, rounding: 5, writtenOff: 12_550 })
  })

  test('takes for rounding only what was rounded, also where some had been paid before', () => {
    fc.assert(
      fc.property(anyHistory, (invoice) => {
        const { rounding } = besideVat([rowOf(invoice)], 'EUR', november)
        expect(rounding).toBe(invoice.issued.totals.rounding?.minor ?? 0)
      }),
    )
  })

  test('tells the VAT in the own currency as the invoices do', () => {
    const ownVat = money(2_200, 'EUR')
    const dollars = { total: money(12_550, 'USD'), issueDate }
    const note = aReportRow({ ownVat: money(200, 'EUR') }, { ...dollars, creditedNumber: '1' })
    const rows = [aReportRow({ ownVat }, dollars), note]
    expect(besideVat(rows, 'USD', november).ownVat).toEqual(money(2_000, 'EUR'))
    expect(besideVat([aReportRow({}, { issueDate })], 'EUR', november).ownVat).toBeUndefined()
  })

  test('of all periods of a year adds up to the year, whatever their length', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom(...VAT_BASES),
        fc.constantFrom(...TAX_PERIODS),
        (rows, basis, length) => {
          const entries = vatEntries(rows, 'EUR', basis)
          const [year] = taxPeriodsOf(2026, 'year')
          const whole = vatReturn(entries, year ?? november)
          const parts = taxPeriodsOf(2026, length).map((period) => vatReturn(entries, period))
          for (const key of ['base', 'vat'] as const) {
            expect(parts.reduce((so, part) => so + part[key], 0)).toBe(whole[key])
            expect(whole.lines.reduce((so, line) => so + line[key], 0)).toBe(whole[key])
          }
        },
      ),
    )
  })
})
