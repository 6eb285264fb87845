import { expect, test } from 'vitest'
import { lineBefore } from '../../../../lib/domain/checks/text/line-before'

test.each([
  ['Total\ndeposit €50', 14, 'deposit '],
  ['deposit €50', 8, 'deposit '],
  ['deposit\n€50', 8, ''],
  [`deposit${' '.repeat(500)}€50`, 507, ' '.repeat(300)],
])('of %j what stands before place %i on its line is %j, as far as it is near', (text, place, before) => {
  expect(lineBefore(text, place)).toBe(before)
})
