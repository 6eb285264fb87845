// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PdfScreen } from '../../../components/invoices/PdfScreen'
import type { Output } from '../../../lib/messaging/protocol'
import { anInvoice } from '../../builders/invoice'
import { fakeBackground, renderPage } from '../page'

const SENT = { name: 'sent.pdf', type: 'application/pdf', base64: btoa('%PDF-1.7 sent') }
const refusesPdf = async () => ({ ok: false as const, characters: 'x' })

type Answers = Parameters<typeof fakeBackground>[0]

function open(answers: Answers) {
  return renderPage(fakeBackground(answers), <PdfScreen invoiceId="i1" renderPdf={refusesPdf} />)
}

const noFile: Answers['invoice.file'] = () => ({ ok: true })

describe('the PDF in a tab of its own', () => {
  const replace = vi.fn<Location['replace']>()
  beforeEach(() => {
    vi.spyOn(location, 'replace').mockImplementation(replace)
  })
  afterEach(cleanup)

  test('is the one that was sent', async () => {
    const shown = vi.spyOn(URL, 'createObjectURL')
    open({ 'invoice.file': () => ({ ok: true, file: SENT }) })
    await vi.waitFor(() => expect(replace).toHaveBeenCalledWith(expect.stringMatching(/^blob:/)))
    const [pdf] = shown.mock.calls[0] ?? []
    expect(pdf).toBeInstanceOf(Blob)
    expect(await (pdf as Blob).text()).toBe('%PDF-1.7 sent')
  })

  test('stays away when the person has gone elsewhere meanwhile', async () => {
    let answer: (file: Output<'invoice.file'>) => void = () => {}
    const { unmount } = open({
      'invoice.file': () =>
        new Promise<Output<'invoice.file'>>((resolve) => {
          answer = resolve
        }),
    })
    unmount()
    await act(async () => answer({ ok: true, file: SENT }))
    expect(replace).not.toHaveBeenCalled()
  })

  test('is none of an invoice that was brought in, or whose letters no font has', async () => {
    open({
      'invoice.file': noFile,
      'invoice.history': () => ({ ok: true, invoice: anInvoice() }) as unknown as Output<'invoice.history'>,
    })
    expect(await screen.findByText(/or its PDF could not be made/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Open the invoice' }).getAttribute('href')).toBe('#invoice/i1')
  })

  test('is not blamed where nobody answers', async () => {
    open({ 'invoice.file': () => Promise.reject(new Error('nobody there')) })
    expect(await screen.findByRole('button', { name: 'Reload' })).toBeDefined()
    expect(screen.queryByText(/or its PDF could not be made/)).toBeNull()
  })

  test('is not blamed where the invoice cannot be read', async () => {
    open({ 'invoice.file': noFile, 'invoice.history': () => ({ ok: false, code: 'storageDamaged' }) })
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be read/)
  })
})
