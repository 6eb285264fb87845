import { printable } from '../../domain/document/printable'
import { type Ink, type Section, space, type TextMark } from './section'
import type { TypeFace } from './type-face'
import { wrap } from './wrap'

/** Size and line height in CSS pixels. */
export interface Style {
  readonly size: number
  readonly line: number
  /** The line height where a page is set closer, if it is another. */
  readonly close?: number
  readonly bold?: boolean
  readonly ink?: Ink
  /** Extra space after each letter, in parts of the size. */
  readonly spacing?: number
}

export interface Faces {
  readonly regular: TypeFace
  readonly bold: TypeFace
}

export interface TypeSetter {
  width(text: string, style: Style): number
  /** Text within `width`, in as many lines as it needs. */
  paragraph(text: string, x: number, width: number, style: Style): Section
  /** Lines as given, each within `width`. */
  lines(texts: readonly string[], x: number, width: number, style: Style): Section
  /** The lines a text takes within `width`. */
  wrapped(text: string, width: number, style: Style): readonly string[]
  /** One line that ends at `right`. */
  endingAt(text: string, right: number, style: Style): Section
  /** One line of differently set pieces, from `x` on, broken where it passes `width`. */
  run(pieces: readonly (readonly [string, Style])[], x: number, width: number): Section
  /** Nothing, `height` high; `close` where a page is set closer. */
  space(height: number, close: number): Section
  /** The same type set closer, for what nearly fits on a page. */
  closer(): TypeSetter
}

/** Where the baseline is in a line: Noto Sans, ascent 1.069 and descent 0.293 of the size. */
const ASCENT = 1.069
const DESCENT = 0.293

/** Sets type in the two faces of a document. */
export function typeSetter(faces: Faces, isClose = false): TypeSetter {
  const lineOf = ({ line, close = line }: Style) => (isClose ? close : line)
  const width = (text: string, { size, bold, spacing = 0 }: Style) =>
    (bold ? faces.bold : faces.regular).widthOf(text, size) + [...text].length * spacing * size
  const mark = (text: string, x: number, top: number, style: Style): TextMark => ({
    kind: 'text',
    text,
    x,
    baseline: top + (lineOf(style) - (ASCENT + DESCENT) * style.size) / 2 + ASCENT * style.size,
    size: style.size,
    bold: style.bold ?? false,
    ink: style.ink ?? 'dark',
    spacing: (style.spacing ?? 0) * style.size,
  })
  const wrapped = (text: string, limit: number, style: Style) =>
    wrap(printable(text), limit, (part) => width(part, style))
  const set = (texts: readonly string[], x: number, style: Style): Section => ({
    height: texts.length * lineOf(style),
    marks: (top) => texts.map((text, index) => mark(text, x, top + index * lineOf(style), style)),
  })

  return {
    width,
    wrapped,
    paragraph: (text, x, limit, style) => set(wrapped(text, limit, style), x, style),
    lines: (texts, x, limit, style) =>
      set(
        texts.flatMap((text) => wrapped(text, limit, style)),
        x,
        style,
      ),
    endingAt: (text, right, style) => {
      const clean = inOneLine(text)
      const x = right - width(clean, style)
      return { height: lineOf(style), marks: (top) => [mark(clean, x, top, style)] }
    },
    run: (pieces, x, limit) => {
      const words = pieces.flatMap(([text, style]) =>
        (inOneLine(text).match(/\S+\s*|\s+/g) ?? []).map((word) => [word, style] as const),
      )
      const line = Math.max(0, ...pieces.map(([, style]) => lineOf(style)))
      const placed: { text: string; x: number; row: number; style: Style }[] = []
      let [at, row] = [x, 0]
      for (const [word, style] of words) {
        if (at > x && at + width(word.trimEnd(), style) > x + limit) [at, row] = [x, row + 1]
        const previous = placed.at(-1)
        if (previous && previous.row === row && previous.style === style) previous.text += word
        else placed.push({ text: word, x: at, row, style })
        at += width(word, style)
      }
      return {
        height: (row + 1) * line,
        marks: (top) =>
          placed.map((each) => mark(each.text.trimEnd(), each.x, top + each.row * line, each.style)),
      }
    },
    space: (height, close) => space(isClose ? close : height),
    closer: () => typeSetter(faces, true),
  }
}

/** As it can be set, its line breaks as spaces. */
function inOneLine(text: string): string {
  return printable(text).replaceAll('\n', ' ')
}
