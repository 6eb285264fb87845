import {
  likelihoods,
  MANNERS,
  type Manner,
  MOST_WEIGHT,
  WEIGHT_STEP,
  type Weights,
} from '../../../../lib/domain/checks/manner/manner'
import { MARKS, marksOf } from '../../../../lib/domain/checks/manner/marks'
import { endingOf, mannerOf } from '../../../../lib/domain/checks/manner/sentence-manners'
import { canonicalText, fold } from '../../../../lib/domain/checks/text/canonical-text'
import { tokensOf } from '../../../../lib/domain/checks/text/tokens'

/** A sentence as it may stand in an invoice mail, and what is amiss with it. */
export interface Example {
  readonly sentence: string
  readonly manner: Manner | 'fine'
}

const ROUNDS = 12
const PACE = 0.3
/** How strongly weights are drawn to nothing, so that single sentences do not count. */
const MODESTY = 5e-4

/** The share of the examples of a manner in which something is found amiss; of none: 0. */
export function shareFound(
  weights: Weights,
  examples: readonly Example[],
  manner: Example['manner'],
): number {
  const all = examples.filter((example) => example.manner === manner)
  const found = all.filter(({ sentence }) => mannerOf(likelihoods(weights, marksOfSentence(sentence))))
  return all.length === 0 ? 0 : found.length / all.length
}

/** The marks of a sentence that stands alone. */
export function marksOfSentence(sentence: string): number[] {
  const folded = fold(canonicalText(sentence).plain)
  return marksOf(folded, tokensOf(folded), endingOf(folded))
}

/**
 * Learns from examples what speaks for each manner: multinomial logistic regression, trained by AdaGrad (Duchi et al.
 * 2011), the weights rounded to `MOST_WEIGHT` steps. The same examples give the same weights on every machine: it
 * counts with what IEEE 754 makes exact.
 */
export function learn(examples: readonly Example[]): Weights {
  const known = examples.map(({ sentence, manner }) => ({
    marks: marksOfSentence(sentence),
    manner: MANNERS.indexOf(manner as Manner),
  }))
  const weights = MANNERS.map(() => new Float64Array(MARKS))
  const squares = MANNERS.map(() => new Float64Array(MARKS).fill(1e-3))
  const order = shuffler(known.length)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of order()) {
      const { marks, manner } = known[at] as (typeof known)[number]
      const scale = 1 / Math.sqrt(marks.length)
      const odds = weights.map((row) =>
        exponential(marks.reduce((sum, mark) => sum + (row[mark] as number), 0) * scale),
      )
      const all = odds.reduce((sum, odd) => sum + odd, 1)
      odds.forEach((odd, which) => {
        const error = (odd / all - (which === manner ? 1 : 0)) * scale
        const row = weights[which] as Float64Array
        const square = squares[which] as Float64Array
        for (const mark of marks) {
          const slope = error + MODESTY * (row[mark] as number)
          square[mark] = (square[mark] as number) + slope * slope
          row[mark] = (row[mark] as number) - (PACE * slope) / Math.sqrt(square[mark] as number)
        }
      })
    }
  }
  return weights.map((row) => Int8Array.from(row, (weight) => clamped(Math.round(weight / WEIGHT_STEP))))
}

function clamped(weight: number): number {
  return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight))
}

/** e to the power of a number, near enough, without `Math.exp`, which need not be the same everywhere. */
function exponential(power: number): number {
  let value = Math.max(0, 1 + Math.max(-40, Math.min(40, power)) / 4096)
  for (let doubling = 0; doubling < 12; doubling += 1) value *= value
  return value
}

/** The numbers below a count in a new order at each call, the same orders each time. */
function shuffler(count: number): () => readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  let seed = 7
  return () => {
    for (let at = count - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      const other = seed % (at + 1)
      const moved = order[at] as number
      order[at] = order[other] as number
      order[other] = moved
    }
    return order
  }
}
