// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { InvoicePaper } from '../../../components/invoice/InvoicePaper'
import { deductionOf } from '../../../lib/domain/invoice/deposit'
import { aLine, anInvoice, totalsOf } from '../../builders/invoice'
import { fakeBackground, renderPage } from '../page'

afterEach(cleanup)

const lines = [aLine('Deposit', '1', '100')]
const deposit = anInvoice({ number: '2026-001', lines, totals: totalsOf(lines) })
const final = anInvoice({ deducts: [deductionOf('d', deposit)] })

test('what adds up to the total stands above it, and the VAT that a deposit has charged below', async () => {
  renderPage(
    fakeBackground({}),
    <InvoicePaper invoice={final} renderPdf={() => Promise.reject(new Error('Not asked for'))} />,
  )
  const words = (await screen.findByRole('region')).textContent ?? ''
  const order = ['Deposit 2026-001', 'Total', 'VAT 25.5% in 2026-001', 'VAT 25.5% in this invoice']
  const places = order.map((each) => words.indexOf(each))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('a credit note of it speaks of itself, not of an invoice', async () => {
  const { number, issueDate } = final
  const note = { ...final, number: '2026-003', credits: { invoiceId: 'f', number, issueDate } }
  renderPage(
    fakeBackground({}),
    <InvoicePaper invoice={note} renderPdf={() => Promise.reject(new Error('Not asked for'))} />,
  )
  const words = (await screen.findByRole('region')).textContent
  expect(words).toContain('VAT 25.5% in this credit note')
  expect(words).not.toContain('in this invoice')
})
