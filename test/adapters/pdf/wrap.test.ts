import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrap } from '../../../lib/adapters/pdf/wrap'

const monospaced = (text: string) => [...text].length

describe('wrapping', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 10, ['one']],
    ['', 10, ['']],
    ['a\n\nb', 10, ['a', '', 'b']],
    ['north-light/studio', 8, ['north-', 'light/', 'studio']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['12\u00A0345 67', 7, ['12\u00A0345', '67']],
    ['W', 0.5, ['W']],
  ])('%j within %d is %j', (text, limit, lines) => {
    expect(wrap(text, limit, monospaced)).toEqual(lines)
  })

  it('loses no letter and keeps every line within the limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const lines = wrap(text, limit, monospaced)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(monospaced(line)).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
