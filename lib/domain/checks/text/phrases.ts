import type { LanguagePack, Meaning, Names } from '../languages/language-pack'
import type { Token } from './tokens'

/**
 * All phrases of a language. A pattern is words with spaces between them: `a|b` is one of them, `a?` may be absent,
 * `stem*` (three letters at least) any word that starts so, `#` a number, `#th` an ordinal in figures,
 * `@` a weekday. Nothing is prepared ahead: the first time a word is met, the phrases that may start with it are
 * looked up in the text of the pack, and kept.
 */
export interface PhraseBook {
  readonly pack: LanguagePack
  /** The phrases, one a line, with an empty line before and after. */
  readonly source: string
  readonly sections: readonly Section[]
  readonly words: Map<string, Word>
  readonly phrases: Map<number, Phrase>
}

/** Lines of the source that mean the same. */
interface Section {
  readonly end: number
  readonly meaning: Meaning
}

export interface Phrase {
  readonly book: PhraseBook
  readonly meaning: Meaning
  /** What stands after the arrow of its line. */
  readonly plain: string | undefined
  readonly elements: readonly Element[]
  /** So many of its first elements fit wherever the phrase is tried: what it starts with, and what follows. */
  readonly tried: number
}

interface Element {
  readonly optional: boolean
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
}

/** What the language knows of a word. */
export interface Word extends Names {
  readonly text: string
  /** What it is called in patterns: itself, and the signs that stand for it. */
  readonly names: readonly string[]
  readonly phrases: readonly Phrase[]
  /** The phrases worth a try before a next word, as a text that is typed repeats its words. */
  readonly before: Map<Word | undefined, readonly Phrase[]>
}

export interface PhraseMatch {
  readonly phrase: Phrase
  /** Indexes of the first and the last token. */
  readonly first: number
  readonly last: number
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

const SHORTEST_STEM = 3
/** A memory of more words or pairs of words than this is emptied. */
const MOST_KEPT = 5000

export function phraseBook(pack: LanguagePack, lists: readonly (readonly [string, Meaning])[]): PhraseBook {
  let end = 0
  const sections = lists.map(([phrases, meaning]) => {
    end += phrases.length + 1
    return { end, meaning }
  })
  const source = `\n${lists.map(([phrases]) => phrases).join('\n')}\n`
  return { pack, source, sections, words: new Map(), phrases: new Map() }
}

/** What the language knows of a word in lower case. */
export function wordOf(book: PhraseBook, text: string): Word {
  const known = book.words.get(text)
  if (known) return known
  if (book.words.size > MOST_KEPT) book.words.clear()
  const fresh = readWord(book, text)
  book.words.set(text, fresh)
  return fresh
}

function readWord(book: PhraseBook, text: string): Word {
  const starting = text === '#' ? [] : phrasesFrom(book, text)
  const { month, weekday, number }: Names = Object.assign({}, ...starting.map(({ meaning }) => meaning))
  const names = [text]
  const digits = /^\d+/.exec(text)?.[0]
  if (number || digits === text) names.push('#')
  else if (digits) names.push('#th')
  if (weekday) names.push('@')
  for (const sign of names.slice(1)) starting.push(...phrasesFrom(book, sign))
  const phrases = [...new Set(starting)].filter(
    ({ meaning: { signal, time, wording } }) => signal || time || wording,
  )
  return { text, month, weekday, number, names, phrases, before: new Map() }
}

/** The phrases that may start with the word, or with the sign of a pattern; those by a stem come last. */
function phrasesFrom(book: PhraseBook, word: string): Phrase[] {
  const { source } = book
  const exact: Phrase[] = []
  const byStem: Phrase[] = []
  const head = word.slice(0, SHORTEST_STEM)
  for (let at = source.indexOf(head); at >= 0; at = source.indexOf(head, at + 1)) {
    if (!'\n| '.includes(source.charAt(at - 1))) continue
    const isExact = source.startsWith(word, at) && '\n|? '.includes(source.charAt(at + word.length))
    if (!isExact && !isStem(source, at, word)) continue
    const line = source.lastIndexOf('\n', at) + 1
    if (/[^?] /.test(source.slice(line, at))) continue
    const list = isExact ? exact : byStem
    list.push(phraseAt(book, line))
  }
  return [...exact, ...byStem]
}

function isStem(source: string, at: number, word: string): boolean {
  const star = source.indexOf('*', at)
  return star - at <= word.length && word.startsWith(source.slice(at, star))
}

function phraseAt(book: PhraseBook, line: number): Phrase {
  const known = book.phrases.get(line)
  if (known) return known
  const { meaning } = book.sections.find(({ end }) => line <= end) as Section
  const [pattern = '', plain] = book.source.slice(line, book.source.indexOf('\n', line)).split(' => ')
  const elements = pattern.split(' ').map(elementOf)
  const [one, two] = elements
  const tried = one?.optional ? 0 : !two || two.optional ? 1 : 2
  const fresh = { book, meaning, plain, elements, tried }
  book.phrases.set(line, fresh)
  return fresh
}

function elementOf(source: string): Element {
  const optional = source.endsWith('?')
  const words = (optional ? source.slice(0, -1) : source).split('|')
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return { optional, words: new Set(words), stems }
}

/** Adds every phrase that occurs, each at its longest, to `matches`. */
export function matchPhrases(
  book: PhraseBook,
  tokens: readonly Token[],
  matches: PhraseMatch[] = [],
): readonly PhraseMatch[] {
  const words = tokens.map(({ word }) => wordOf(book, word))
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first] as Word
    if (word.phrases.length === 0) continue
    for (const phrase of phrasesBefore(word, words[first + 1])) {
      const { elements, tried } = phrase
      if (tried > 1 && tokens[first + 1]?.breakBefore) continue
      const last = endOfMatch(elements, tried, words, tokens, first, first + tried) - 1
      if (last < first) continue
      const { start } = tokens[first] as Token
      const { end } = tokens[last] as Token
      matches.push({ phrase, first, last, start, end })
    }
  }
  return matches
}

function phrasesBefore(word: Word, next: Word | undefined): readonly Phrase[] {
  const known = word.before.get(next)
  if (known) return known
  const phrases = word.phrases.filter(({ elements, tried }) => tried === 0 || mayGoOn(elements, 1, next))
  if (word.before.size > MOST_KEPT) word.before.clear()
  word.before.set(next, phrases)
  return phrases
}

function mayGoOn(elements: readonly Element[], index: number, next: Word | undefined): boolean {
  const element = elements[index]
  return !element || fits(element, next) || (element.optional && mayGoOn(elements, index + 1, next))
}

/** The token after the longest match of the elements from the one at `index`, or -1. */
function endOfMatch(
  elements: readonly Element[],
  index: number,
  words: readonly Word[],
  tokens: readonly Token[],
  first: number,
  at: number,
): number {
  const element = elements[index]
  if (!element) return at
  const without = element.optional ? endOfMatch(elements, index + 1, words, tokens, first, at) : -1
  if ((at > first && tokens[at]?.breakBefore) || !fits(element, words[at])) return without
  return Math.max(without, endOfMatch(elements, index + 1, words, tokens, first, at + 1))
}

function fits(element: Element, word: Word | undefined): boolean {
  if (!word) return false
  for (const name of word.names) if (element.words.has(name)) return true
  for (const stem of element.stems) if (word.text.startsWith(stem)) return true
  return false
}
