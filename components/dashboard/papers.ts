import type { LateLetter } from '../../lib/domain/document/late-letter'
import type { Statement } from '../../lib/domain/document/statement'
import type { ClientLanguage } from '../../lib/domain/party/party'
import type { ComposerDocuments } from '../composer/composer-documents'

type Rendered = ReturnType<ComposerDocuments['renderPdf']>

/** How letters and statements become files. Given from outside, so that the PDF writer loads when needed. */
export interface Papers {
  readonly renderLetter: (letter: LateLetter, language: ClientLanguage) => Rendered
  readonly renderStatement: (statement: Statement, language: ClientLanguage) => Rendered
}
