import { expect, test } from 'vitest'
import { areSaidAlike } from '../../../../lib/domain/bank/match/same-booking'
import { aLine } from '../bank-line'

test.each([
  ['by the id of the bank', { bankId: 'A' }, { bankId: 'A' }, true],
  ['by a reference', { references: ['1', '2'] }, { references: ['2'] }, true],
  ['by what was written', { text: 'Returned: 2026-049' }, { text: '2026 049' }, true],
  ['by nothing', {}, {}, false],
  ['by other words', { text: 'a' }, { text: 'b' }, false],
])('two bookings are of one transfer %s', (_, a, b, expected) => {
  expect(areSaidAlike(aLine(a), aLine(b))).toBe(expected)
})
