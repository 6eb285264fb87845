/** Shorter numbers are too often something else: they count behind a word such as "invoice" alone. */
const SHORTEST_NUMBER = 5
const WORD_BEFORE =
  /(?<!\p{L})(?:INVOICE|INV|BILL|LASKU|LASKUN|LASKUNRO|RECHNUNG|RG|RE|FAKTURA|FACTUUR|NRO|NR|NO|NUMBER|#)$/u
const LETTER = /\p{L}/u
const DIGIT = /\d/
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** Marks that may stand between the parts of a number, and between the word before it and the number, at most. */
const BETWEEN_PARTS = 2
const BEHIND_WORD = 3

/** The runs of letters and of digits that make up an invoice number, in capitals. */
export function partsOfNumber(number: string): readonly string[] {
  return number.toUpperCase().match(/[\p{L}]+|\d+/gu) ?? []
}

/**
 * True where a text in capitals says an invoice number as payers write it: other marks between its parts, a blank where
 * a bank broke the line, letters of their own before it. Read by hand, since a pattern for each of thousands of invoices
 * takes half a second to make.
 */
export function saysNumber(text: string, parts: readonly string[]): boolean {
  const [first] = parts
  if (first === undefined || !parts.some((part) => DIGIT.test(part))) return false
  const isLong = parts.join('').length >= SHORTEST_NUMBER
  for (let at = text.indexOf(first.charAt(0)); at >= 0; at = text.indexOf(first.charAt(0), at + 1)) {
    const end = endOfParts(text, at, parts, isLong)
    if (end !== undefined && mayBegin(text, at, isLong) && mayEnd(text, end)) return true
  }
  return false
}

function endOfParts(
  text: string,
  start: number,
  parts: readonly string[],
  mayBreak: boolean,
): number | undefined {
  let at = start
  for (const [place, part] of parts.entries()) {
    if (place > 0) at += marksAt(text, at, BETWEEN_PARTS)
    for (let letter = 0; letter < part.length; letter += 1) {
      if (mayBreak && letter > 0 && text[at] === ' ') at += 1
      if (text[at] !== part[letter]) return undefined
      at += 1
    }
  }
  return at
}

function marksAt(text: string, at: number, most: number): number {
  let count = 0
  while (count < most && isMark(text[at + count])) count += 1
  return count
}

/** Not within another number or word; a short one only behind a word that says what it is. */
function mayBegin(text: string, at: number, isLong: boolean): boolean {
  const before = text[at - 1] ?? ''
  if (isLong && !DIGIT.test(text[at] ?? '')) return !LETTER.test(before)
  if (isLong) return !DIGIT.test(before) && !('-./'.includes(before || ' ') && DIGIT.test(text[at - 2] ?? ''))
  for (let marks = 0; marks <= BEHIND_WORD; marks += 1) {
    if (WORD_BEFORE.test(text.slice(0, at - marks))) return true
    if (!isMark(text[at - marks - 1])) return false
  }
  return false
}

/** No digit follows, not even behind a mark that numbers have within them. */
function mayEnd(text: string, end: number): boolean {
  const next = text[end] ?? ''
  return !DIGIT.test(next) && !('-./'.includes(next || ' ') && DIGIT.test(text[end + 1] ?? ''))
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && !LETTER_OR_DIGIT.test(character)
}
