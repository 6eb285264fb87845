import { MARKS } from './marks'

/**
 * What may be amiss with a sentence whatever its words: how it treats the reader, how it is written, when to pay, what
 * nobody agreed to, what it sells.
 */
export const MANNERS = ['tone', 'jargon', 'dueDate', 'surprise', 'incentive'] as const

export type Manner = (typeof MANNERS)[number]

/** How much one step of a weight counts. */
export const WEIGHT_STEP = 0.8

/** What was learnt from sentences, for each manner the weights of all marks. */
export type Weights = readonly Int8Array[]

const [BEFORE_A, BEFORE_SMALL_A] = [64, 96]

/**
 * Reads the weights of all manners, one manner after the other. A letter is one weight: `A`, `B` and so on speak for the
 * manner, `a`, `b` and so on against it. A number is so many marks that say nothing.
 */
export function readWeights(written: string): Weights {
  const all = new Int8Array(MANNERS.length * MARKS)
  let at = 0
  for (const [, silent, letter = ''] of written.matchAll(/(\d*)([A-Za-z])/g)) {
    at += Number(silent)
    const code = letter.charCodeAt(0)
    all[at] = code > BEFORE_SMALL_A ? BEFORE_SMALL_A - code : code - BEFORE_A
    at += 1
  }
  return MANNERS.map((_, manner) => all.subarray(manner * MARKS, (manner + 1) * MARKS))
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
