import { MARKS } from './marks'

/** What may be amiss with a sentence whatever its words: how it treats the reader, how it is written, when to pay. */
export const MANNERS = ['tone', 'jargon', 'dueDate'] as const

export type Manner = (typeof MANNERS)[number]

/** A weight is written as one letter: `@` is nothing, the letters after it speak for the manner, those before against. */
const NOTHING = 64
export const MOST_WEIGHT = 15
/** How much one step of a weight counts. */
export const WEIGHT_STEP = 0.3

/** What was learnt from sentences, for each manner the weights of all marks. */
export type Weights = readonly Int8Array[]

/** Reads weights of `MANNERS.length` times `MARKS` letters. */
export function readWeights(written: string): Weights {
  return MANNERS.map((_, manner) =>
    Int8Array.from({ length: MARKS }, (__, mark) => written.charCodeAt(manner * MARKS + mark) - NOTHING),
  )
}

/** The other way round. */
export function writeWeights(weights: Weights): string {
  return weights.map((row) => String.fromCharCode(...row.map((weight) => NOTHING + weight))).join('')
}

/** How likely a sentence with these marks has each of the manners, from 0 to 1; what is left of 1: it has none. */
export function likelihoods(weights: Weights, marks: readonly number[]): number[] {
  const scale = WEIGHT_STEP / Math.sqrt(marks.length)
  const odds = weights.map((row) => {
    let sum = 0
    for (const mark of marks) sum += row[mark] ?? 0
    return Math.exp(sum * scale)
  })
  const all = odds.reduce((sum, odd) => sum + odd, 1)
  return odds.map((odd) => odd / all)
}
