import type { Papers } from '../../components/invoice/papers'
import { pdfFileName } from '../../lib/app/document/subject'
import { documentOf } from '../../lib/domain/document/invoice-document'
import { paperWords } from '../../lib/i18n/paper-words'
import { translator } from '../../lib/i18n/translator'
import { pdfFile } from '../composer/documents'

/** The PDF writer and its fonts are loaded when the first letter is made. */
export const papers: Papers = {
  renderLetter(letter, language) {
    const name = translator(paperWords, language)('letterFile', { number: letter.number })
    return pdfFile(pdfFileName(name), async () => {
      const { renderLetterPdf } = await import('../../lib/adapters/pdf/papers-pdf')
      return renderLetterPdf(letter, language, await fonts())
    })
  },
  async drawPages(invoice) {
    const { pagePictures } = await import('../../lib/adapters/pdf/page-pictures')
    return pagePictures(documentOf(invoice), invoice.language, await fonts())
  },
  renderStatement(statement, language) {
    const name = translator(paperWords, language)('statementFile', { date: statement.date })
    return pdfFile(pdfFileName(name), async () => {
      const { renderStatementPdf } = await import('../../lib/adapters/pdf/papers-pdf')
      return renderStatementPdf(statement, language, await fonts())
    })
  },
}

async function fonts() {
  const { loadPdfFonts } = await import('../../lib/adapters/pdf/invoice-pdf')
  return loadPdfFonts(async (path) => (await fetch(path)).arrayBuffer())
}
