import type { Token } from './tokens'

/**
 * All phrases of a language, walked once over the tokens. A pattern is words with spaces between them: `a|b` is one
 * of them, `a?` may be absent, `stem*` (three letters at least) any word that starts so, `_` any word, `#` a number,
 * `#th` an ordinal in figures, `@` a weekday.
 */
export interface PhraseBook<Payload> {
  /** By the first word, by the first letters of a stem with `*`, or by the sign. */
  readonly byStart: Map<string, Phrase<Payload>[]>
  /** The phrases worth a try where two words stand, as a text that is typed repeats its words. */
  readonly byPair: Map<string, readonly Phrase<Payload>[]>
  readonly numberWords: ReadonlyMap<string, number>
  weekdayOf(word: string): number | undefined
}

interface Phrase<Payload> {
  readonly pattern: string
  readonly payload: Payload
  /** Read from the pattern when it is first tried. */
  elements?: readonly Element[]
}

interface Element {
  readonly optional: boolean
  /** Most are one token; `don't` is two. */
  readonly alternatives: readonly (readonly string[])[]
}

export interface PhraseMatch<Payload> {
  readonly payload: Payload
  /** Indexes of the first and the last token. */
  readonly first: number
  readonly last: number
}

const STEM_KEY = 3
const MOST_PAIRS = 5000

export function emptyBook<Payload>(
  numberWords: ReadonlyMap<string, number>,
  weekdayOf: PhraseBook<Payload>['weekdayOf'],
): PhraseBook<Payload> {
  return { byStart: new Map(), byPair: new Map(), numberWords, weekdayOf }
}

export function addPhrase<Payload>(book: PhraseBook<Payload>, pattern: string, payload: Payload): void {
  const phrase = { pattern, payload }
  for (const element of pattern.split(' ')) {
    for (const [word = ''] of alternativesOf(element)) {
      const key = word.endsWith('*') ? `${word.slice(0, STEM_KEY)}*` : word
      const list = book.byStart.get(key)
      if (list) list.push(phrase)
      else book.byStart.set(key, [phrase])
    }
    if (!element.endsWith('?')) return
  }
}

function alternativesOf(element: string): string[][] {
  return element
    .replace('?', '')
    .split('|')
    .map((words) => words.split(/[-':]/))
}

/** Every phrase that occurs, each at its longest. */
export function matchPhrases<Payload>(
  book: PhraseBook<Payload>,
  tokens: readonly Token[],
): PhraseMatch<Payload>[] {
  return tokens.flatMap((token, first) => {
    const matches: PhraseMatch<Payload>[] = []
    for (const phrase of phrasesAt(book, token, tokens[first + 1])) {
      const end = endOfMatch(book, tokens, elementsOf(phrase), 0, first, first)
      if (end > first) matches.push({ payload: phrase.payload, first, last: end - 1 })
    }
    return matches
  })
}

function phrasesAt<Payload>(
  book: PhraseBook<Payload>,
  token: Token,
  next: Token | undefined,
): readonly Phrase<Payload>[] {
  const pair = `${token.word} ${next?.word}`
  const known = book.byPair.get(pair)
  if (known) return known
  const keys = [token.word, `${token.word.slice(0, STEM_KEY)}*`, '#', '#th', '@', '_']
  const phrases = new Set(keys.flatMap((key) => book.byStart.get(key) ?? []))
  const fitting = [...phrases].filter((phrase) => {
    const [one, two] = elementsOf(phrase)
    if (!one || one.optional || one.alternatives.some((words) => words.length > 1)) return true
    return fits(book, one, token) && (!two || two.optional || fits(book, two, next))
  })
  if (book.byPair.size > MOST_PAIRS) book.byPair.clear()
  book.byPair.set(pair, fitting)
  return fitting
}

function elementsOf<Payload>(phrase: Phrase<Payload>): readonly Element[] {
  phrase.elements ??= phrase.pattern
    .split(' ')
    .map((source) => ({ optional: source.endsWith('?'), alternatives: alternativesOf(source) }))
  return phrase.elements
}

/** The token after the longest match of the elements from the token at `at`, or -1. */
function endOfMatch<Payload>(
  book: PhraseBook<Payload>,
  tokens: readonly Token[],
  elements: readonly Element[],
  index: number,
  first: number,
  at: number,
): number {
  const element = elements[index]
  if (!element) return at
  let end = element.optional ? endOfMatch(book, tokens, elements, index + 1, first, at) : -1
  if (at > first && tokens[at]?.breakBefore) return end
  for (const words of element.alternatives) {
    if (words.every((word, offset) => isWord(book, word, tokens[at + offset]))) {
      end = Math.max(end, endOfMatch(book, tokens, elements, index + 1, first, at + words.length))
    }
  }
  return end
}

/** True when the element can begin at the token. */
function fits<Payload>(book: PhraseBook<Payload>, element: Element, token: Token | undefined): boolean {
  return element.alternatives.some(([word = '']) => isWord(book, word, token))
}

function isWord<Payload>(book: PhraseBook<Payload>, word: string, token: Token | undefined): boolean {
  if (!token) return false
  if (word === '#') return token.isNumber || book.numberWords.has(token.word)
  if (word === '#th') return /^\d+[a-z]/.test(token.word)
  if (word === '@') return book.weekdayOf(token.word) !== undefined
  return word.endsWith('*') ? token.word.startsWith(word.slice(0, -1)) : word === token.word || word === '_'
}
