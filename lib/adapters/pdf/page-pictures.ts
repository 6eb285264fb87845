import type { InvoiceDocument } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import { PAPERS } from './measures'
import { pagesOf } from './pages'
import { INKS } from './pdf-file'
import { qrBoxes } from './qr-code'
import type { PdfFonts } from './render-pages'
import type { Box, Ink, Mark, TextMark } from './section'
import { readTypeFace } from './type-face'
import { type TypeSetter, typeSetter } from './type-setter'

type Color = (ink: Ink) => string

/**
 * The pages of a document as SVG, from the same marks as its PDF, to be looked at on the screen. The letters are of a face
 * of the machine, each text as wide as in the PDF.
 */
export function pagePictures(
  document: InvoiceDocument,
  language: ClientLanguage,
  fonts: PdfFonts,
): readonly string[] {
  const setter = typeSetter({ regular: readTypeFace(fonts.regular), bold: readTypeFace(fonts.bold) })
  const { width, height } = PAPERS[document.paper]
  const color: Color = (ink) => (ink === 'accent' ? document.look.accent : INKS[ink])
  return pagesOf(document, language, setter).map(
    (marks) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Noto Sans, sans-serif"><rect width="100%" height="100%" fill="#fff"/>${marks.map((mark) => drawn(mark, color, setter)).join('')}</svg>`,
  )
}

function drawn(mark: Mark, color: Color, setter: TypeSetter): string {
  switch (mark.kind) {
    case 'text':
      return textOf(mark, color, setter)
    case 'rule':
      return `<path d="M${mark.x} ${mark.y}h${mark.width}" stroke="${color(mark.ink)}"/>`
    case 'frame':
      return `<rect ${placed(mark.box)} rx="${mark.radius}" fill="none" stroke="${color(mark.ink)}"/>`
    case 'fill':
      return `<rect ${placed(mark.box)} fill="${color(mark.ink)}"/>`
    case 'picture':
      return `<image ${placed(mark.box)} preserveAspectRatio="none" href="${escaped(mark.png)}"/>`
    case 'code': {
      const boxes = qrBoxes(mark.payload, mark.box) ?? []
      const path = boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
      return `<path d="${path.join('')}"/>`
    }
    case 'link':
      return ''
  }
}

function textOf({ text, x, baseline, size, bold, ink, spacing }: TextMark, color: Color, setter: TypeSetter) {
  if (text.trim() === '') return ''
  const width = setter.width(text, { size, line: size, bold, spacing: spacing / size })
  const weight = bold ? ' font-weight="700"' : ''
  return `<text x="${x}" y="${baseline}" font-size="${size}"${weight} fill="${color(ink)}" textLength="${width}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(text)}</text>`
}

function placed({ x, y, width, height }: Box): string {
  return `x="${x}" y="${y}" width="${width}" height="${height}"`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
