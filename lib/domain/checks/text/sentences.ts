import type { Span } from '../types'

/** Words whose point ends no sentence. */
const ABBREVIATIONS = new Set(
  'no nr nro mr mrs ms dr st inc ltd co corp vs approx e.g i.e eg ie prox ult inst esim mm puh klo pv n ns seur erp yst ym os'.split(
    ' ',
  ),
)
/** A line at least this long is taken for a hard-wrapped one that goes on below. */
const WRAPPED_LINE = 50

/** The sentences of a canonical text, in order; a label line or a list item is one of its own. */
export function sentencesOf(plain: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  let lineStart = 0
  const close = (end: number) => {
    if (end > start) sentences.push([start, end])
    start = end
  }
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain.charAt(at)
    if (letter === '\n') {
      const wrapped = at - lineStart >= WRAPPED_LINE && /[\p{L}\p{N}(]/u.test(plain.charAt(at + 1))
      lineStart = at + 1
      if (!wrapped) close(at + 1)
    } else if ((letter === '.' || letter === '!' || letter === '?') && endsSentence(plain, at)) close(at + 1)
  }
  close(plain.length)
  return sentences
}

function endsSentence(plain: string, at: number): boolean {
  const next = plain.charAt(at + 1)
  if (next !== '' && next !== ' ' && next !== '\n' && next !== '"' && next !== '”') return false
  if (plain.charAt(at) !== '.') return true
  const word = /[\p{L}\p{N}.]{1,12}$/u.exec(plain.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (ABBREVIATIONS.has(word.toLowerCase())) return false
  const following = /^[ \n]{0,2}(\S)/.exec(plain.slice(at + 1, at + 5))?.[1]
  if (!/\d$/.test(word) || following === undefined) return true
  return !/[\p{Ll}\d]/u.test(following)
}

/** The index of the sentence that holds the offset. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
