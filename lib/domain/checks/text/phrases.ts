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
  readonly words: readonly string[]
}

export interface PhraseMatch<Payload> {
  readonly payload: Payload
  /** Indexes of the first and the last token. */
  readonly first: number
  readonly last: number
}

const STEM_KEY = 3
const SIGNS = ['#', '#th', '@']
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
    for (const word of wordsOf(element)) {
      const key = word.endsWith('*') ? `${word.slice(0, STEM_KEY)}*` : word
      const list = book.byStart.get(key)
      if (list) list.push(phrase)
      else book.byStart.set(key, [phrase])
    }
    if (!element.endsWith('?')) return
  }
}

function wordsOf(element: string): string[] {
  return (element.endsWith('?') ? element.slice(0, -1) : element).split('|')
}

/** Every phrase that occurs, each at its longest. */
export function matchPhrases<Payload>(
  book: PhraseBook<Payload>,
  tokens: readonly Token[],
): PhraseMatch<Payload>[] {
  const matches: PhraseMatch<Payload>[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    for (const phrase of phrasesAt(book, tokens[first] as Token, tokens[first + 1])) {
      const end = endOfMatch(book, tokens, elementsOf(phrase), 0, first, first)
      if (end > first) matches.push({ payload: phrase.payload, first, last: end - 1 })
    }
  }
  return matches
}

function phrasesAt<Payload>(
  book: PhraseBook<Payload>,
  token: Token,
  next: Token | undefined,
): readonly Phrase<Payload>[] {
  const pair = `${token.word} ${next?.word}`
  const known = book.byPair.get(pair)
  if (known) return known
  const phrases = findPhrases(book, token, next)
  if (book.byPair.size > MOST_PAIRS) book.byPair.clear()
  book.byPair.set(pair, phrases)
  return phrases
}

function findPhrases<Payload>(
  book: PhraseBook<Payload>,
  token: Token,
  next: Token | undefined,
): Phrase<Payload>[] {
  const keys = [token.word, `${token.word.slice(0, STEM_KEY)}*`, ...SIGNS]
  const phrases = new Set<Phrase<Payload>>()
  for (const key of keys) {
    if (SIGNS.includes(key) && !isWord(book, key, token)) continue
    for (const phrase of book.byStart.get(key) ?? []) phrases.add(phrase)
  }
  return [...phrases].filter((phrase) => {
    const [one, two] = elementsOf(phrase)
    return one?.optional || !two || two.optional || fits(book, two, next)
  })
}

function elementsOf<Payload>(phrase: Phrase<Payload>): readonly Element[] {
  phrase.elements ??= phrase.pattern
    .split(' ')
    .map((source) => ({ optional: source.endsWith('?'), words: wordsOf(source) }))
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
  const end = element.optional ? endOfMatch(book, tokens, elements, index + 1, first, at) : -1
  if (at > first && tokens[at]?.breakBefore) return end
  return fits(book, element, tokens[at])
    ? Math.max(end, endOfMatch(book, tokens, elements, index + 1, first, at + 1))
    : end
}

function fits<Payload>(book: PhraseBook<Payload>, element: Element, token: Token | undefined): boolean {
  return element.words.some((word) => isWord(book, word, token))
}

function isWord<Payload>(book: PhraseBook<Payload>, word: string, token: Token | undefined): boolean {
  if (!token) return false
  if (word === '#') return token.isNumber || book.numberWords.has(token.word)
  if (word === '#th') return /^\d+[a-z]/.test(token.word)
  if (word === '@') return book.weekdayOf(token.word) !== undefined
  return word.endsWith('*') ? token.word.startsWith(word.slice(0, -1)) : word === token.word || word === '_'
}
