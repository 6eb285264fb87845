import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../lib/domain/canonical-json'

test('is the same text for the same data in any order', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined, e: null })).toBe(
    canonicalJson({ e: null, b: [{ c: 2, d: 1 }] }),
  )
  expect(canonicalJson([2, 1])).toBe('[2,1]')
})

test('says all there is, and the same of what is read back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (data) => {
      const text = canonicalJson(data)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(canonicalJson(reversed(data))).toBe(text)
    }),
  )
})

function reversed(data: unknown): unknown {
  if (data === null || typeof data !== 'object') return data
  if (Array.isArray(data)) return data.map(reversed)
  return Object.fromEntries(
    Object.entries(data)
      .toReversed()
      .map(([key, value]) => [key, reversed(value)]),
  )
}
