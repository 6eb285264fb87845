/** What setting type needs to know of a TrueType font. */
export interface TypeFace {
  readonly bytes: Uint8Array
  covers(codePoint: number): boolean
  /** The advance width of a text at `size`, in the unit of `size`; no kerning. */
  widthOf(text: string, size: number): number
}

/** Reads the tables `head`, `hhea`, `hmtx` and `cmap` (format 4) of a TrueType font. Throws when one is missing. */
export function readTypeFace(bytes: Uint8Array): TypeFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tableOffsets(view)
  const unitsPerEm = view.getUint16(at(tables, 'head') + 18)
  const glyphs = glyphsByCharacter(view, at(tables, 'cmap'))
  const advances = advancesByGlyph(view, at(tables, 'hmtx'), view.getUint16(at(tables, 'hhea') + 34))
  const last = advances.at(-1) ?? 0
  const advanceOf = (character: string) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0
    return advances[glyph] ?? last
  }
  return {
    bytes,
    covers: (codePoint) => glyphs.has(codePoint),
    widthOf: (text, size) => {
      let units = 0
      for (const character of text) units += advanceOf(character)
      return (units * size) / unitsPerEm
    },
  }
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + index * 16
      const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte))).join('')
      return [tag, view.getUint32(record + 8)]
    }),
  )
}

function at(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag)
  if (offset === undefined) throw new Error(`The font has no ${tag} table`)
  return offset
}

function advancesByGlyph(view: DataView, hmtx: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, glyph) => view.getUint16(hmtx + glyph * 4))
}

function glyphsByCharacter(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    return cmap + view.getUint32(cmap + 4 + index * 8 + 4)
  })
  const table = subtables.find((offset) => view.getUint16(offset) === 4)
  if (table === undefined) throw new Error('The font has no cmap of format 4')
  const doubled = view.getUint16(table + 6)
  const glyphs = new Map<number, number>()
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = view.getUint16(table + 14 + segment)
    const start = view.getUint16(table + 16 + doubled + segment)
    const delta = view.getUint16(table + 16 + 2 * doubled + segment)
    const rangeAt = table + 16 + 3 * doubled + segment
    const range = view.getUint16(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start))
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}
