import type { ComposerDocuments } from '../../components/composer/composer-documents'
import type { RenderedPdf } from '../../lib/adapters/pdf/render-pages'
import { mailBlock } from '../../lib/app/document/mail-block'
import { invoiceFileName, invoiceSubject } from '../../lib/app/document/subject'
import { documentOf } from '../../lib/domain/document/invoice-document'

/** The PDF writer and its fonts are loaded when the first PDF is made. */
export const documents: ComposerDocuments = {
  async renderPdf(invoice) {
    const { loadPdfFonts, renderInvoicePdf } = await import('../../lib/adapters/pdf/invoice-pdf')
    const fonts = await loadPdfFonts(async (path) => (await fetch(path)).arrayBuffer())
    const document = documentOf(invoice)
    const name = invoiceFileName(document, invoice.language)
    return pdfFile(name, await renderInvoicePdf(document, invoice.language, fonts))
  },
  writeMail(invoice) {
    const document = documentOf(invoice)
    return {
      block: mailBlock(document, invoice.language),
      subject: invoiceSubject(document, invoice.language),
    }
  },
}

/** A PDF that was made, as a file; or the characters that keep it from being made. */
export function pdfFile(name: string, pdf: RenderedPdf): Awaited<ReturnType<ComposerDocuments['renderPdf']>> {
  if (!pdf.ok) return { ok: false, characters: pdf.characters.join(' ') }
  return { ok: true, file: { name, type: 'application/pdf', base64: base64Of(pdf.bytes) } }
}

function base64Of(bytes: Uint8Array): string {
  const step = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step))
  }
  return btoa(binary)
}
