import { type Ground, hasWithin } from '../ground'
import { PLACED } from '../languages/signal-bits'
import type { Cover } from '../text/cover'
import { type Token, tokenAt } from '../text/tokens'
import type { Span } from '../types'
import { likelihoods, MANNERS, type Manner, type Weights } from './manner'
import { marksOf } from './marks'

/** The words of a sentence that make it what it is. */
export interface SentenceManner {
  readonly span: Span
  readonly manner: Manner
  /** How likely it is that something is amiss, from 0 to 1. */
  readonly likelihood: number
  /** True when nothing else is said about the sentence. */
  readonly isWhole: boolean
  /** True when the words around speak of paying, and not of answering or meeting. */
  readonly isAboutPaying: boolean
}

/** Fewer words are a label, a name or a greeting; so many are a sentence even where its end is not marked. */
const FEWEST_WORDS = 5
const MANY_WORDS = 15
const FEWEST_LEFT = 5
/** Titles and sentences of others. */
const QUOTATION = /["“”„«][A-ZÀ-ÖØ-Þ][^"“”„«»\n]{3,200}(?:["”“»]|$)|^[^"“\n]{1,200}[^"“\n ]" /
const ENDED = /[.!?…]['"”)]?$/
/** So likely it must be by the other words alone that something is amiss with a sentence of which something is said. */
const LEAST_LIKELY_ELSE = 0.3

/**
 * The sentences that may not be fine, in order. What `taken` covers is spoken of already: the longest run of the other
 * words is marked.
 */
export function sentenceManners(ground: Ground, weights: Weights, taken: Cover): SentenceManner[] {
  const { plain, folded, tokens } = ground
  const found: SentenceManner[] = []
  for (const [start, end] of ground.sentences) {
    const [first, last] = [tokenAt(tokens, start - 1) + 1, tokenAt(tokens, end - 1)]
    const all = tokens.slice(first, last + 1)
    if (isListed(plain, start)) continue
    const sentence = plain.slice(start, end).trimEnd()
    const words = all.filter((token) => !taken.touches(token.start, token.end))
    const run = longestRun(all, taken)
    const isWhole = run.length === all.length
    if (run.length < (isWhole ? (ENDED.test(sentence) ? FEWEST_WORDS : MANY_WORDS) : FEWEST_LEFT)) continue
    const ending = endingOf(sentence)
    const likely = (judged: readonly Token[]) => likelihoods(weights, marksOf(folded, judged, ending))
    const byWords = likely(words)
    const likelihood = isWhole ? sumOf(byWords) : Math.max(sumOf(byWords), sumOf(likely(all)))
    const manner = MANNERS[byWords.indexOf(Math.max(...byWords))]
    const [from, to] = [run[0], run.at(-1)]
    if (!manner || !from || !to || sumOf(byWords) < LEAST_LIKELY_ELSE) continue
    const isReported = hasWithin(ground, [first, last], PLACED.reported) || QUOTATION.test(sentence)
    if (manner === 'tone' && isReported) continue
    const span = [from.start, to === all.at(-1) ? start + sentence.length : to.end] as const
    found.push({ manner, likelihood, span, isWhole, isAboutPaying: isAboutPaying(ground, [first, last]) })
  }
  return found
}

/** An entry of a list is no sentence of its own. */
function isListed(plain: string, start: number): boolean {
  return /^[-–*•·] /.test(plain.slice(start, start + 2))
}

/** What a paragraph about paying says, it says of paying, unless it asks for an answer. */
function isAboutPaying(ground: Ground, sentence: readonly [first: number, last: number]): boolean {
  if (hasWithin(ground, sentence, PLACED.pay)) return true
  const paragraph = [0, ground.tokens.length - 1] as const
  return hasWithin(ground, paragraph, PLACED.pay) && !hasWithin(ground, sentence, PLACED.reply)
}

function sumOf(likely: readonly number[]): number {
  return likely.reduce((sum, each) => sum + each, 0)
}

function longestRun(tokens: readonly Token[], taken: Cover): readonly Token[] {
  let longest: Token[] = []
  let run: Token[] = []
  for (const token of tokens) {
    if (taken.touches(token.start, token.end)) run = []
    else run.push(token)
    if (run.length > longest.length) longest = run
  }
  return longest
}

/** How a sentence ends: with a question mark, an exclamation mark or otherwise. */
export function endingOf(sentence: string): string {
  const last = sentence.trimEnd().at(-1) ?? ''
  return last === '?' || last === '!' ? last : '.'
}
