import type { LateLetter } from '../../lib/domain/document/late-letter'
import type { AccountStatement } from '../../lib/domain/document/statement'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import type { ClientLanguage } from '../../lib/domain/party/party'
import type { ComposerDocuments } from '../composer/composer-documents'

type Rendered = ReturnType<ComposerDocuments['renderPdf']>

/** How letters and statements become files, and an invoice pictures. Given from outside, so that the PDF writer loads when needed. */
export interface Papers {
  readonly renderLetter: (letter: LateLetter, language: ClientLanguage) => Rendered
  /** The pages of an invoice, each an SVG. */
  readonly drawPages: (invoice: IssuedInvoice) => Promise<readonly string[]>
  readonly renderStatement: (statement: AccountStatement, language: ClientLanguage) => Rendered
}
