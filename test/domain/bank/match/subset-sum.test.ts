import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { subsetsOf } from '../../../../lib/domain/bank/match/subset-sum'

describe('the ways to make up a sum', () => {
  test('are found by their places, two of them at most', () => {
    expect(subsetsOf([100, 250, 400], 350)).toEqual([[0, 1]])
    expect(subsetsOf([100, 100, 100], 200)).toHaveLength(2)
    expect(subsetsOf([100, 250], 100)).toEqual([])
    expect(subsetsOf([], 5)).toEqual([])
  })

  test('are not looked for among so many that chance would find one', () => {
    expect(
      subsetsOf(
        Array.from({ length: 40 }, (_, at) => at + 1),
        60,
      ),
    ).toEqual([])
  })

  test('always come to the sum', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 14 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 1500 }), (parts, wanted) => {
        for (const way of subsetsOf(parts, wanted)) {
          expect(way.length).toBeGreaterThan(1)
          expect(new Set(way).size).toBe(way.length)
          expect(way.reduce((sum, at) => sum + (parts[at] ?? 0), 0)).toBe(wanted)
        }
      }),
    )
  })
})
