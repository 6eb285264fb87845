import type { ComposerDocuments, Offer } from '../../components/composer/composer-documents'
import type { RenderedPdf } from '../../lib/adapters/pdf/render-pages'
import { calendarFile } from '../../lib/app/document/calendar-file'
import { mailBlock } from '../../lib/app/document/mail-block'
import { invoiceFileName, invoiceSubject } from '../../lib/app/document/subject'
import { toBase64 } from '../../lib/base64'
import { estimateDocument } from '../../lib/domain/document/estimate-document'
import { documentOf, type InvoiceDocument } from '../../lib/domain/document/invoice-document'
import type { ClientLanguage } from '../../lib/domain/party/party'
import { log } from '../../lib/log'

/** The PDF writer and its fonts are loaded when the first PDF is made. */
export const documents: ComposerDocuments = {
  renderPdf: (invoice) => pdfOf(documentOf(invoice), invoice.language),
  writeMail: (invoice) => mailOf(documentOf(invoice), invoice.language),
  writeCalendar(invoice) {
    const document = documentOf(invoice)
    const calendar = calendarFile(document, invoice.language)
    if (calendar === undefined) return undefined
    const text = new TextEncoder().encode(calendar)
    const name = invoiceFileName(document, invoice.language).replace(/pdf$/, 'ics')
    return { name, type: 'text/calendar', base64: toBase64(text) }
  },
  renderEstimate: (offer) => pdfOf(documentOfOffer(offer), languageOf(offer)),
  writeEstimateMail: (offer) => mailOf(documentOfOffer(offer), languageOf(offer)),
}

function pdfOf(document: InvoiceDocument, language: ClientLanguage) {
  return pdfFile(invoiceFileName(document, language), async () => {
    const { loadPdfFonts, renderInvoicePdf } = await import('../../lib/adapters/pdf/invoice-pdf')
    const fonts = await loadPdfFonts(async (path) => (await fetch(path)).arrayBuffer())
    return renderInvoicePdf(document, language, fonts)
  })
}

function mailOf(document: InvoiceDocument, language: ClientLanguage) {
  return { block: mailBlock(document, language), subject: invoiceSubject(document, language) }
}

function documentOfOffer({ estimate, version, logo }: Offer): InvoiceDocument {
  return estimateDocument(estimate, version, logo)
}

function languageOf({ estimate, version }: Offer): ClientLanguage {
  return estimate.versions[version]?.content.language ?? 'en'
}

/**
 * Makes a PDF, as a file, or gives the characters that keep it from being made. What else goes wrong is logged and thrown
 * on: the person is told that there is no PDF, and the log why.
 */
export async function pdfFile(
  name: string,
  make: () => Promise<RenderedPdf>,
): ReturnType<ComposerDocuments['renderPdf']> {
  try {
    const pdf = await make()
    if (!pdf.ok) return { ok: false, characters: pdf.characters.join(' ') }
    return { ok: true, file: { name, type: 'application/pdf', base64: toBase64(pdf.bytes) } }
  } catch (error) {
    log.error('A PDF could not be made', error)
    throw error
  }
}
