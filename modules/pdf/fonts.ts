import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/** First and last code points of what a document can say: every European script in use, and the signs of money. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x24f], // Latin-1, Latin Extended-A and -B
  [0x259, 0x259], // Latin schwa
  [0x2bb, 0x2bc], // Turned comma, apostrophe
  [0x370, 0x3ff], // Greek
  [0x400, 0x4ff], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2010, 0x2027], // Dashes, quotation marks, bullet, ellipsis
  [0x202f, 0x203a], // Per mille, primes, single guillemets
  [0x2044, 0x2044], // Fraction slash
  [0x2070, 0x209c], // Superscripts and subscripts
  [0x20a0, 0x20c0], // Currency signs
  [0x2100, 0x214f], // Letterlike: numero, trade mark, litre
  [0x2150, 0x215f], // Fractions
  [0x2212, 0x2212], // Minus
]

const SOURCES = {
  'noto-sans-regular.ttf': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans-bold.ttf': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const

/** The SIL Open Font License has to go wherever the fonts go. */
export const FONT_LICENCE = require.resolve('@expo-google-fonts/noto-sans/LICENSE_FONT')

export type FontFile = keyof typeof SOURCES

export const FONT_FILES = Object.keys(SOURCES) as readonly FontFile[]

/** Noto Sans cut down to the characters above, without hinting and layout tables, which the PDF writer cannot use. */
export async function subsetOf(file: FontFile): Promise<Buffer> {
  const source = await readFile(require.resolve(SOURCES[file]))
  const text = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  return subsetFont(source, text.join(''), {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT', 'DSIG'],
  })
}
