import type { LanguagePack, Meaning, Names } from '../languages/language-pack'
import { bitsOfSignal, type SignalBits } from '../languages/signal-bits'
import type { Token } from './tokens'

/**
 * All phrases of a language. A pattern is words with spaces between them: `a|b` is one of them, `a?` may be absent,
 * `stem*` (three letters at least) any word that starts so, `#` a number, `#th` an ordinal in figures,
 * `@` a weekday. A line is read when a word that it may start with is met for the first time, and kept.
 */
export interface PhraseBook {
  readonly pack: LanguagePack
  /** The phrases, one a line. */
  readonly source: string
  readonly sections: readonly Section[]
  /** Where the lines begin that may start with a word, or with a stem of such a head (`pay*`). */
  readonly starts: ReadonlyMap<string, readonly number[]>
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
  readonly bits: SignalBits
  /** True when it is worth to know where it stands, and not only which signal ends where. */
  readonly kept: boolean
}

interface Element {
  readonly optional: boolean
  readonly words: readonly string[]
  readonly stems: readonly string[]
}

/** What the language knows of a word. */
export interface Word extends Names {
  readonly text: string
  /** What it is called in patterns: itself, and the signs that stand for it. */
  readonly names: readonly string[]
  /** The signals that the word has by itself. */
  readonly bits: SignalBits
  /** Phrases of this word alone, and those of more words. */
  readonly alone: readonly Phrase[]
  readonly longer: readonly Phrase[]
  /** The longer ones worth a try before a next word, as a text that is typed repeats its words. */
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

/** What the phrases tell of a text. */
export interface PhrasesRead {
  readonly hits: readonly PhraseMatch[]
  /** The placed signals whose phrase ends at a token, as bits. */
  readonly endings: Int32Array
  readonly bits: SignalBits
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
  const source = lists.map(([phrases]) => phrases).join('\n')
  return { pack, source, sections, starts: startsOf(source), words: new Map(), phrases: new Map() }
}

function startsOf(source: string): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  let line = 0
  for (const text of source.split('\n')) {
    for (const element of text.split(' ')) {
      const optional = element.endsWith('?')
      for (const word of (optional ? element.slice(0, -1) : element).split('|')) {
        const key = word.endsWith('*') ? `${word.slice(0, SHORTEST_STEM)}*` : word
        const lines = starts.get(key)
        if (lines) lines.push(line)
        else starts.set(key, [line])
      }
      if (!optional) break
    }
    line += text.length + 1
  }
  return starts
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
  const phrases = [...new Set(starting)]
  const alone = phrases.filter(({ elements }) => elements.length === 1)
  return {
    text,
    month,
    weekday,
    number,
    names,
    bits: [0, 1].map((list) => alone.reduce((bits, phrase) => bits | (phrase.bits[list] ?? 0), 0)) as [
      number,
      number,
    ],
    alone: alone.filter(({ kept }) => kept),
    longer: phrases.filter(({ elements }) => elements.length > 1),
    before: new Map(),
  }
}

/** The phrases that may start with the word, or with the sign of a pattern; those by a stem come last. */
function phrasesFrom(book: PhraseBook, word: string): Phrase[] {
  const phrases = (key: string) => (book.starts.get(key) ?? []).map((line) => phraseAt(book, line))
  const byStem = phrases(`${word.slice(0, SHORTEST_STEM)}*`).filter(({ elements }) => {
    const required = elements.findIndex(({ optional }) => !optional)
    return elements.slice(0, required + 1).some(({ stems }) => stems.some((stem) => word.startsWith(stem)))
  })
  return [...phrases(word), ...byStem]
}

function phraseAt(book: PhraseBook, line: number): Phrase {
  const known = book.phrases.get(line)
  if (known) return known
  const end = book.source.indexOf('\n', line)
  const [pattern = '', plain] = book.source.slice(line, end < 0 ? undefined : end).split(' => ')
  const { meaning } = book.sections.find((section) => line < section.end) as Section
  const { signal, time, wording } = meaning
  const elements = pattern.split(' ').map(elementOf)
  const [one, two] = elements
  const fresh = {
    book,
    meaning,
    plain,
    elements,
    tried: one?.optional ? 0 : !two || two.optional ? 1 : 2,
    bits: bitsOfSignal(signal),
    kept: time !== undefined || wording !== undefined || KEPT.includes(signal),
  }
  book.phrases.set(line, fresh)
  return fresh
}

/** Signals of which a rule asks where they stand, or where they begin. */
const KEPT: readonly (string | undefined)[] = ['numberLabel', 'attached', 'closing']

function elementOf(source: string): Element {
  const optional = source.endsWith('?')
  const all = (optional ? source.slice(0, -1) : source).split('|')
  const words = all.filter((word) => !word.endsWith('*'))
  const stems = all.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : []))
  return { optional, words, stems }
}

/** Every phrase of the books that occurs, each at its longest. */
export function readPhrases(books: readonly PhraseBook[], tokens: readonly Token[]): PhrasesRead {
  const hits: PhraseMatch[] = []
  const endings = new Int32Array(tokens.length)
  let placedBits = 0
  let mailBits = 0
  for (const book of books) {
    const words = tokens.map(({ word }) => wordOf(book, word))
    for (let first = 0; first < words.length; first += 1) {
      const { bits, alone, longer, before } = words[first] as Word
      endings[first] = (endings[first] as number) | bits[0]
      placedBits |= bits[0]
      mailBits |= bits[1]
      for (const phrase of alone) hits.push(matchOf(phrase, tokens, first, first))
      if (longer.length === 0) continue
      const next = words[first + 1]
      for (const phrase of before.get(next) ?? rememberedBefore(words[first] as Word, next)) {
        const { elements, tried } = phrase
        if (tried > 1 && tokens[first + 1]?.breakBefore) continue
        const last = endOfMatch(elements, tried, words, tokens, first, first + tried) - 1
        if (last < first) continue
        endings[last] = (endings[last] as number) | phrase.bits[0]
        placedBits |= phrase.bits[0]
        mailBits |= phrase.bits[1]
        if (phrase.kept) hits.push(matchOf(phrase, tokens, first, last))
      }
    }
  }
  return { hits, endings, bits: [placedBits, mailBits] }
}

function matchOf(phrase: Phrase, tokens: readonly Token[], first: number, last: number): PhraseMatch {
  return { phrase, first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

function rememberedBefore(word: Word, next: Word | undefined): readonly Phrase[] {
  const phrases = word.longer.filter(({ elements, tried }) => tried === 0 || mayGoOn(elements, 1, next))
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
  for (const name of word.names) if (element.words.includes(name)) return true
  for (const stem of element.stems) if (word.text.startsWith(stem)) return true
  return false
}
