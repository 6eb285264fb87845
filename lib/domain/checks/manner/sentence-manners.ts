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
  /** True when nothing else is said about the sentence. */
  readonly isWhole: boolean
}

/** Fewer words are a label, a name or a greeting; so many are a sentence even where its end is not marked. */
const FEWEST_WORDS = 3
const MANY_WORDS = 15
const FEWEST_LEFT = 5
const ENDED = /[.!?…]['"”)]?$/
/** So likely it must be that something is amiss. Much that is written about invoices is stiff, and nobody minds. */
const SURE: Readonly<Record<Manner, number>> = { tone: 0.55, jargon: 0.9, dueDate: 0.4 }

/**
 * The sentences that are not fine, in order. What `taken` covers is spoken of already: a sentence is judged by its
 * other words, and the longest run of them is marked.
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
    const manner = mannerOf(likelihoods(weights, marksOf(folded, words, endingOf(sentence))))
    const [from, to] = [run[0], run.at(-1)]
    if (!from || !to || !manner || !isOurs(ground, manner, [first, last])) continue
    const stop = to === all.at(-1) ? start + sentence.length : to.end
    found.push({ manner, span: [from.start, stop], isWhole })
  }
  return found
}

/** An entry of a list is no sentence of its own. */
function isListed(plain: string, start: number): boolean {
  return /^[-–*•·] /.test(plain.slice(start, start + 2))
}

/**
 * What others said hurts nobody; how work is described is not ours to judge, nor when to meet. What a paragraph about
 * paying says of a time, it says of paying, unless it asks for an answer.
 */
function isOurs(ground: Ground, manner: Manner, sentence: readonly [first: number, last: number]): boolean {
  if (manner === 'tone') return !hasWithin(ground, sentence, PLACED.reported)
  if (hasWithin(ground, sentence, PLACED.pay)) return true
  const paragraph = [0, ground.tokens.length - 1] as const
  return (
    manner === 'dueDate' &&
    hasWithin(ground, paragraph, PLACED.pay) &&
    !hasWithin(ground, sentence, PLACED.reply)
  )
}

/** What is most likely amiss, where it is likely that something is. */
export function mannerOf(likely: readonly number[]): Manner | undefined {
  const manner = MANNERS[likely.indexOf(Math.max(...likely))]
  const amiss = likely.reduce((sum, each) => sum + each, 0)
  return manner && amiss >= SURE[manner] ? manner : undefined
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
