// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ExportSection } from '../../../components/data/ExportSection'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { money } from '../../../lib/domain/money/money'
import { anInvoice } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { aPerson, fakeBackground, fakeExportFiles, renderPage } from '../page'

const rows = [
  aRow({ id: 'A', number: '2026-040', issueDate: plainDate('2026-11-23') }),
  aRow({ id: 'B', number: '2025-007', issueDate: plainDate('2025-11-23'), lifecycle: 'paid' }),
  aRow({ id: 'C', number: '2026-041', lifecycle: 'draft', delivery: 'unsent' }),
]

const history = (
  invoiceId: string,
  number: string,
  changes: Partial<IssuedInvoice> = {},
  more: readonly InvoiceEvent[] = [],
) => {
  const issued = anInvoice({ number, ...changes })
  const events: InvoiceEvent[] = [
    { type: 'issued', invoice: issued },
    { type: 'sendReported', certainty: 'confirmed', on: issued.issueDate },
    ...more,
  ]
  return events.map((event, at) => ({ id: `${invoiceId}${at}`, invoiceId, clock: `${at}`, at, event }))
}

let blobs: Blob[]

function openSection(changes: Partial<IssuedInvoice> = {}, more: readonly InvoiceEvent[] = []) {
  const background = fakeBackground({
    'invoices.list': () => ({ rows }),
    'invoices.histories': ({ invoiceIds }: { invoiceIds: string[] }) => ({
      ok: true,
      events: invoiceIds.flatMap((id) => history(id, id === 'A' ? '2026-040' : '2025-007', changes, more)),
      files: [],
    }),
    'invoice.file': ({ invoiceId }: { invoiceId: string }) => ({
      ok: true,
      ...(invoiceId === 'A'
        ? { file: { name: 'sent.pdf', type: 'application/pdf', base64: 'JVBERg==' } }
        : {}),
    }),
  } as never)
  const files = fakeExportFiles()
  renderPage(background, <ExportSection today={plainDate('2026-11-26')} />, files)
  return { background, files }
}

async function choose(label: RegExp, option: string): Promise<void> {
  const user = aPerson()
  await user.click(screen.getByRole('button', { name: label }))
  const list = await screen.findByRole('listbox')
  await user.click(within(list).getByRole('option', { name: option }))
}

beforeEach(() => {
  blobs = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:made'
  })
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('exporting', () => {
  const user = aPerson()

  test('saves a journal of this year in one click', async () => {
    openSection()
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    expect(await screen.findByText('Saved as journal-2026-11-26.csv.')).toBeDefined()
    const text = await blobs[0]?.text()
    expect(text).toContain('2026-11-23,Sale,2026-040,,Northlight Studio Oy')
  })

  test('has in the journal of last year what was paid before its invoice of this year', async () => {
    const paid: InvoiceEvent = {
      type: 'paymentRecorded',
      paymentId: 'P',
      amount: money(228_760, 'EUR'),
      on: plainDate('2025-12-28'),
    }
    openSection({}, [paid])
    await choose(/From when/, 'Last year')
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    await screen.findByText('Saved as journal-2026-11-26.csv.')
    expect(await blobs[0]?.text()).toContain('2025-12-28,Payment,2026-040,')
  })

  test('lists what was invoiced in the period, unsent ones too', async () => {
    openSection()
    await choose(/What do you need/, 'List of invoices (CSV)')
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    await screen.findByText('Saved as invoices-2026-11-26.csv.')
    const text = (await blobs[0]?.text()) ?? ''
    expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      '\uFEFFNumber',
      '2026-040',
      '2026-041',
      '',
    ])
  })

  test('takes the PDF that was sent, and makes anew what is not kept', async () => {
    const { files } = openSection()
    await choose(/What do you need/, 'Invoices as PDF (ZIP)')
    await choose(/From when/, 'From the beginning')
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    expect(await screen.findByText('Saved as invoices-2026-11-26.zip.')).toBeDefined()
    expect(files.zipped).toEqual([['sent.pdf', 'new-2025-007.pdf']])
  })

  test('names the invoices that have no PDF', async () => {
    openSection({ isFromElsewhere: true })
    await choose(/What do you need/, 'Invoices as PDF (ZIP)')
    await choose(/From when/, 'Last year')
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    expect(await screen.findByText(/1 invoice has no PDF here and is not in it: 2025-007\./)).toBeDefined()
  })

  test('says so where there is nothing', async () => {
    openSection()
    await choose(/From when/, 'Last month')
    await choose(/What do you need/, 'Invoices as PDF (ZIP)')
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    expect(await screen.findByText('There is nothing in this period.')).toBeDefined()
    expect(blobs).toEqual([])
  })

  test('stops when it is told to, and saves nothing', async () => {
    let fail = (_error: Error) => {}
    const waiting = new Promise<never>((_, reject) => {
      fail = reject
    })
    const slow = fakeBackground({
      'invoices.list': () => ({ rows }),
      'invoices.histories': () => waiting,
    } as never)
    renderPage(slow, <ExportSection today={plainDate('2026-11-26')} />)
    await user.click(screen.getByRole('button', { name: 'Save file' }))
    expect(await screen.findByText('0 of 2 invoices')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    fail(new Error('too late'))
    expect(await screen.findByText('Cancelled. No file was saved.')).toBeDefined()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save file' })).toBeDefined())
    expect(blobs).toEqual([])
  })
})
