import { asksForPayment, type InvoiceDocument, isBill } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import { documentFileName, documentTitle, documentTranslator } from '../../i18n/document-text'
import { formatDate, formatWeekday } from '../../i18n/format'

const LONGEST_NAME = 80

/** The mail's subject: `Invoice 2026-040: €2,287.60, due Monday 7 December 2026`; of an estimate, until when it is valid. */
export function invoiceSubject(document: InvoiceDocument, language: ClientLanguage): string {
  const { kind, number, credited } = document
  const translate = documentTranslator(language)
  const title = documentTitle(document, language)
  if (isBill(kind) && !asksForPayment(document)) return translate('subjectNothing', { title })
  return translate(kind === 'invoice' ? 'subject' : `subject.${kind}`, {
    title,
    number,
    total: document.total,
    ...(credited ? { credited: credited.number } : {}),
    weekday: formatWeekday(document.dueDate, language),
    date: formatDate(document.dueDate, language),
  })
}

/** The PDF's file name, letters of any script, digits, `.`, `_` and `-` only: `invoice-2026-040.pdf`. */
export function invoiceFileName(document: InvoiceDocument, language: ClientLanguage): string {
  return pdfFileName(documentFileName(document, language))
}

/** As `invoiceFileName`, of any name. */
export function pdfFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/-{2,}/g, '-')
  return `${[...safe]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[.-]+$/, '')}.pdf`
}
