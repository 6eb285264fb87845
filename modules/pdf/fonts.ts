import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { PRINTABLE } from '../../lib/domain/document/printable'

const require = createRequire(import.meta.url)

const SOURCES = {
  'noto-sans-regular.ttf': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans-bold.ttf': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const

/** The SIL Open Font License has to go wherever the fonts go. */
export const FONT_LICENCE = require.resolve('@expo-google-fonts/noto-sans/LICENSE_FONT')

export type FontFile = keyof typeof SOURCES

export const FONT_FILES = Object.keys(SOURCES) as readonly FontFile[]

/** Noto Sans cut down to what a document can say, without hinting and layout tables, which the PDF writer cannot use. */
export async function subsetOf(file: FontFile): Promise<Buffer> {
  const source = await readFile(require.resolve(SOURCES[file]))
  const text = PRINTABLE.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  return subsetFont(source, text.join(''), {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT', 'DSIG'],
  })
}
