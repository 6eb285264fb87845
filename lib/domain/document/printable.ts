import { readable } from '../readable-text'

/** First and last code points of what a document can say: every European script in use, and the signs of money. */
export const PRINTABLE: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x24f], // Latin-1, Latin Extended-A and -B
  [0x259, 0x259], // Latin schwa
  [0x2bb, 0x2bc], // Turned comma, apostrophe
  // Accents over and under small letters that have none of their own with them, as in Yoruba names. The font has others,
  // but puts them beside their letter where nothing says how far they are to be moved.
  [0x300, 0x301],
  [0x303, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x370, 0x3e1], // Greek, without Coptic
  [0x3f0, 0x3ff],
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

/** Signs of currencies that Noto Sans does not have, and the ISO 4217 codes to write instead. */
const CURRENCY_CODES: Readonly<Record<string, string>> = {
  '\u058F': 'AMD',
  '\u060B': 'AFN',
  '\u09F3': 'BDT',
  '\u0E3F': 'THB',
  '\u17DB': 'KHR',
}

/** Other everyday signs that it does not have. */
const SIGNS: Readonly<Record<string, string>> = {
  '←': '<-',
  '→': '->',
  '➔': '->',
  '➜': '->',
  '➡': '->',
  '↔': '<->',
  '⇒': '=>',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '∼': '~',
  '≠': '=/=',
  '⋅': '·',
  '∙': '·',
}

const SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'g')

/**
 * A text as it can be set: composed letters (NFC), ordinary and no-break spaces only, without the characters that have
 * no shape (soft hyphen, zero-width and direction marks, variation selectors, controls), with other signs in place of
 * those of no font, and a code in place of such a currency sign. PowerPoint breaks lines by U+000B, and Word takes its
 * bullets from a font of its own.
 */
export function printable(text: string): string {
  return readable(text)
    .replace(/[\u2007\u202F]/g, '\u00A0')
    .replace(/[\t\u2000-\u2006\u2008-\u200A\u3000]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFFC]/gu, '')
    .replace(/[\uFB00-\uFB06\uFF01-\uFF5E]/g, (sign) => sign.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[■▪▶▸►◆●◦◼◾➢\uF0A7\uF0B7\uF0D8]|(?<=^ *)[☑✅✓✔\uF0FC]/gm, '•')
    .replace(SIGN, (sign) => SIGNS[sign] ?? sign)
    .replace(/([\u058F\u060B\u09F3\u0E3F\u17DB])(?=(\d?))/g, (_, sign: string, digit: string) =>
      digit === '' ? (CURRENCY_CODES[sign] ?? sign) : `${CURRENCY_CODES[sign]}\u00A0`,
    )
}

/** What no document can say of a text, each character once, in order of appearance; an accent with its letter. */
export function unprintable(text: string): readonly string[] {
  const characters = printable(text).match(/\S\p{M}*/gu) ?? []
  return [...new Set(characters)].filter((character) => ![...character].every(isPrintable))
}

function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return PRINTABLE.some(([first, last]) => first <= code && code <= last)
}
