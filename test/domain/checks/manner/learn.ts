import {
  likelihoods,
  MANNERS,
  type Manner,
  WEIGHT_STEP,
  type Weights,
} from '../../../../lib/domain/checks/manner/manner'
import { MARKS, marksOf } from '../../../../lib/domain/checks/manner/marks'
import { endingOf } from '../../../../lib/domain/checks/manner/sentence-manners'
import { canonicalText, foldLetters } from '../../../../lib/domain/checks/text/canonical-text'
import { tokensOf } from '../../../../lib/domain/checks/text/tokens'
import { MOST_WEIGHT } from './write-weights'

/** A sentence as it may stand in an invoice mail, and what is amiss with it. */
export interface Example {
  readonly sentence: string
  readonly manner: Manner | 'fine'
}

const HALF = 0.5
const ROUNDS = 10
/** So much, for each example, must speak for a mark before it weighs anything: single sentences do not count. */
const MODESTY = 9e-5

/** The share of the examples of a manner in which something is found amiss; of none: 0. */
export function shareFound(
  weights: Weights,
  examples: readonly Example[],
  manner: Example['manner'],
): number {
  const all = examples.filter((example) => example.manner === manner)
  const found = all.filter(({ sentence }) => {
    const likely = likelihoods(weights, marksOfSentence(sentence))
    return likely.reduce((sum, each) => sum + each, 0) > HALF
  })
  return all.length === 0 ? 0 : found.length / all.length
}

/** The marks of a sentence that stands alone. */
export function marksOfSentence(sentence: string): number[] {
  const folded = foldLetters(canonicalText(sentence).plain)
  return marksOf(folded, tokensOf(folded), endingOf(folded))
}

/**
 * Learns from examples what speaks for each manner: multinomial logistic regression, trained by FTRL-Proximal (McMahan et
 * al. 2013), the weights rounded to `MOST_WEIGHT` steps. The same examples give the same weights on every machine: it
 * counts with what IEEE 754 makes exact.
 */
export function learn(examples: readonly Example[]): Weights {
  const known = examples.map(({ sentence, manner }) => ({
    marks: marksOfSentence(sentence),
    manner: MANNERS.indexOf(manner as Manner),
  }))
  const learnt = new Float64Array(MARKS * MARK_SIZE)
  const modesty = MODESTY * known.length
  const order = shuffler(known.length)
  const odds = MANNERS.map(() => 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of order()) {
      const { marks, manner } = known[at] as (typeof known)[number]
      const scale = 1 / Math.sqrt(marks.length)
      let all = 1
      for (let which = 0; which < MANNERS.length; which += 1) {
        const odd = exponential(sumOf(learnt, marks, which) * scale)
        odds[which] = odd
        all += odd
      }
      for (let which = 0; which < MANNERS.length; which += 1) {
        const slope = ((odds[which] as number) / all - (which === manner ? 1 : 0)) * scale
        learnFrom(learnt, marks, which, slope, modesty)
      }
    }
  }
  return MANNERS.map((_, which) =>
    Int8Array.from({ length: MARKS }, (_mark, mark) =>
      clamped(Math.round((learnt[placeOf(mark, which)] as number) / WEIGHT_STEP)),
    ),
  )
}

/** What is known of a mark for one manner: its weight, the sum of the slopes and that of their squares. */
const SIZE = 3
const MARK_SIZE = SIZE * MANNERS.length

/** All of a mark lies together, since the memory is what this waits for. */
function placeOf(mark: number, manner: number): number {
  return mark * MARK_SIZE + manner * SIZE
}

function learnFrom(
  learnt: Float64Array,
  marks: readonly number[],
  manner: number,
  slope: number,
  modesty: number,
): void {
  for (const mark of marks) {
    const place = placeOf(mark, manner)
    const weight = learnt[place] as number
    const before = learnt[place + 2] as number
    const after = before + slope * slope
    const root = Math.sqrt(after)
    const sum = (learnt[place + 1] as number) + slope - (root - Math.sqrt(before)) * weight
    const beyond = Math.abs(sum) - modesty
    learnt[place] = beyond > 0 ? (-Math.sign(sum) * beyond) / (1 + root) : 0
    learnt[place + 1] = sum
    learnt[place + 2] = after
  }
}

function sumOf(learnt: Float64Array, marks: readonly number[], manner: number): number {
  let sum = 0
  for (const mark of marks) sum += learnt[placeOf(mark, manner)] as number
  return sum
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
