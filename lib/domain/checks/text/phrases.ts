import { type Token, tokensOf } from './tokens'

/**
 * All phrases of a language, walked once over the tokens. A pattern is words with spaces between them:
 * `a|b` is one of them, `a?` may be absent, `stem*` is any word that starts so, `_` any word, `#` a number.
 */
export interface PhraseBook<Payload> {
  /** By the first word; stems by their first letters, so that a token meets few of them. */
  readonly byWord: Map<string, Phrase<Payload>[]>
  readonly byStem: Map<string, Phrase<Payload>[]>
  /** Phrases that begin with a number, by the word after it. */
  readonly byWordAfterNumber: Map<string, Phrase<Payload>[]>
  readonly numberWords: ReadonlyMap<string, number>
}

interface Phrase<Payload> {
  readonly elements: readonly Element[]
  /** One word that the index has found already. */
  readonly isWord: boolean
  /** The words that can come second; undefined when any may, or none need come. */
  readonly second: ReadonlySet<string> | undefined
  readonly payload: Payload
}

interface Element {
  readonly optional: boolean
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  /** Alternatives of several tokens, such as `don't`. */
  readonly sequences: readonly (readonly string[])[]
  readonly any: boolean
  readonly number: boolean
}

export interface PhraseMatch<Payload> {
  readonly payload: Payload
  /** Indexes of the first and the last token. */
  readonly first: number
  readonly last: number
}

const STEM_KEY = 3

export function emptyBook<Payload>(numberWords: ReadonlyMap<string, number>): PhraseBook<Payload> {
  return { byWord: new Map(), byStem: new Map(), byWordAfterNumber: new Map(), numberWords }
}

export function addPhrase<Payload>(book: PhraseBook<Payload>, pattern: string, payload: Payload): void {
  const elements = pattern.split(' ').map(elementOf)
  const [only] = elements
  const isWord = elements.length === 1 && only?.stems.length === 0 && only.sequences.length === 0
  const phrase = { elements, isWord, second: secondWords(elements), payload }
  for (const element of phrase.elements) {
    for (const word of element.words) addTo(book.byWord, word, phrase)
    for (const [word] of element.sequences) if (word !== undefined) addTo(book.byWord, word, phrase)
    for (const stem of element.stems) addTo(book.byStem, stem.slice(0, STEM_KEY), phrase)
    if (element.number) addAfterNumber(book, phrase)
    if (!element.optional) return
  }
}

/** Undefined as soon as the second word is not one of a list. */
function secondWords(elements: readonly Element[]): ReadonlySet<string> | undefined {
  if (elements[0]?.optional || elements[0]?.sequences.length !== 0) return undefined
  const words = new Set<string>()
  for (const element of elements.slice(1)) {
    if (element.any || element.number || element.stems.length > 0) return undefined
    for (const word of element.words) words.add(word)
    for (const [word] of element.sequences) if (word !== undefined) words.add(word)
    if (!element.optional) return words
  }
  return undefined
}

function addAfterNumber<Payload>(book: PhraseBook<Payload>, phrase: Phrase<Payload>): void {
  for (const element of phrase.elements.slice(1)) {
    for (const word of element.words) addTo(book.byWordAfterNumber, word, phrase)
    if (!element.optional) return
  }
}

function addTo<Payload>(index: Map<string, Phrase<Payload>[]>, key: string, phrase: Phrase<Payload>): void {
  const list = index.get(key)
  if (!list) index.set(key, [phrase])
  else if (list.at(-1) !== phrase) list.push(phrase)
}

function elementOf(source: string): Element {
  const optional = source.endsWith('?')
  const words = new Set<string>()
  const stems: string[] = []
  const sequences: string[][] = []
  for (const alternative of (optional ? source.slice(0, -1) : source).split('|')) {
    if (alternative === '_' || alternative === '#') continue
    if (alternative.endsWith('*')) stems.push(alternative.slice(0, -1))
    else {
      const tokens = tokensOf(alternative).map(({ word }) => word)
      if (tokens.length === 1) words.add(tokens[0] ?? '')
      else sequences.push(tokens)
    }
  }
  return { optional, words, stems, sequences, any: source === '_', number: source === '#' }
}

/** Every phrase that occurs, each at its longest. */
export function matchPhrases<Payload>(
  book: PhraseBook<Payload>,
  tokens: readonly Token[],
): PhraseMatch<Payload>[] {
  const matches: PhraseMatch<Payload>[] = []
  const tryAll = (phrases: readonly Phrase<Payload>[] | undefined, first: number) => {
    if (!phrases) return
    const next = tokens[first + 1]?.word ?? ''
    for (const { elements, isWord, second, payload } of phrases) {
      if (second && !second.has(next)) continue
      const end = isWord ? first + 1 : endOfMatch(book, tokens, elements, 0, first, first)
      if (end > first) matches.push({ payload, first, last: end - 1 })
    }
  }
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first] as Token
    tryAll(book.byWord.get(token.word), first)
    tryAll(book.byStem.get(token.word.slice(0, STEM_KEY)), first)
    if (token.isNumber || book.numberWords.has(token.word)) {
      tryAll(book.byWordAfterNumber.get(tokens[first + 1]?.word ?? ''), first)
    }
  }
  return matches
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
  const token = tokens[at]
  if (!token || (at > first && token.breakBefore)) return end
  if (fits(book, element, token)) {
    end = Math.max(end, endOfMatch(book, tokens, elements, index + 1, first, at + 1))
  }
  for (const sequence of element.sequences) {
    if (!sequence.every((word, offset) => tokens[at + offset]?.word === word)) continue
    end = Math.max(end, endOfMatch(book, tokens, elements, index + 1, first, at + sequence.length))
  }
  return end
}

function fits<Payload>(book: PhraseBook<Payload>, element: Element, token: Token): boolean {
  if (element.any || element.words.has(token.word)) return true
  if (element.number) return token.isNumber || book.numberWords.has(token.word)
  for (const stem of element.stems) if (token.word.startsWith(stem)) return true
  return false
}
