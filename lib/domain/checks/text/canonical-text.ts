import type { Span } from '../types'

/**
 * A text as the checks read it: no carriage returns before line feeds, no invisible characters, plain spaces and
 * apostrophes, composed letters.
 */
export interface CanonicalText {
  readonly plain: string
  /** The span of the original text (UTF-16 offsets) for one of the canonical text. */
  originalSpan(start: number, end: number): Span
}

/** Anything that makes the original differ from the canonical text, besides case. */
const SPECIAL =
  /[\u0300-\u036f]|[\r\u00a0\u00ad\u2000-\u200f\u2018\u2019\u201b\u2028-\u202f\u2060\u3000\ufeff]/
const EACH_SPECIAL = new RegExp(SPECIAL, 'g')
const SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/
const APOSTROPHE = /[\u2018\u2019\u201b]/
const MARK = /[\u0300-\u036f]/
/** What makes the canonical text shorter than the original. */
const SHORTENING = /[\u0300-\u036f]|\r\n|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/

/** A text as the checks read it, with the way back to the original. */
export function canonicalText(original: string): CanonicalText {
  if (!SPECIAL.test(original)) return inPlace(original)
  if (!SHORTENING.test(original)) return inPlace(original.replace(EACH_SPECIAL, canonicalLetter))
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < original.length; at += 1) {
    const letter = original.charAt(at)
    if (MARK.test(letter) && letters.length > 0) {
      const composed = `${letters[letters.length - 1]}${letter}`.normalize('NFC')
      if (composed.length === 1) letters[letters.length - 1] = composed
      ends[ends.length - 1] = at + 1
      continue
    }
    if (INVISIBLE.test(letter) || (letter === '\r' && original[at + 1] === '\n')) continue
    letters.push(canonicalLetter(letter))
    starts.push(at)
    ends.push(at + 1)
  }
  const plain = letters.join('')
  return {
    plain,
    originalSpan: (start, end) => {
      const from = starts[start] ?? original.length
      return [from, end > start ? (ends[end - 1] ?? original.length) : from]
    },
  }
}

function inPlace(plain: string): CanonicalText {
  return { plain, originalSpan: (start, end) => [start, end] }
}

function canonicalLetter(letter: string): string {
  if (letter === '\r' || letter === '\u2028' || letter === '\u2029') return '\n'
  if (SPACE.test(letter)) return ' '
  return APOSTROPHE.test(letter) ? "'" : letter
}

/** Lower case without a change of length: a letter such as İ, whose lower case is longer, stays. */
export function foldLetters(text: string): string {
  const folded = text.toLowerCase()
  if (folded.length === text.length) return folded
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at).toLowerCase()
    return letter.length === 1 ? letter : text.charAt(at)
  }).join('')
}
