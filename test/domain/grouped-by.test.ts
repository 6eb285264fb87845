import { expect, test } from 'vitest'
import { groupedBy } from '../../lib/domain/grouped-by'

test('values stand under their keys, each in the order they came', () => {
  const groups = groupedBy(['oak', 'ash', 'old', 'ape'], (word) => word.charAt(0))
  expect([...groups]).toEqual([
    ['o', ['oak', 'old']],
    ['a', ['ash', 'ape']],
  ])
})
