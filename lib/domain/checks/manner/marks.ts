import type { Token } from '../text/tokens'

/** So many marks are told apart; of more, several share a place. A power of two. */
export const MARKS = 32768

const [WORD, PAIR, STEM, PIECE, EDGE, FIGURE] = [11, 23, 37, 53, 71, 97]
/** Beginnings that stand for the forms of a word. */
const STEMS = [4, 6]
const PIECE_LENGTH = 4

/**
 * What a sentence is judged by, as numbers below `MARKS`: its words, two words in a row, the beginnings and pieces of
 * words, where it begins and how it ends. All figures are one word. `tokens` are those of the sentence in `folded`.
 */
export function marksOf(folded: string, tokens: readonly Token[], ending: string): number[] {
  const marks: number[] = []
  let before = markOf(EDGE, '^', 0, 1)
  marks.push(placed(before))
  for (const { start, end, hasDigit } of tokens) {
    const word = hasDigit ? FIGURE : markOf(WORD, folded, start, end)
    marks.push(placed(word), placed(paired(before, word)))
    before = word
    if (hasDigit) continue
    for (const length of STEMS) {
      if (end - start > length) marks.push(placed(markOf(STEM, folded, start, start + length)))
    }
    for (let at = start; at + PIECE_LENGTH < end; at += 1) {
      marks.push(placed(markOf(PIECE, folded, at, at + PIECE_LENGTH)))
    }
  }
  const last = markOf(EDGE, ending, 0, ending.length)
  marks.push(placed(last), placed(paired(before, last)))
  return marks
}

/** FNV-1a, 32 bits. */
function markOf(kind: number, text: string, start: number, end: number): number {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193)
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

function paired(first: number, second: number): number {
  return Math.imul(Math.imul(first, PAIR) ^ second, 0x01000193)
}

function placed(mark: number): number {
  const mixed = Math.imul(mark ^ (mark >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & (MARKS - 1)
}
