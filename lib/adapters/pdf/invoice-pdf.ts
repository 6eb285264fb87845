import type { InvoiceDocument } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import { documentTranslator } from '../../i18n/document-text'
import { formatLongDate, formatMoney } from '../../i18n/format'
import { pagesOf } from './pages'
import { writePdf } from './pdf-file'
import type { Mark } from './section'
import { readTypeFace, type TypeFace } from './type-face'
import { typeSetter } from './type-setter'

/** The two faces of a document, as TrueType files. */
export interface PdfFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

export type InvoicePdf =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly ok: false
      readonly code: 'uncoveredCharacters'
      /** What the fonts cannot draw, each once, in order of appearance. */
      readonly characters: readonly string[]
    }

/** Where the build puts the font files in the package. */
export const FONT_FILES = {
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
): Promise<InvoicePdf> {
  const faces = { regular: readTypeFace(fonts.regular), bold: readTypeFace(fonts.bold) }
  const pages = pagesOf(document, language, typeSetter(faces))
  const characters = uncovered(pages.flat(), faces)
  if (characters.length > 0) return { ok: false, code: 'uncoveredCharacters', characters }
  const bytes = await writePdf(pages, faces, {
    paper: document.paper,
    accent: document.look.accent,
    language,
    title: documentTranslator(language)('title', { number: document.number }),
    subject: `${formatMoney(document.total, language)}, ${formatLongDate(document.dueDate, language)}`,
    author: document.seller.name,
    date: document.issueDate,
  })
  return { ok: true, bytes }
}

function uncovered(
  marks: readonly Mark[],
  faces: { readonly regular: TypeFace; readonly bold: TypeFace },
): readonly string[] {
  const missing = new Set<string>()
  for (const mark of marks) {
    if (mark.kind !== 'text') continue
    const face = mark.bold ? faces.bold : faces.regular
    for (const character of mark.text) {
      if (!face.covers(character.codePointAt(0) ?? 0)) missing.add(character)
    }
  }
  return [...missing]
}
