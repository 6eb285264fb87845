import type { PlainDate } from '../calendar/plain-date'
import type { SignalBits } from './languages/signal-bits'
import { isInPlace, type PhraseBook, type PhraseMatch } from './text/phrases'
import { sentenceAt } from './text/sentences'
import { type Token, tokenAt } from './text/tokens'
import type { Span } from './types'

/** What the facts of a passage are read from. Offsets count from its beginning. */
export interface Ground {
  /** The text as written and in lower case. */
  readonly plain: string
  readonly folded: string
  readonly tokens: readonly Token[]
  /** Indexes of the tokens with a figure in them. */
  readonly numerals: readonly number[]
  readonly sentences: readonly Span[]
  readonly hits: readonly PhraseMatch[]
  /** The signals whose phrase ends at a token, by the token's index, as bits of `PLACED`. */
  readonly endings: Int32Array
  /** All signals of the text. */
  readonly bits: SignalBits
}

/** What the reading of facts is told from outside. */
export interface ReadSettings {
  /** The languages of the draft, the main one first. */
  readonly books: readonly [PhraseBook, ...PhraseBook[]]
  readonly today: PlainDate
}

/** True when a phrase with one of the signals, given as bits of `PLACED`, ends at the token. */
export function endsAt({ endings }: Pick<Ground, 'endings'>, token: number, signals: number): boolean {
  return ((endings[token] ?? 0) & signals) !== 0
}

/** True when a phrase with one of the signals ends at one of the tokens. */
export function hasWithin(
  ground: Pick<Ground, 'endings'>,
  [first, last]: readonly [first: number, last: number],
  signals: number,
): boolean {
  for (let at = first; at <= last; at += 1) if (endsAt(ground, at, signals)) return true
  return false
}

/** The span of the sentence that holds the offset. */
export function sentenceSpan(ground: Pick<Ground, 'sentences' | 'plain'>, offset: number): Span {
  return ground.sentences[sentenceAt(ground.sentences, offset)] ?? [0, ground.plain.length]
}

/** Words further before a phrase than this have nothing to do with it, in tokens. */
const SENTENCE_REACH = 40

/** True when what has to stand before the phrase stands there in its sentence. */
export function isInSentence(ground: Ground, hit: PhraseMatch): boolean {
  if (hit.phrase.after.length === 0) return true
  const start = tokenAt(ground.tokens, sentenceSpan(ground, hit.start)[0] - 1) + 1
  return isInPlace(hit, ground.tokens, Math.max(start, hit.first - SENTENCE_REACH))
}

/** True when one of the facts, which stand in order, touches the span. */
export function anyWithin(
  facts: readonly { readonly start: number; readonly end: number }[],
  [start, end]: Span,
): boolean {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (facts[low]?.start ?? end) < end
}

/** True when no word of the sentence stands before the offset. */
export function startsSentence(ground: Pick<Ground, 'sentences' | 'plain'>, offset: number): boolean {
  const [start] = sentenceSpan(ground, offset)
  return ground.plain.slice(start, offset).trim() === ''
}

/** The text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
