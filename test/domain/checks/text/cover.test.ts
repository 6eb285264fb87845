import { expect, it } from 'vitest'
import { coverOf } from '../../../../lib/domain/checks/text/cover'

it('knows which letters are taken', () => {
  const cover = coverOf(10)
  cover.add(2, 4)
  expect(cover.touches(0, 2)).toBe(false)
  expect(cover.touches(3, 5)).toBe(true)
  expect(cover.touches(4, 12)).toBe(false)
})
