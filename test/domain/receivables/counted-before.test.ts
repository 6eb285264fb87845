import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { countedBefore } from '../../../lib/domain/receivables/counted-before'
import { aRow } from '../../builders/invoice-row'

const today = plainDate('2026-12-01')

test('an open invoice has counted before where its month is over', () => {
  expect(countedBefore(aRow({ issueDate: plainDate('2026-11-30') }), today)).toBe(true)
  expect(countedBefore(aRow({ issueDate: plainDate('2026-12-01') }), today)).toBe(false)
  expect(countedBefore(aRow({ issueDate: plainDate('2025-12-31') }), today)).toBe(true)
})

test('what never left, or is void, has not', () => {
  const issueDate = plainDate('2026-11-30')
  expect(countedBefore(aRow({ issueDate, lifecycle: 'draft' }), today)).toBe(false)
  expect(countedBefore(aRow({ issueDate, lifecycle: 'void' }), today)).toBe(false)
})
