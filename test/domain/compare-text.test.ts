import { expect, test } from 'vitest'
import { compareText } from '../../lib/domain/compare-text'

test('puts dates and ids in order, and equal ones nowhere', () => {
  expect(['2026-12-01', '2026-11-30', '2027-01-01'].toSorted(compareText)).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2027-01-01',
  ])
  expect(compareText('01J', '01J')).toBe(0)
})
