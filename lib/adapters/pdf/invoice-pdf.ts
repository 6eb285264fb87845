import type { InvoiceDocument } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import { documentTitle } from '../../i18n/document-text'
import { formatLongDate, formatMoney } from '../../i18n/format'
import { pagesOf } from './pages'
import { type PdfFonts, type RenderedPdf, renderPages } from './render-pages'

/** Where the build puts the font files in the package. */
const FONT_FILES = {
  regular: '/fonts/noto-sans-regular.ttf',
  bold: '/fonts/noto-sans-bold.ttf',
} as const

/** Reads both fonts; `read` gives the bytes of a file of the package. */
export async function loadPdfFonts(
  read: (path: (typeof FONT_FILES)[keyof typeof FONT_FILES]) => Promise<ArrayBuffer>,
): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([read(FONT_FILES.regular), read(FONT_FILES.bold)])
  return { regular: new Uint8Array(regular), bold: new Uint8Array(bold) }
}

/**
 * The PDF of a document in `language`: A4 or Letter, any number of pages, fonts embedded, text that can be searched and
 * copied. The same document gives the same bytes. Refused when a text has characters the fonts do not cover (emoji,
 * Arabic, Chinese …), since they would be drawn as gaps.
 */
export async function renderInvoicePdf(
  document: InvoiceDocument,
  language: ClientLanguage,
  fonts: PdfFonts,
): Promise<RenderedPdf> {
  return renderPages(fonts, (setter) => pagesOf(document, language, setter), {
    paper: document.paper,
    accent: document.look.accent,
    language,
    title: documentTitle(document, language),
    subject: `${formatMoney(document.total, language)}, ${formatLongDate(document.dueDate, language)}`,
    author: document.seller.name,
    date: document.issueDate,
  })
}
