import { type PdfFacts, writePdf } from './pdf-file'
import type { Mark } from './section'
import { readTypeFace, type TypeFace } from './type-face'
import { type TypeSetter, typeSetter } from './type-setter'

/** The two faces of a document, as TrueType files. */
export interface PdfFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

export type RenderedPdf =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly ok: false
      readonly code: 'uncoveredCharacters'
      /** What the fonts cannot draw, each once, in order of appearance. */
      readonly characters: readonly string[]
    }

/** Lays pages out and writes them. Refused when the fonts lack characters of a text. */
export async function renderPages(
  fonts: PdfFonts,
  lay: (setter: TypeSetter) => readonly (readonly Mark[])[],
  facts: PdfFacts,
): Promise<RenderedPdf> {
  const faces = { regular: readTypeFace(fonts.regular), bold: readTypeFace(fonts.bold) }
  const pages = lay(typeSetter(faces))
  const characters = uncovered(pages.flat(), faces)
  if (characters.length > 0) return { ok: false, code: 'uncoveredCharacters', characters }
  return { ok: true, bytes: await writePdf(pages, faces, facts) }
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
