import { expect, test } from 'vitest'
import { keyOf, nameOf, RECORD_KINDS } from '../../../lib/adapters/storage/keys'

test('a key tells the record it belongs to, of every kind', () => {
  for (const kind of RECORD_KINDS) {
    const single = nameOf(keyOf(kind, ''))
    const id = single?.id === '' ? '' : '2026-11:a'
    expect(nameOf(keyOf(kind, id))).toEqual({ kind, id })
  }
  expect(new Set(RECORD_KINDS.map((kind) => keyOf(kind, 'a'))).size).toBe(RECORD_KINDS.length)
})

test('other keys belong to no record', () => {
  expect(['g1', 'g1:m', 'unknown', 'mm', 'x:other'].map(nameOf)).toEqual([1, 2, 3, 4, 5].map(() => undefined))
})
