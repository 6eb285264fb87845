import { expect, test } from 'vitest'
import { canonicalJson } from '../../lib/domain/canonical-json'

test('is the same text for the same data in any order', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined, e: null })).toBe(
    canonicalJson({ e: null, b: [{ c: 2, d: 1 }] }),
  )
  expect(canonicalJson([2, 1])).toBe('[2,1]')
})
