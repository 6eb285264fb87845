import { describe, expect, it } from 'vitest'
import { likelihoods, MANNERS, readWeights } from '../../../../lib/domain/checks/manner/manner'
import { MARKS } from '../../../../lib/domain/checks/manner/marks'
import { writeWeights } from './write-weights'

/** Weights of which one mark speaks for each manner. */
const weights = MANNERS.map((_, manner) =>
  Int8Array.from({ length: MARKS }, (__, mark) => (mark === manner ? 15 : 0)),
)

describe('weights', () => {
  it('are read as they were written', () => {
    expect(readWeights(writeWeights(weights))).toEqual(weights)
  })

  it('make the manner likely that the marks speak for', () => {
    const likely = likelihoods(weights, [1, 1, 1, 100])
    expect(likely.indexOf(Math.max(...likely))).toBe(1)
  })

  it('leave all equally likely where no mark says anything', () => {
    expect(likelihoods(weights, [100, 101])).toEqual(MANNERS.map(() => 1 / (MANNERS.length + 1)))
  })
})
