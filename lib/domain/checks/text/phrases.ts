import type { LanguagePack, Meaning, Names } from '../languages/language-pack'
import { bitsOfSignal, type SignalBits } from '../languages/signal-bits'
import { isDigitCode, type Token } from './tokens'

/**
 * All phrases of a language. A pattern is words with spaces between them: `a|b` is one of them, `a?` may be absent,
 * `stem*` (three letters at least) any word that starts so, `*ending` any that ends so, `<sort>` any word of a sort that
 * the pack names, `,word` one with a comma before it, `_` any word but a negation (`<not>`), `#` a number, `#th` an
 * ordinal in figures, `@` a weekday, `<month>` a month. `if .. we will stop` is "we will stop" after an "if" in its
 * sentence. A line is read when a word that it may start with is met for the first time, and kept.
 */
export interface PhraseBook {
  readonly pack: LanguagePack
  /** The lines that may start with a word, with a stem of such a head (`pay*`) or an ending of such a tail (`*ing`). */
  readonly starts: ReadonlyMap<string, readonly Line[]>
  readonly words: Map<string, Word>
}

/** A line of the pack with its pattern; the phrase once it was read. */
interface Line {
  readonly text: string
  readonly meaning: Meaning
  phrase?: Phrase
}

export interface Phrase {
  readonly book: PhraseBook
  readonly meaning: Meaning
  /** What stands after the arrow of its line. */
  readonly plain: string | undefined
  readonly elements: readonly Element[]
  /** What has to stand before it in its sentence, one after the other. */
  readonly after: readonly (readonly Element[])[]
  /** So many of its first elements fit wherever the phrase is tried: what it starts with, and what follows. */
  readonly tried: number
  readonly bits: SignalBits
  /** True when it is worth to know where it stands, and not only which signal ends where. */
  readonly kept: boolean
}

export interface Element {
  readonly optional: boolean
  /** True for a word that a comma stands before. */
  readonly comma: boolean
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly endings: readonly string[]
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
/** Between what has to stand before a phrase and the phrase. */
const AFTER = ' .. '
/** Any word but a negation, which turns what is said around. */
const ANY = '_'
const NOT = '<not>'
/** A memory of more words or pairs of words than this is emptied. */
const MOST_KEPT = 5000

/** The phrases of a language, one a line, each list with what its phrases mean. */
export function phraseBook(pack: LanguagePack, lists: readonly (readonly [string, Meaning])[]): PhraseBook {
  const starts = new Map<string, Line[]>()
  for (const [texts, meaning] of lists) {
    for (const text of texts.split('\n')) addStarts(starts, { text, meaning })
  }
  return { pack, starts, words: new Map() }
}

function addStarts(starts: Map<string, Line[]>, line: Line): void {
  const { text } = line
  let from = startOf(text)
  let isOptional = true
  while (isOptional && from < text.length) {
    const space = text.indexOf(' ', from)
    const to = space < 0 ? text.length : space
    isOptional = text.charAt(to - 1) === '?'
    const element = text.slice(from, isOptional ? to - 1 : to)
    for (const word of element.includes('|') ? element.split('|') : [element]) {
      const key = word.endsWith('*') ? stemKey(word) : word.startsWith('*') ? endingKey(word) : word
      const lines = starts.get(key)
      if (lines) lines.push(line)
      else starts.set(key, [line])
    }
    from = to + 1
  }
}

/** Where a phrase itself begins in its line. */
function startOf(text: string): number {
  const at = text.lastIndexOf(AFTER)
  return at < 0 ? 0 : at + AFTER.length
}

function stemKey(word: string): string {
  return `${word.slice(0, SHORTEST_STEM)}*`
}

function endingKey(word: string): string {
  return `*${word.slice(-SHORTEST_STEM)}`
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
  const phrases = text === '#' ? [] : phrasesFrom(book, text)
  const names = [text]
  let known: Names = NO_NAMES
  for (const { meaning } of phrases) {
    if (meaning.sort) names.push(`<${meaning.sort}>`)
    if (meaning.month || meaning.weekday || meaning.number) known = { ...known, ...meaning }
  }
  const { month, weekday, number } = known
  if (number) names.push('#')
  else if (isDigitCode(text.charCodeAt(0))) names.push(/^\d+$/.test(text) ? '#' : '#th')
  if (weekday) names.push('@')
  if (month) names.push('<month>')
  for (const sign of names.slice(1)) phrases.push(...phrasesFrom(book, sign))
  if (phrases.length === 0) return { text, month, weekday, number, names, ...SILENT }
  const bits: [number, number] = [0, 0]
  const alone: Phrase[] = []
  const longer: Phrase[] = []
  for (const phrase of phrases) {
    if (phrase.elements.length > 1) longer.push(phrase)
    else {
      bits[0] |= phrase.bits[0]
      bits[1] |= phrase.bits[1]
      if (phrase.kept) alone.push(phrase)
    }
  }
  return { text, month, weekday, number, names, bits, alone, longer, before: new Map() }
}

const NO_NAMES: Names = { month: undefined, weekday: undefined, number: undefined }
/** Of a word with which no phrase starts. */
const SILENT = { bits: [0, 0], alone: [], longer: [], before: new Map() } as const

/** The phrases that may start with the word, or with the sign of a pattern; those by a stem come last. */
function phrasesFrom(book: PhraseBook, word: string): Phrase[] {
  const phrases: Phrase[] = []
  for (const line of book.starts.get(word) ?? []) phrases.push(phraseOf(book, line))
  for (const key of [stemKey(word), endingKey(word)]) {
    for (const line of book.starts.get(key) ?? []) {
      const phrase = phraseOf(book, line)
      if (startsByPart(phrase, word) && !phrases.includes(phrase)) phrases.push(phrase)
    }
  }
  return phrases
}

function startsByPart({ elements }: Phrase, word: string): boolean {
  for (const element of elements) {
    if (fitsByPart(element, word)) return true
    if (!element.optional) return false
  }
  return false
}

function phraseOf(book: PhraseBook, line: Line): Phrase {
  line.phrase ??= readPhrase(book, line)
  return line.phrase
}

function readPhrase(book: PhraseBook, { text, meaning }: Line): Phrase {
  const [line = '', plain] = text.split(' => ')
  const parts = line.split(AFTER)
  const pattern = parts.pop() ?? ''
  const { signal, time, wording } = meaning
  const elements = pattern.split(' ').map(elementOf)
  const [one, two] = elements
  return {
    book,
    meaning,
    plain,
    elements,
    after: parts.map((part) => part.split(' ').map(elementOf)),
    tried: one?.optional ? 0 : !two || two.optional ? 1 : 2,
    bits: bitsOfSignal(signal),
    kept: time !== undefined || wording !== undefined || KEPT.includes(signal),
  }
}

/** Signals of which a rule asks where they stand, or where they begin. */
const KEPT: readonly (string | undefined)[] = ['numberLabel', 'attached', 'closing', 'discount', 'agreed']

function elementOf(source: string): Element {
  const optional = source.endsWith('?')
  const comma = source.startsWith(',')
  const words = source.slice(comma ? 1 : 0, optional ? -1 : undefined).split('|')
  if (!source.includes('*')) return { optional, comma, words, stems: NONE, endings: NONE }
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const endings = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1))
  return { optional, comma, words, stems, endings }
}

const NONE: readonly string[] = []

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
        if (tried > 1 && !isJoined(elements[1], tokens[first + 1])) continue
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

/** True when what has to stand before the phrase does, from the given token on. */
export function isInPlace({ phrase, first }: PhraseMatch, tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, first).map(({ word }) => wordOf(phrase.book, word))
  const context = tokens.slice(from, first)
  let at = 0
  return phrase.after.every((elements) => {
    for (; at < words.length; at += 1) {
      const end = endOfMatch(elements, 0, words, context, at, at)
      if (end > at) {
        at = end
        return true
      }
    }
    return false
  })
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
  if ((at > first && !isJoined(element, tokens[at])) || !fits(element, words[at])) return without
  return Math.max(without, endOfMatch(elements, index + 1, words, tokens, first, at + 1))
}

/** True when nothing but the comma that the element asks for lies before the token. */
function isJoined(element: Element | undefined, token: Token | undefined): boolean {
  return element?.comma ? token?.commaBefore === true : token?.breakBefore === false
}

function fits(element: Element, word: Word | undefined): boolean {
  if (!word) return false
  for (const name of word.names) if (element.words.includes(name)) return true
  if (element.words[0] === ANY) return !word.names.includes(NOT)
  return fitsByPart(element, word.text)
}

function fitsByPart({ stems, endings }: Element, text: string): boolean {
  for (const stem of stems) if (text.startsWith(stem)) return true
  for (const ending of endings) if (text.endsWith(ending)) return true
  return false
}
