import { describe, expect, test } from 'vitest'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import { csvText } from '../../lib/domain/export/csv-text'
import type { Posting } from '../../lib/domain/export/journal'
import { money } from '../../lib/domain/money/money'
import { csvStyleOf, invoiceTable, journalTable } from '../../lib/i18n/export-tables'
import { aRow } from '../builders/invoice-row'

const sale: Posting = {
  date: plainDate('2026-11-23'),
  kind: 'sale',
  number: '2026-040',
  clientName: '=cmd|calc',
  clientTaxId: 'FI20774740',
  category: 'standard',
  rate: '25.5',
  net: money(166_000, 'EUR'),
  vat: money(42_330, 'EUR'),
  gross: money(208_330, 'EUR'),
}

describe('tables for a spreadsheet', () => {
  test('the journal in English', () => {
    expect(csvText(journalTable([sale], 'en', 'vat'), csvStyleOf('en'))).toBe(
      '\uFEFFDate,Entry,Number,Credits invoice,Client,Client tax id,Tax category,VAT %,Without tax,VAT,With tax,Currency\r\n' +
        "2026-11-23,Sale,2026-040,,'=cmd|calc,FI20774740,Taxable,25.5,1660.00,423.30,2083.30,EUR\r\n",
    )
  })

  test('the journal of a seller in Australia, which has no VAT', () => {
    const [headings = []] = journalTable([sale], 'en', 'gst')
    expect(headings.filter((heading) => /GST|VAT/.test(String(heading)))).toEqual(['GST %', 'GST'])
  })

  test('a payment in Finnish, with the comma for decimals', () => {
    const { net: _net, vat: _vat, rate: _rate, category: _category, ...rest } = sale
    const payment: Posting = { ...rest, kind: 'payment', gross: money(-5, 'EUR') }
    expect(csvText(journalTable([payment], 'fi', 'vat'), csvStyleOf('fi')).split('\r\n')[1]).toBe(
      "2026-11-23;Maksu;2026-040;;'=cmd|calc;FI20774740;;;;;-0,05;EUR",
    )
  })

  test('amounts have the decimals of their currency', () => {
    const cells = (minor: number, currency: string) =>
      invoiceTable([aRow({ total: money(minor, currency), open: money(minor, currency) })], 'en')[1]?.at(-3)
    expect(cells(1240, 'JPY')).toEqual({ number: '1240' })
    expect(cells(1240, 'KWD')).toEqual({ number: '1.240' })
    expect(cells(-1200, 'EUR')).toEqual({ number: '-12.00' })
  })

  test('what only seems to have left says so', () => {
    const state = (changes: Parameters<typeof aRow>[0]) => invoiceTable([aRow(changes)], 'en')[1]?.[7]
    expect(state({ lifecycle: 'draft', delivery: 'likely' })).toBe('Probably sent')
    expect(state({ lifecycle: 'draft', delivery: 'unsent' })).toBe('Not sent')
  })

  test('a credit note is negative and has nothing to pay', () => {
    const note = aRow({ lifecycle: 'creditNote', creditedNumber: '2026-030' })
    expect(invoiceTable([note], 'en')[1]).toEqual([
      '2026-037',
      'Credit note',
      '2026-030',
      'Northlight Studio Oy',
      '2026-11-02',
      '',
      '2026-11-02',
      'Sent',
      { number: '-1240.00' },
      { number: '0.00' },
      'EUR',
    ])
  })
})
