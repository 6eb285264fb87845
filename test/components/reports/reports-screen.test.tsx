// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ReportsScreen } from '../../../components/reports/ReportsScreen'
import { csvRowsOf } from '../../../components/reports/report-table'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import type { Output } from '../../../lib/messaging/protocol'
import { aSeller } from '../../builders/invoice'
import { aReportRow, HUNDRED } from '../../builders/report-row'
import { aPerson, fakeBackground, renderPage } from '../page'

const today = plainDate('2026-11-26')

function openReports(rows: readonly InvoiceRow[]) {
  const background = fakeBackground({
    'invoices.list': () => ({ rows }) as unknown as Output<'invoices.list'>,
    'recurring.list': () => ({ ok: true, plans: [], clients: [] }) as Output<'recurring.list'>,
  })
  renderPage(background, <ReportsScreen today={today} seller={aSeller()} />)
}

function cells(table: HTMLElement): readonly string[] {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '))
}

afterEach(cleanup)
beforeEach(() => {
  location.hash = '#reports'
  localStorage.clear()
})

describe('the reports', () => {
  test('say that there is nothing to report', async () => {
    openReports([aReportRow({}, { lifecycle: 'draft' })])
    expect(await screen.findByText('Nothing to report yet')).toBeTruthy()
  })

  test('have the table behind each chart', async () => {
    openReports([aReportRow()])
    const [button] = await screen.findAllByRole('button', { name: 'Show as a table' })
    expect(button?.getAttribute('aria-expanded')).toBe('false')
    await aPerson().click(button ?? expect.fail())
    expect(button?.getAttribute('aria-expanded')).toBe('true')
    const weeks = cells(screen.getByRole('table', { name: 'Expected cash by week' }))
    expect(weeks.at(-1)).toBe('Total | €125.50')
  })

  test('show one currency at a time, and never the sum of two', async () => {
    const krona = { total: money(12_550, 'SEK'), open: money(12_550, 'SEK') }
    openReports([aReportRow(), aReportRow(), aReportRow({}, krona)])
    const ages = await screen.findByRole('table', { name: 'Outstanding by age' })
    expect(cells(ages).at(-1)).toBe('Total |  | €251.00')
    location.hash = '#reports?currency=SEK'
    expect(cells(await screen.findByRole('table', { name: 'Outstanding by age' })).at(-1)).toMatch(
      /SEK.?125\.50/,
    )
  })

  test('sum the VAT of a period by rate, on the day that the person counts by', async () => {
    const supplied = { suppliedOn: plainDate('2026-10-31') }
    openReports([aReportRow(supplied)])
    expect(await screen.findByText('Nothing in this period.')).toBeTruthy()
    const person = aPerson()
    await person.click(screen.getByRole('button', { name: /Counted on/ }))
    const list = within(await screen.findByRole('listbox'))
    await person.click(list.getByRole('option', { name: 'The invoice date' }))
    expect(cells(screen.getByRole('table', { name: 'VAT, November 2026' }))).toEqual([
      'Sales | Before tax | VAT',
      'VAT 25.5% | €100.00 | €25.50',
      'Total | €100.00 | €25.50',
    ])
    expect(localStorage.getItem('plainvoice.tax-basis')).toBe('invoice')
  })

  test('have a sale to another EU country by its day of supply, also where the rest is counted as it is paid', async () => {
    localStorage.setItem('plainvoice.tax-basis', 'payment')
    const vat = [{ rate: '0', category: 'reverseCharge', base: 10_000, vat: 0 } as const]
    openReports([aReportRow({ vat, buyerTaxId: 'SE556036079301' }, { issueDate: today })])
    const buyers = await screen.findByRole('table', { name: 'For the EU sales list' })
    expect(cells(buyers).at(-1)).toMatch(/^SE556036079301 \| .* \| €100\.00$/)
  })

  test('say of how many invoices from elsewhere the income has the VAT in it', async () => {
    openReports([aReportRow({ isFromElsewhere: true }, { issueDate: today })])
    expect(
      await screen.findByText(
        /1 invoice that was brought in from a file counts with its VAT, which is not known/,
      ),
    ).toBeTruthy()
  })

  test('say of tax that clients withheld how much of it was credited', async () => {
    const on = plainDate('2026-11-20')
    const receipts = [{ on, amount: 15_000, withheldTax: 15_000 }]
    const withheldTaxBack = [{ on, amount: 15_000 }]
    openReports([aReportRow({ receipts, withheldTaxBack })])
    const lead = await screen.findByText(/Clients withheld €150\.00/)
    expect(lead.textContent).toContain('Credit notes took back €150.00 of withheld tax in 2026.')
  })

  test('offer the year before the first invoice, where its work was done then', async () => {
    openReports([aReportRow({ suppliedOn: plainDate('2025-12-20') }, { issueDate: plainDate('2026-01-04') })])
    const person = aPerson()
    await person.click(await screen.findByRole('button', { name: /Year/ }))
    await person.click(within(await screen.findByRole('listbox')).getByRole('option', { name: '2025' }))
    expect(cells(screen.getByRole('table', { name: 'VAT, December 2025' })).at(-1)).toBe(
      'Total | €100.00 | €25.50',
    )
  })

  test('are tables of plain data for a file', () => {
    const table = {
      title: 'Age',
      scope: ['2026-11-26', 'EUR'],
      columns: ['Client', 'Open', 'How many'],
      rows: [{ key: 'a', cells: ['=Halla', money(-1_250, 'EUR'), 2] }],
      total: ['Total', money(0, 'EUR'), 2],
    }
    expect(csvRowsOf(table, 'Currency')).toEqual([
      ['Client', 'Open', 'How many', 'Currency'],
      ['=Halla', { number: '-12.50' }, { number: '2' }, 'EUR'],
      ['Total', { number: '0.00' }, { number: '2' }, 'EUR'],
    ])
    const days = {
      title: 'Days',
      scope: [],
      columns: ['Month', 'Days'],
      rows: [{ key: 'a', cells: ['May', 3] }],
    }
    expect(csvRowsOf(days, 'Currency')).toEqual([
      ['Month', 'Days'],
      ['May', { number: '3' }],
    ])
  })

  test('are saved as files that say by what year, day, currency and way of counting they are', async () => {
    const files: { name: string; blob: Blob }[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push({ name: '', blob: blob as Blob })
      return 'blob:file'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const last = files.at(-1) ?? expect.fail()
      last.name = this.download
    })
    const krona = { total: money(12_550, 'SEK'), open: money(12_550, 'SEK') }
    const vat = [HUNDRED, { rate: '0', category: 'reverseCharge', base: 1_000, vat: 0 } as const]
    const receipts = [{ on: plainDate('2026-11-20'), amount: 1_000 }]
    openReports([aReportRow(), aReportRow({ vat, receipts, buyerTaxId: 'SE556036079301' }, krona)])
    location.hash = '#reports?currency=SEK&income=received'
    await screen.findByText(/^Received, with VAT: SEK/)
    for (const button of await screen.findAllByRole('button', { name: 'Show as a table' })) {
      await aPerson().click(button)
    }
    for (const button of screen.getAllByRole('button', { name: /^Save as CSV/ }))
      await aPerson().click(button)
    expect(files.map(({ name }) => name)).toEqual([
      'Expected cash by week, 2026-11-26, SEK.csv',
      'Outstanding by age and client, 2026-11-26, SEK.csv',
      'Income by month, 2026, SEK, Received, with VAT.csv',
      'Income by client, 2026, SEK, Received, with VAT.csv',
      'VAT, November 2026, SEK, The day of supply.csv',
      'For the EU sales list, November 2026, SEK.csv',
      'VAT in 2026, SEK, The day of supply.csv',
    ])
    expect(await files[1]?.blob.text()).toMatch(/^.*,Currency\r\n.*,SEK\r\n/)
  })
})
