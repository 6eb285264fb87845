import { beforeAll, describe, expect, test } from 'vitest'
import { pagePictures } from '../../../lib/adapters/pdf/page-pictures'
import type { PdfFonts } from '../../../lib/adapters/pdf/render-pages'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { aLine, anInvoice, totalsOf } from '../../builders/invoice'
import { builtFonts } from './fonts'

let fonts: PdfFonts

beforeAll(async () => {
  fonts = await builtFonts()
})

const lines = [aLine('Soap & <water>', '2', '40.00')]
const invoice = anInvoice({ lines, totals: totalsOf(lines) })

describe('the picture of an invoice', () => {
  test('says what its PDF says, each text as wide as there, with the code to scan', () => {
    const [page = '', ...others] = pagePictures(documentOf(invoice), 'en', fonts)
    expect(others).toEqual([])
    expect(page).toContain(`Invoice ${invoice.number}</text>`)
    expect(page).toContain('Soap &#38; &#60;water&#62;</text>')
    expect(page).toMatch(/textLength="\d+(\.\d+)?"/)
    expect(page).not.toMatch(/NaN|undefined/)
    expect(page).toMatch(/<path d="M[\d.]+ [\d.]+h[\d.]+v/)
  })

  test('has as many pages as the PDF', () => {
    const many = Array.from({ length: 60 }, () => aLine('Soap', '2', '40.00'))
    const long = anInvoice({ lines: many, totals: totalsOf(many) })
    expect(pagePictures(documentOf(long), 'fi', fonts).length).toBeGreaterThan(1)
  })
})
