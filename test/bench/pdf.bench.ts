import { bench, describe } from 'vitest'
import { renderInvoicePdf } from '../../lib/adapters/pdf/invoice-pdf'
import { documentOf } from '../../lib/domain/document/invoice-document'
import { builtFonts } from '../adapters/pdf/fonts'
import { aLine, anInvoice, totalsOf } from '../builders/invoice'

const fonts = await builtFonts()
const onePage = documentOf(anInvoice())
const lines = Array.from({ length: 500 }, (_, index) => aLine(`Line ${index} of a long list`, '3', '12.5'))
const manyPages = documentOf(anInvoice({ lines, totals: totalsOf(lines) }))

/** The bars: one page 150 ms, 500 lines 500 ms. */
describe('writing the PDF', () => {
  bench('one page', async () => {
    await renderInvoicePdf(onePage, 'en', fonts)
  })
  bench('500 lines', async () => {
    await renderInvoicePdf(manyPages, 'en', fonts)
  })
})
