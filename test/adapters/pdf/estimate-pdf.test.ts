import { beforeAll, describe, expect, test } from 'vitest'
import { renderInvoicePdf } from '../../../lib/adapters/pdf/invoice-pdf'
import type { PdfFonts } from '../../../lib/adapters/pdf/render-pages'
import { estimateDocument } from '../../../lib/domain/document/estimate-document'
import { documentOf, type InvoiceDocument } from '../../../lib/domain/document/invoice-document'
import { agreedWork } from '../../../lib/domain/estimate/agreement'
import { CLIENT_LANGUAGES, type ClientLanguage } from '../../../lib/domain/party/party'
import { agreedOn, anEstimate, anOffer, aVersion, COPY_EDITING, GUIDELINES } from '../../builders/estimate'
import { aLine, anInvoice, totalsOf } from '../../builders/invoice'
import { builtFonts } from './fonts'
import { readPdf, textOf } from './read-pdf'

let fonts: PdfFonts

beforeAll(async () => {
  fonts = await builtFonts()
})

async function textsOf(document: InvoiceDocument, language: ClientLanguage = 'en') {
  const pdf = await renderInvoicePdf(document, language, fonts)
  if (!pdf.ok) throw new Error(`Refused: ${pdf.characters.join(' ')}`)
  const contents = readPdf(pdf.bytes)
  return { contents, texts: textOf(contents).map((text) => text.replaceAll('\u00A0', ' ')) }
}

/** On which page each text stands first. */
async function pagesWith(document: InvoiceDocument): Promise<ReadonlyMap<string, number>> {
  const { contents } = await textsOf(document)
  return new Map(
    contents.pages.flatMap(({ texts }, page) => texts.map(({ text }) => [text, page] as const)).reverse(),
  )
}

const longer = aLine('Website copy editing', '14', '85', { unit: 'hour' })
const changed = anEstimate([
  aVersion(anOffer(), agreedOn('2026-11-24')),
  aVersion(anOffer([longer, GUIDELINES])),
])

describe('an estimate as a PDF', () => {
  test('says until when it is valid, and nothing of paying', async () => {
    const { texts } = await textsOf(estimateDocument(anEstimate(), 0))
    expect(texts).toEqual([
      ...['Lehtonen Design', 'Estimate E-2026-001'],
      ...['Northlight Studio Oy', 'Ella Moreau', 'Kalasatamankatu 9 B', '00540 Helsinki'],
      ...['Date', '23 November 2026', 'Valid until', '23 December 2026', 'Our contact', 'Aino Lehtonen'],
      ...['€1,280.10', 'valid until', '23 December 2026'],
      ...['Description', 'Quantity', 'Unit price', 'VAT', 'Amount'],
      ...['Website copy editing', '12 h', '85.00', '25.5%', '1,020.00'],
      ...['Before VAT', '1,020.00', 'VAT 25.5% on 1,020.00', '260.10', 'Total', '€1,280.10'],
      ...['Lehtonen Design, Vuorikatu 14 A 3, 00100 Helsinki', 'Business ID 2948301-8'],
      ...['aino@lehtonen.design', '+358 40 555 0142'],
    ])
  })

  test('of a change says what changes, the extra cost and the new total, before all lines', async () => {
    const { texts } = await textsOf(estimateDocument(changed, 1))
    expect(texts.join(' ')).toContain('Change order 1 to estimate E-2026-001')
    const from = texts.indexOf('What changes')
    expect(texts.slice(from, texts.indexOf('Description'))).toEqual([
      'What changes',
      ...['Website copy editing: 14 h × 85.00 instead of 12 h × 85.00', '+€170.00'],
      ...['Added: Brand guidelines, print-ready', '+€640.00'],
      ...['VAT', '+€206.55', 'Extra cost', '+€1,016.55'],
      'In all',
      ...['Estimate E-2026-001', '€1,280.10', 'This change', '+€1,016.55', 'New total', '€2,296.65'],
    ])
  })

  test.each(CLIENT_LANGUAGES)('says all of it in %s', async (language) => {
    const { texts } = await textsOf(estimateDocument(changed, 1), language)
    expect(texts.some((text) => text.includes('E-2026-001'))).toBe(true)
    expect(texts.filter((text) => text.includes('{'))).toEqual([])
  })

  test('passes a long change from page to page', async () => {
    const many = Array.from({ length: 120 }, (_, at) => aLine(`Page ${at + 1}`, '1', '85'))
    const long = anEstimate([aVersion(anOffer(), agreedOn('2026-11-24')), aVersion(anOffer(many))])
    const { contents, texts } = await textsOf(estimateDocument(long, 1))
    expect(contents.pages.length).toBeGreaterThan(4)
    expect(texts).toContain('Added: Page 120')
  })

  test('keeps the heading of a long change with its first row, and its sum with the last', async () => {
    for (let count = 8; count <= 60; count += 1) {
      const many = Array.from({ length: count }, (_, at) => aLine(`Page ${at + 1}`, '1', '850'))
      const long = anEstimate([aVersion(anOffer(), agreedOn('2026-11-24')), aVersion(anOffer(many))])
      const pages = await pagesWith(estimateDocument(long, 1))
      expect(pages.get('What changes')).toBe(pages.get('Added: Page 1'))
      expect(pages.get('Extra cost')).toBe(pages.get('VAT'))
      expect(pages.get('In all')).toBe(pages.get('New total'))
    }
  })
})

const agreed =
  agreedWork(
    anEstimate([
      aVersion(anOffer(), agreedOn('2026-11-24')),
      aVersion(anOffer([COPY_EDITING, GUIDELINES]), agreedOn('2026-11-25')),
    ]),
  ) ?? expect.fail()

test('the invoice never parts what was agreed from its heading or its sum', async () => {
  for (let count = 1; count <= 20; count += 1) {
    const lines = Array.from({ length: count }, (_, at) => aLine(`Page ${at + 1}`, '1', '85'))
    const pages = await pagesWith(documentOf(anInvoice({ lines, totals: totalsOf(lines), agreed })))
    const parts = ['What was agreed', 'Change agreed on 25 November 2026', 'Agreed in all']
    expect(new Set(parts.map((text) => pages.get(text))).size, `${count} lines`).toBe(1)
  }
})

test('the invoice shows what was agreed below its sums', async () => {
  const { texts } = await textsOf(documentOf(anInvoice({ agreed })))
  const from = texts.indexOf('What was agreed')
  expect(texts.slice(from, from + 7)).toEqual([
    'What was agreed',
    ...['Estimate E-2026-001', '€1,280.10', 'Change agreed on 25 November 2026', '+€803.20'],
    ...['Agreed in all', '€2,083.30'],
  ])
})
