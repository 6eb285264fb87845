import { expect, test } from 'vitest'
import { hasMoreLines } from '../../lib/domain/line-count'

test.each([
  ['', 0],
  ['a', 0],
  ['a\nb', 1],
  ['a\r\nb\r\n', 2],
  ['\r\r', 2],
])('%j has more than %i lines, and no more', (text, most) => {
  expect(hasMoreLines(text, most)).toBe(true)
  expect(hasMoreLines(text, most + 1)).toBe(false)
})
