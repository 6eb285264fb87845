import type { Span } from '../types'

/** A line of at most so many letters may be a label or an entry of a list, which belongs to what stands below. */
const LONGEST_LABEL = 40

/**
 * The paragraphs of a text, each with the empty lines below it. No word, phrase, sentence or fact runs from one into
 * the next, so each can be read by itself. A label or an entry of a list stays with what follows.
 */
export function passagesOf(plain: string): Span[] {
  const passages: Span[] = []
  let start = 0
  for (let at = plain.indexOf('\n\n'); at >= 0; at = plain.indexOf('\n\n', at)) {
    const lineStart = plain.lastIndexOf('\n', at - 1) + 1
    const ends =
      at - lineStart > LONGEST_LABEL ? plain.charAt(at - 1) !== ':' : '.!?,'.includes(plain.charAt(at - 1))
    while (plain.charAt(at) === '\n') at += 1
    if (!ends) continue
    passages.push([start, at])
    start = at
  }
  if (start < plain.length || passages.length === 0) passages.push([start, plain.length])
  return passages
}
