import type { Span } from '../types'
import { isCapital, isDigitCode, isWordCode } from './tokens'

/** Words whose point ends no sentence. */
const ABBREVIATIONS = new Set(
  'no nr nro mr mrs ms dr st inc ltd co corp vs approx rs e.g i.e eg ie prox ult inst esim mm puh klo pv n ns seur erp yst ym os ko em ao'.split(
    ' ',
  ),
)
/** A line at least this long is taken for a hard-wrapped one that goes on below. */
const WRAPPED_LINE = 50
const LONGEST_ABBREVIATION = 6
const [LINE_FEED, SPACE, BANG, BRACKET, POINT, QUERY] = [10, 32, 33, 40, 46, 63]

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
    const code = plain.charCodeAt(at)
    if (code === LINE_FEED) {
      const next = plain.charCodeAt(at + 1)
      const wrapped = at - lineStart >= WRAPPED_LINE && (isWordCode(next) || next === BRACKET)
      lineStart = at + 1
      if (!wrapped) close(at + 1)
    } else if ((code === POINT || code === BANG || code === QUERY) && endsSentence(plain, at)) close(at + 1)
  }
  close(plain.length)
  return sentences
}

function endsSentence(plain: string, at: number): boolean {
  if (!' \n"”'.includes(plain.charAt(at + 1))) return false
  if (plain.charCodeAt(at) !== POINT) return true
  let start = at
  while (start >= at - LONGEST_ABBREVIATION && isInWord(plain.charCodeAt(start - 1))) start -= 1
  const isShort = at - start <= LONGEST_ABBREVIATION
  if (isShort && ABBREVIATIONS.has(plain.slice(start, at).toLowerCase())) return false
  // "11th Dec. 2026"
  if (isShort && /^\. 20\d\d(?![\d-])/.test(plain.slice(at, at + 7))) return false
  return !isDigitCode(plain.charCodeAt(at - 1)) || !goesOn(plain, at + 1)
}

/** True when a small letter or a figure follows, after two spaces or line ends at most. */
function goesOn(plain: string, from: number): boolean {
  let at = from
  while (at < from + 2 && (plain.charCodeAt(at) === SPACE || plain.charCodeAt(at) === LINE_FEED)) at += 1
  const code = plain.charCodeAt(at)
  return isDigitCode(code) || (isWordCode(code) && !isCapital(plain.charAt(at)))
}

function isInWord(code: number): boolean {
  return code === POINT || isWordCode(code)
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
