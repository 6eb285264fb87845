import type { jsPDF } from 'jspdf'
import type { PaperSize } from '../../domain/party/look'
import type { ClientLanguage } from '../../domain/party/party'
import { PAPERS } from './measures'
import { qrBoxes } from './qr-code'
import type { Ink, Mark, TextMark } from './section'
import type { TypeFace } from './type-face'

export interface PdfFacts {
  readonly paper: PaperSize
  /** `#rrggbb` for the accent ink. */
  readonly accent: string
  readonly language: ClientLanguage
  readonly title: string
  readonly subject: string
  readonly author: string
  /** `YYYY-MM-DD`, for the file's creation date, so that the bytes depend on the document alone. */
  readonly date: string
}

const POINTS_PER_PIXEL = 72 / 96
const FAMILY = 'Noto Sans'
export const INKS: Readonly<Record<Exclude<Ink, 'accent'>, string>> = {
  dark: '#1a2023',
  quiet: '#545d62',
  light: '#c9d0d3',
  black: '#000000',
  white: '#ffffff',
}
const LANGUAGE_TAGS = { en: 'en-GB', fi: 'fi', sv: 'sv', de: 'de' } as const satisfies Record<
  ClientLanguage,
  string
>

/** Writes pages of marks as a PDF file. jsPDF is loaded when the first file is written. */
export async function writePdf(
  pages: readonly (readonly Mark[])[],
  faces: { readonly regular: TypeFace; readonly bold: TypeFace },
  facts: PdfFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const { jsPDF: Pdf } = await import('jspdf')
  const { width, height } = PAPERS[facts.paper]
  const pdf = new Pdf({
    unit: 'px',
    hotfixes: ['px_scaling'],
    format: [width, height],
    compress: true,
    putOnlyUsedFonts: true,
    precision: 3,
  })
  addFont(pdf, faces.regular, 'normal')
  addFont(pdf, faces.bold, 'bold')
  pdf.setDocumentProperties({
    title: facts.title,
    subject: facts.subject,
    author: facts.author,
    creator: 'Plainvoice',
  })
  pdf.setLanguage(LANGUAGE_TAGS[facts.language])
  pdf.viewerPreferences({ DisplayDocTitle: true })
  pdf.setCreationDate(`D:${facts.date.replace(/-/g, '')}120000+00'00'`)
  pdf.setFileId(await fileId(pages))
  pages.forEach((marks, index) => {
    if (index > 0) pdf.addPage([width, height])
    for (const mark of marks) draw(pdf, mark, (ink) => (ink === 'accent' ? facts.accent : INKS[ink]))
  })
  return new Uint8Array(pdf.output('arraybuffer'))
}

function addFont(pdf: jsPDF, face: TypeFace, style: 'normal' | 'bold'): void {
  const file = `${style}.ttf`
  pdf.addFileToVFS(file, binaryString(face.bytes))
  pdf.addFont(file, FAMILY, style)
}

/** jsPDF keeps files as strings of one character a byte. */
function binaryString(bytes: Uint8Array): string {
  const size = 0x8000
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * size, (index + 1) * size)),
  )
  return pieces.join('')
}

/** The file identifier (ISO 32000 14.4): 32 hexadecimal digits, made from what the pages say. */
async function fileId(pages: readonly (readonly Mark[])[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(pages)))
  return [...new Uint8Array(digest, 0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

type Color = (ink: Ink) => string

function draw(pdf: jsPDF, mark: Mark, color: Color): void {
  switch (mark.kind) {
    case 'text':
      drawText(pdf, mark, color)
      return
    case 'rule':
      pdf.setDrawColor(color(mark.ink)).setLineWidth(1)
      pdf.line(mark.x, mark.y, mark.x + mark.width, mark.y)
      return
    case 'frame': {
      const { x, y, width, height } = mark.box
      pdf.setDrawColor(color(mark.ink)).setLineWidth(1)
      pdf.roundedRect(x, y, width, height, mark.radius, mark.radius, 'S')
      return
    }
    case 'fill': {
      const { x, y, width, height } = mark.box
      pdf.setFillColor(color(mark.ink))
      pdf.rect(x, y, width, height, 'F')
      return
    }
    case 'picture':
      pdf.addImage(
        mark.png,
        'PNG',
        mark.box.x,
        mark.box.y,
        mark.box.width,
        mark.box.height,
        undefined,
        'FAST',
      )
      return
    case 'code': {
      const boxes = qrBoxes(mark.payload, mark.box) ?? []
      pdf.setFillColor('#000000')
      for (const { x, y, width, height } of boxes) pdf.rect(x, y, width, height, null)
      pdf.fill()
      return
    }
    case 'link':
      pdf.link(mark.box.x, mark.box.y, mark.box.width, mark.box.height, { url: mark.url })
      return
  }
}

function drawText(pdf: jsPDF, mark: TextMark, color: Color): void {
  if (mark.text === '') return
  pdf.setFont(FAMILY, mark.bold ? 'bold' : 'normal')
  pdf.setFontSize(mark.size * POINTS_PER_PIXEL)
  pdf.setTextColor(color(mark.ink))
  pdf.setCharSpace(mark.spacing)
  pdf.text(mark.text, mark.x, mark.baseline)
}
