import { expect, it } from 'vitest'
import { anyWithin, sentenceSpan, startsSentence } from '../../../lib/domain/checks/ground'
import { readBody } from './read-body'

it('finds the sentence of an offset, and its beginning', () => {
  const part = readBody('One here. Two there.')
  expect(part.plain.slice(...sentenceSpan(part, 12))).toBe(' Two there.')
  expect(startsSentence(part, 10)).toBe(true)
  expect(startsSentence(part, 14)).toBe(false)
})

it('knows whether a fact touches a span', () => {
  const facts = [
    { start: 2, end: 4 },
    { start: 8, end: 9 },
  ]
  expect(
    [
      [0, 2],
      [3, 5],
      [4, 8],
      [8, 20],
      [9, 20],
    ].map(([a = 0, b = 0]) => anyWithin(facts, [a, b])),
  ).toEqual([false, true, false, true, false])
})
