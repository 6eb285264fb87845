import { describe, expect, test } from 'vitest'
import { isFlag, isText, isWhole, listOf, oneOf, shape } from '../../lib/domain/shape'

interface Thing {
  readonly name: string
  readonly count?: number
}

describe('the check of a shape', () => {
  const isThing = shape<Thing>({ needed: { name: isText }, optional: { count: isWhole } })

  test.each([{ name: 'a' }, { name: 'a', count: 1 }, { name: 'a', later: true }])('lets %o pass', (value) => {
    expect(isThing(value)).toBe(true)
  })

  test.each([
    null,
    undefined,
    'a',
    [],
    {},
    { name: 1 },
    { name: 'a', count: 1.5 },
    { name: 'a', count: undefined },
  ])('stops %o', (value) => {
    expect(isThing(value)).toBe(false)
  })
})

test('the checks of a field tell its values from others', () => {
  expect([true, 'true', 1].map(isFlag)).toEqual([true, false, false])
  expect(['on', 'off', 1].map(oneOf(['on']))).toEqual([true, false, false])
  expect([[], ['a'], ['a', 1], 'a'].map(listOf(isText))).toEqual([true, true, false, false])
})
