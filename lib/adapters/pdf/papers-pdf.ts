import type { LateLetter } from '../../domain/document/late-letter'
import type { AccountStatement } from '../../domain/document/statement'
import type { ClientLanguage } from '../../domain/party/party'
import { formatMoney } from '../../i18n/format'
import { paperWords } from '../../i18n/paper-words'
import { translator } from '../../i18n/translator'
import { lateLetterPages } from './late-letter-pages'
import { type PdfFonts, type RenderedPdf, renderPages } from './render-pages'
import { statementPages } from './statement-pages'

/** The PDF of a reminder letter; refused as that of an invoice. */
export function renderLetterPdf(
  letter: LateLetter,
  language: ClientLanguage,
  fonts: PdfFonts,
): Promise<RenderedPdf> {
  return renderPages(fonts, (setter) => lateLetterPages(letter, language, setter), {
    paper: letter.paper,
    accent: letter.look.accent,
    language,
    title: translator(paperWords, language)('letterTitle', { number: letter.number }),
    subject: formatMoney(letter.toPay, language),
    author: letter.seller.name,
    date: letter.date,
  })
}

/** The PDF of a statement of account; refused as that of an invoice. */
export function renderStatementPdf(
  statement: AccountStatement,
  language: ClientLanguage,
  fonts: PdfFonts,
): Promise<RenderedPdf> {
  return renderPages(fonts, (setter) => statementPages(statement, language, setter), {
    paper: statement.paper,
    accent: statement.look.accent,
    language,
    title: translator(paperWords, language)('statementTitle'),
    subject: statement.buyer.name,
    author: statement.seller.name,
    date: statement.date,
  })
}
