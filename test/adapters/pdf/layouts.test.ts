import { beforeAll, describe, expect, it } from 'vitest'
import { renderInvoicePdf } from '../../../lib/adapters/pdf/invoice-pdf'
import type { PdfFonts } from '../../../lib/adapters/pdf/render-pages'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import { LAYOUTS, type Layout } from '../../../lib/domain/party/look'
import { CLIENT_LANGUAGES } from '../../../lib/domain/party/party'
import { documentTranslator } from '../../../lib/i18n/document-text'
import { formatMoney } from '../../../lib/i18n/format'
import { onDay } from '../../../lib/i18n/row-text'
import { aClient, aLine, anAmericanSeller, anInvoice, aSeller, totalsOf } from '../../builders/invoice'
import { builtFonts } from './fonts'
import { copiedText, has, structureProblems } from './pdf-programs'
import { readPdf } from './read-pdf'

let fonts: PdfFonts

beforeAll(async () => {
  fonts = await builtFonts()
})

async function bytesOf(invoice: IssuedInvoice): Promise<Uint8Array> {
  const pdf = await renderInvoicePdf(documentOf(invoice), invoice.language, fonts)
  if (!pdf.ok) throw new Error(`Refused: ${pdf.characters.join(' ')}`)
  return pdf.bytes
}

const look = (layout: Layout) => ({ layout, accent: '#0b6e69' })
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/\s+/g, ' ')

describe.each(LAYOUTS)('the %s layout', (layout) => {
  it.each(CLIENT_LANGUAGES)('says the same in %s, in reading order', async (language) => {
    const invoice = anInvoice({ language, seller: aSeller({ look: look(layout) }) })
    const bytes = await bytesOf(invoice)
    const texts = plain(
      readPdf(bytes)
        .pages.flatMap((page) => page.texts.map(({ text }) => text))
        .join(' '),
    )
    const translate = documentTranslator(language)
    const order = [
      'Website copy editing',
      translate('total'),
      translate('howToPay'),
      'FI21 1234 5600 0007 85',
      'aino@lehtonen.design',
    ].map((text) => texts.indexOf(plain(text)))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    for (const text of [
      translate('title', { number: '2026-040' }),
      'Ella Moreau',
      '00540 Helsinki',
      '202 60406',
      formatMoney(invoice.totals.total, language),
      onDay(invoice.dueDate, language),
    ]) {
      expect(texts).toContain(plain(text))
    }
    if (has('pdftotext')) expect(plain(copiedText(bytes))).toContain(plain(translate('howToPay')))
    if (has('qpdf')) expect(structureProblems(bytes)).toBe('')
  })

  it('fits a few lines on one page of A4 and of Letter', async () => {
    expect(readPdf(await bytesOf(anInvoice({ seller: aSeller({ look: look(layout) }) }))).pages).toHaveLength(
      1,
    )
    const american = anAmericanSeller({ look: look(layout) })
    const lines = [aLine('Portraits', '1', '900', { currency: 'USD', vatRate: '0' })]
    const methods = american.methods.slice(0, 1)
    const invoice = anInvoice({
      seller: american,
      methods,
      lines,
      currency: 'USD',
      totals: totalsOf(lines, 'USD'),
    })
    const pdf = readPdf(await bytesOf(invoice))
    expect(pdf.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [612, 792],
    ])
  })

  it('says at the end and the beginning of each page what the lines come to so far', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => aLine(`Line ${index + 1}`, '1', '2.5'))
    const invoice = anInvoice({ lines, totals: totalsOf(lines), seller: aSeller({ look: look(layout) }) })
    const { pages } = readPdf(await bytesOf(invoice))
    let seen = 0
    pages.forEach((page, index) => {
      const texts = page.texts.map(({ text }) => text)
      const after = (label: string) => texts[texts.indexOf(label) + 1]
      if (texts.includes('Brought forward')) expect(after('Brought forward')).toBe(amount(seen))
      seen += texts.filter((text) => /^Line \d+$/.test(text)).length
      if (texts.includes('Carried forward')) expect(after('Carried forward')).toBe(amount(seen))
      expect(texts).toContain(`Page ${index + 1} of ${pages.length}`)
    })
    expect(seen).toBe(500)
    expect(pages.length).toBeGreaterThan(10)
  })
})

const amount = (lines: number) =>
  (lines * 2.5).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

describe('a letter', () => {
  const MM = 72 / 25.4

  it.each([
    ['DE', 24.9, 62.7, 90],
    ['CH', 118, 45, 85],
    ['FI', 19.9, 44, 70],
    ['SE', 20, 42, 80],
  ])('from %s has the whole address in the window', async (country, left, from, to) => {
    const address = { street: 'Am Markt 4', postalCode: '10115', city: 'Berlin', country }
    const invoice = anInvoice({
      seller: aSeller({ address, look: look('letter') }),
      client: aClient({ address: { ...address, street: 'Ziel 9' } }),
    })
    const [page] = readPdf(await bytesOf(invoice)).pages
    const lines = ['Northlight Studio Oy', 'Ella Moreau', 'Ziel 9', '10115 Berlin'].map((text) =>
      page?.texts.find((each) => each.text === text),
    )
    for (const line of lines) {
      expect((line?.x ?? 0) / MM).toBeGreaterThanOrEqual(left)
      const fromTop = ((page?.height ?? 0) - (line?.y ?? 0)) / MM
      expect(fromTop).toBeGreaterThan(from)
      expect(fromTop).toBeLessThan(to)
    }
  })

  it('leaves nothing else in the window', async () => {
    const address = { street: 'Am Markt 4', postalCode: '10115', city: 'Berlin', country: 'DE' }
    const invoice = anInvoice({ seller: aSeller({ address, look: look('letter') }) })
    const [page] = readPdf(await bytesOf(invoice)).pages
    const inside = page?.texts.filter(({ x, y }) => {
      const [right, down] = [x / MM, (page.height - y) / MM]
      return right > 20 && right < 105 && down > 62 && down < 90
    })
    expect(inside?.map(({ text }) => text)).toEqual([
      'Northlight Studio Oy',
      'Ella Moreau',
      'Kalasatamankatu 9 B',
      '00540 Helsinki',
      'Finland',
    ])
  })
})
