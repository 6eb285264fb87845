import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { AccountedVat, RowAccounts } from '../../../lib/domain/receivables/row-accounts'
import { vatAsPaid } from '../../../lib/domain/reports/vat-as-paid'
import { aReportRow, HUNDRED } from '../../builders/report-row'

const issueDate = plainDate('2026-11-02')
const november = plainDate('2026-11-20')
const december = plainDate('2026-12-20')
const FIFTY: AccountedVat = { rate: '10', category: 'standard', base: 5_000, vat: 500 }
const OLD_RATE: AccountedVat = { rate: '24', category: 'standard', base: -2_000, vat: -480 }

const anInvoice = (accounts: Partial<RowAccounts>) => aReportRow(accounts, { issueDate, number: '2026-001' })
const aNote = (vat: readonly AccountedVat[], on: PlainDate) =>
  aReportRow({ vat }, { issueDate: on, creditedNumber: '2026-001', lifecycle: 'creditNote' })

const moved = (...given: Parameters<typeof vatAsPaid>) =>
  vatAsPaid(...given).filter(({ parts }) => parts.length > 0)

describe('the VAT of an invoice, as it is paid,', () => {
  test('moves with a credit note from the rate that is credited to what is left, as far as it was paid', () => {
    const receipts = [
      { on: november, amount: 3_610 },
      { on: december, amount: 8_940 },
    ]
    const creditedOn = plainDate('2026-12-01')
    const note = aNote([FIFTY], creditedOn)
    expect(moved(anInvoice({ vat: [HUNDRED, FIFTY], receipts }), [note])).toMatchObject([
      {
        on: november,
        parts: [
          { rate: '25.5', base: 2_000, vat: 510 },
          { rate: '10', base: 1_000, vat: 100 },
        ],
      },
      {
        on: creditedOn,
        parts: [
          { rate: '25.5', base: 876, vat: 224 },
          { rate: '10', base: -1_000, vat: -100 },
        ],
      },
      { on: december, parts: [{ rate: '25.5', base: 7_124, vat: 1_816 }] },
    ])
  })

  test('is taken off in proportion where an invoice takes something off at a rate of its own', () => {
    const receipts = [november, december].map((on) => ({ on, amount: 5_035 }))
    const parts = [
      { rate: '25.5', base: 5_000, vat: 1_275 },
      { rate: '24', base: -1_000, vat: -240 },
    ]
    expect(moved(anInvoice({ vat: [HUNDRED, OLD_RATE], receipts }), [])).toMatchObject([
      { on: november, parts },
      { on: december, parts },
    ])
  })

  test('is all but that of the discount where the rest is paid early, also of what takes something off', () => {
    const receipts = [{ on: november, amount: 9_869, discount: 201 }]
    expect(moved(anInvoice({ vat: [HUNDRED, OLD_RATE], receipts }), [])).toMatchObject([
      {
        on: november,
        parts: [
          { rate: '25.5', base: 9_840, vat: 2_509 },
          { rate: '24', base: -2_000, vat: -480 },
        ],
      },
    ])
  })

  test('falls on the invoice date where an invoice takes off all that it asks for', () => {
    const off: AccountedVat = { rate: '0', category: 'zero', base: -12_550, vat: 0 }
    expect(moved(anInvoice({ vat: [HUNDRED, off] }), [])).toEqual([{ on: issueDate, parts: [HUNDRED, off] }])
  })

  test('falls on the invoice date where rounding for cash leaves nothing to ask for', () => {
    const cents: AccountedVat = { rate: '0', category: 'zero', base: 2, vat: 0 }
    const rounded = aReportRow({ vat: [cents] }, { issueDate, total: money(0, 'EUR') })
    expect(moved(rounded, [])).toEqual([{ on: issueDate, parts: [cents] }])
  })

  test('is none while nothing is paid, and none once it is credited', () => {
    const invoice = anInvoice({ vat: [HUNDRED, FIFTY] })
    expect(moved(invoice, [])).toEqual([])
    expect(moved(invoice, [aNote([HUNDRED, FIFTY], november)])).toEqual([])
  })
})
