import { inflateSync } from 'node:zlib'

/** A piece of text on a page: points from the left and bottom edges. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly font: string
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  readonly links: readonly string[]
}

export interface PdfContents {
  readonly pages: readonly PdfPage[]
  readonly info: Readonly<Record<string, string>>
  /** The whole file as one character a byte. */
  readonly raw: string
}

/** Reads back what a PDF of ours says, by its page contents and ToUnicode maps: enough of ISO 32000 for our own files. */
export function readPdf(bytes: Uint8Array): PdfContents {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, string>()
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(match[1] ?? '', match[2] ?? '')
  }
  const fonts = fontMaps(objects)
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body))
  return {
    raw,
    info: infoOf(raw, objects),
    pages: pages.map((page) => {
      const [, , width = '0', height = '0'] =
        /MediaBox \[([^\]]*)\]/.exec(page)?.[1]?.trim().split(/\s+/) ?? []
      const content = streamOf(objects.get(/\/Contents (\d+)/.exec(page)?.[1] ?? '') ?? '')
      const links = [...page.matchAll(/\/URI \(((?:\\.|[^)\\])*)\)/g)].map((match) => match[1] ?? '')
      return { width: Number(width), height: Number(height), texts: textsOf(content, fonts), links }
    }),
  }
}

/** The text of all pages in the order it is written, a line for each piece. */
export function textOf(pdf: PdfContents): readonly string[] {
  return pdf.pages.flatMap((page) => page.texts.map(({ text }) => text))
}

function streamOf(body: string): string {
  const match = /stream\n([\s\S]*)\nendstream/.exec(body)
  const data = Buffer.from(match?.[1] ?? '', 'latin1')
  return body.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : data.toString('latin1')
}

function fontMaps(objects: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const maps = new Map<string, ReadonlyMap<string, string>>()
  for (const body of objects.values()) {
    const fontNames = /\/Font <<([\s\S]*?)>>/.exec(body)?.[1] ?? ''
    for (const [, name = '', id = ''] of fontNames.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+)/.exec(objects.get(id) ?? '')?.[1] ?? ''
      maps.set(name, characterMap(streamOf(objects.get(toUnicode) ?? '')))
    }
  }
  return maps
}

function characterMap(cmap: string): ReadonlyMap<string, string> {
  const pairs = [...cmap.matchAll(/<([0-9a-fA-F]{4})><([0-9a-fA-F]{4})>/g)]
  return new Map(
    pairs.map(([, glyph = '', code = '']) => [
      glyph.toLowerCase(),
      String.fromCharCode(Number.parseInt(code, 16)),
    ]),
  )
}

function textsOf(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly PdfText[] {
  return [...content.matchAll(/BT\n([\s\S]*?)ET/g)].flatMap(([, block = '']) => {
    const [, font = '', size = '0'] = /\/(F\d+) ([\d.]+) Tf/.exec(block) ?? []
    const [, x = '0', y = '0'] = /([-\d.]+) ([-\d.]+) Td/.exec(block) ?? []
    const glyphs = /<([0-9a-fA-F]*)> Tj/.exec(block)?.[1] ?? ''
    const map = fonts.get(font)
    const text = (glyphs.match(/.{4}/g) ?? []).map((glyph) => map?.get(glyph.toLowerCase()) ?? '\uFFFD')
    return [{ text: text.join(''), x: Number(x), y: Number(y), size: Number(size), font }]
  })
}

function infoOf(raw: string, objects: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const info = objects.get(/\/Info (\d+)/.exec(raw)?.[1] ?? '') ?? ''
  return Object.fromEntries(
    [...info.matchAll(/\/(\w+) \(((?:\\.|[^)\\])*)\)/g)].map(([, key = '', value = '']) => [
      key,
      literal(value),
    ]),
  )
}

/** A PDF text string: UTF-16 with a byte order mark, or one byte a character. */
function literal(escaped: string): string {
  const text = escaped.replace(/\\(.)/g, '$1')
  if (!text.startsWith('\u00FE\u00FF')) return text
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le')
}
