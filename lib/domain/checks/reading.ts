import { namesLocalAccount } from './facts/accounts'
import type { AmountFact } from './facts/amounts'
import { type DateFact, datesOf } from './facts/dates'
import { type IbanFact, ibansOf } from './facts/ibans'
import type { IdFact } from './facts/ids'
import { type MailShape, mailShapeOf } from './facts/mail-shape'
import { type NumberFact, numbersOf } from './facts/numbers'
import type { Found } from './finding'
import { anyWithin, type Ground, isInSentence, type ReadSettings, sentenceSpan } from './ground'
import type { LanguagePack } from './languages/language-pack'
import {
  bookOf,
  functionWordCounts,
  languagesOf,
  readAmounts,
  readIds,
  usualLanguage,
  weightsOf,
} from './languages/languages'
import type { Signal } from './languages/signal-bits'
import { hasSignal } from './languages/signal-bits'
import { type SentenceManner, sentenceManners } from './manner/sentence-manners'
import type { CheckedLanguage } from './preferences'
import { type CanonicalText, canonicalText, foldLetters } from './text/canonical-text'
import { coverOf } from './text/cover'
import { passagesOf } from './text/passages'
import { type PhraseMatch, readPhrases } from './text/phrases'
import { mayQuote, withoutQuotedHistory } from './text/quoted-history'
import { sentencesOf } from './text/sentences'
import { type Token, tokensOf } from './text/tokens'
import type { CheckContext, DraftText, Span } from './types'
import { isGuarded } from './wording-guards'

/** A paragraph with all that the rules may ask about it. Its offsets count from its own beginning. */
export interface Passage extends Ground {
  readonly amounts: readonly AmountFact[]
  readonly numbers: readonly NumberFact[]
  readonly ibans: readonly IbanFact[]
  /** An account as a country numbers it, in the passage. */
  readonly hasLocalAccount: boolean
  readonly ids: readonly IdFact[]
  readonly dates: readonly DateFact[]
  /** The phrases that are meant as they stand and better said in another way, the longest first where several begin. */
  readonly wordings: readonly PhraseMatch[]
  /** Its sentences that are not fine, whatever their words, in order. */
  readonly manners: readonly SentenceManner[]
  /** What the rules that ask for nothing but the passage found in it. */
  readonly found: Map<unknown, readonly Found[]>
  /** The calendar days among them that say when to pay. */
  readonly dueDays: readonly DateFact[]
}

/** Where a passage stands in the subject or the body. */
export interface Place {
  readonly where: 'subject' | 'body'
  readonly start: number
  readonly passage: Passage
}

/** The subject or the body. Its offsets are those of the canonical text. */
export interface Part {
  readonly text: CanonicalText
  /** The canonical text without quoted history, as written and in lower case. */
  readonly plain: string
  readonly folded: string
  readonly places: readonly Place[]
  readonly signals: Signals
}

export interface Signals {
  has(signal: Signal): boolean
}

/** The draft as the rules see it. */
export interface Reading extends ReadSettings {
  readonly draft: DraftText
  readonly context: CheckContext
  /** The main language, in which fixes are written. */
  readonly pack: LanguagePack
  readonly subject: Part
  readonly body: Part
  /** The passages of the subject, then those of the body. */
  readonly places: readonly Place[]
  readonly signals: Signals
  readonly shape: MailShape
  /** False when the caller did not say what is attached. */
  readonly attachmentsKnown: boolean
  /** It is written in a language that is not checked; the words of the usual one were sought in it. */
  readonly isForeign: boolean
}

/** A mail goes on beyond this only by what it quotes, or by accident; the rest is not read. */
const LONGEST_TEXT = 30_000

/**
 * Reads subject and body once: tokens, phrases, dates, amounts, ids and the shape of the mail. `wanted` is told each
 * language of the draft whose words are not there; undefined when that is the main one.
 */
export function readDraft(
  given: Partial<DraftText>,
  context: CheckContext,
  wanted: (language: CheckedLanguage) => void = () => undefined,
): Reading | undefined {
  const draft: DraftText = {
    ...given,
    subject: given.subject ?? '',
    body: given.body ?? '',
    recipients: given.recipients ?? [],
    attachments: given.attachments ?? [],
  }
  const texts = [textOf(draft.subject), textOf(draft.body)] as const
  const { language = 'auto', today } = context
  const all = [...texts[0].known, ...texts[1].known]
  const isEmpty = all.every(([, { tokens }]) => tokens.length === 0)
  const found = language === 'auto' ? languagesOf(all.map(([, { counts }]) => counts)) : [language]
  const [main = usualLanguage(), ...others] = found.filter((known) => known !== 'other')
  const languages = [main, ...others]
  const books = languages.map(bookOf)
  if (!isEmpty) for (const spoken of languages) if (!bookOf(spoken)) wanted(spoken)
  const [mainBook, ...otherBooks] = books
  if (!mainBook) return undefined
  const settings = { books: [mainBook, ...otherBooks.filter((book) => book !== undefined)], today } as const
  const by = settings.books.reduce((key, { pack }) => key + pack.id, today as string)
  const partOf = (at: 0 | 1, where: Place['where']) => {
    const { text, plain, folded, known } = texts[at]
    const places = known.map(([start, words]) => ({ where, start, passage: passageOf(words, settings, by) }))
    return { text, plain, folded, places, signals: signalsOf(places) }
  }
  const subject = partOf(0, 'subject')
  const body = partOf(1, 'body')
  const places = [...subject.places, ...body.places]
  // Spread, they would make it an object whose fields are slow to read, and every rule reads them.
  return {
    books: settings.books,
    today,
    draft,
    context,
    pack: settings.books[0].pack,
    subject,
    body,
    places,
    signals: signalsOf(places),
    shape: mailShapeOf(body),
    attachmentsKnown: given.attachments !== undefined,
    isForeign: found[0] === 'other',
  }
}

interface KnownText extends Pick<Part, 'text' | 'plain' | 'folded'> {
  readonly known: readonly (readonly [start: number, passage: KnownPassage])[]
}

function textOf(original: string): KnownText {
  const text = canonicalText(original.slice(0, LONGEST_TEXT))
  const written = knownPassagesOf(text.plain)
  const quotes = written.some(([, { mayQuote }]) => mayQuote)
  const plain = quotes ? withoutQuotedHistory(text.plain) : text.plain
  return { text, plain, folded: foldLetters(plain), known: quotes ? knownPassagesOf(plain) : written }
}

function knownPassagesOf(plain: string): KnownText['known'] {
  return passagesOf(plain).map(([start, end]) => [start, knownPassage(plain.slice(start, end))] as const)
}

function signalsOf(places: readonly Place[]): Signals {
  const bits = [0, 0] as [number, number]
  for (const { passage } of places) {
    bits[0] |= passage.bits[0]
    bits[1] |= passage.bits[1]
  }
  return { has: (signal) => hasSignal(bits, signal) }
}

/** What is known of a passage whatever the language, and how it was read last. */
interface KnownPassage {
  readonly plain: string
  readonly folded: string
  readonly tokens: readonly Token[]
  readonly mayQuote: boolean
  /** How many of its words each language knows. */
  readonly counts: readonly number[]
  read?: { readonly by: string; readonly passage: Passage }
}

/** A draft is checked at each letter typed, and all but one of its passages are as they were. */
const knownPassages = new Map<string, KnownPassage>()
/** Letters of all that is kept. */
const MOST_KEPT = 200_000
let kept = 0

function knownPassage(plain: string): KnownPassage {
  const known = knownPassages.get(plain)
  if (known) return known
  const folded = foldLetters(plain)
  const tokens = tokensOf(folded)
  const fresh = { plain, folded, tokens, mayQuote: mayQuote(plain), counts: functionWordCounts(tokens) }
  if (kept > MOST_KEPT) {
    knownPassages.clear()
    kept = 0
  }
  kept += plain.length
  knownPassages.set(plain, fresh)
  return fresh
}

function passageOf(known: KnownPassage, settings: ReadSettings, by: string): Passage {
  if (known.read?.by === by) return known.read.passage
  const passage = readPassage(known, settings)
  known.read = { by, passage }
  return passage
}

/** True for what is said, and in its place: an order that is but a part of its sentence is none of the bare ones. */
function isMeant(ground: Ground, hit: PhraseMatch): boolean {
  const [from, to] = sentenceSpan(ground, hit.start)
  return (
    !isGuarded(ground, hit) &&
    isInSentence(ground, hit) &&
    (hit.phrase.meaning.wording !== 'courtesy.please.whole' || to - from < hit.end - hit.start + 4)
  )
}

/** A set phrase, which has its plain words, goes before a pattern that fits the same words. */
function wordingsOf(ground: Ground): PhraseMatch[] {
  const all = ground.hits.filter((hit) => hit.phrase.meaning.wording && isMeant(ground, hit))
  const listed = all.filter(({ phrase }) => !phrase.meaning.isPattern)
  if (listed.length === all.length || listed.length === 0) return all
  const cover = coverOf(ground.tokens.length)
  for (const { first, last } of listed) cover.add(first, last + 1)
  return all.filter(({ phrase, first, last }) => !phrase.meaning.isPattern || !cover.touches(first, last + 1))
}

/** Nobody reads more findings in one paragraph. */
const MOST_WORDINGS = 300

function readPassage({ plain, folded, tokens, counts }: KnownPassage, settings: ReadSettings): Passage {
  const numerals: number[] = []
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.hasDigit) numerals.push(at)
  const sentences = sentencesOf(plain)
  const { hits, endings, bits } = readPhrases(settings.books, tokens)
  const ground = { plain, folded, tokens, numerals, sentences, hits, endings, bits }
  const cover = coverOf(plain.length)
  const ibans = ibansOf(ground, settings)
  for (const iban of ibans) cover.add(iban.start, iban.end)
  const ids = readIds(ground, settings, cover)
  const dates = datesOf(ground, settings, cover)
  const amounts = readAmounts(ground, cover)
  const numbers = numbersOf(ground, settings, cover)
  const wordings = wordingsOf(ground)
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .slice(0, MOST_WORDINGS)
  const dueDays = dates.filter((date) => date.kind === 'day' && date.role === 'due')
  const own = settings.books.find(({ pack }) => pack.id === languagesOf([counts])[0])
  const spokenOf = coverOf(plain.length)
  for (const { start, end } of wordings) spokenOf.add(start, end)
  for (const { kind, start, end } of dates) if (kind !== 'day') spokenOf.add(start, end)
  const manners = own ? sentenceManners(ground, weightsOf(own.pack), spokenOf) : []
  const hasLocalAccount = namesLocalAccount(folded)
  const facts = { ibans, hasLocalAccount, ids, dates, amounts, numbers, wordings, dueDays, manners }
  return Object.assign(ground, facts, { found: new Map() })
}

/** True when the test holds for a paragraph of it. */
export function anyPassage({ places }: Pick<Part, 'places'>, test: (passage: Passage) => boolean): boolean {
  return places.some(({ passage }) => test(passage))
}

/** Amounts, account numbers and invoice numbers, which must not vanish with a sentence. */
export function holdsFacts(passage: Passage, span: Span): boolean {
  return [passage.amounts, passage.ibans, passage.numbers].some((facts) => anyWithin(facts, span))
}
