import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { daysOf } from '../../../lib/domain/receivables/list-period'

test.each([
  ['thisMonth', '2026-02-10', '2026-02-01', '2026-02-28'],
  ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['thisQuarter', '2026-06-30', '2026-04-01', '2026-06-30'],
  ['lastQuarter', '2026-02-01', '2025-10-01', '2025-12-31'],
  ['thisYear', '2024-02-29', '2024-01-01', '2024-12-31'],
  ['lastYear', '2026-11-23', '2025-01-01', '2025-12-31'],
  ['2024', '2026-11-23', '2024-01-01', '2024-12-31'],
])('%s, seen on %s, is %s to %s', (period, today, from, to) => {
  expect(daysOf(period, plainDate(today))).toEqual({ from, to })
})

test.each(['', 'never', '12', '0999', '2026-11'])('%j is no period', (period) => {
  expect(daysOf(period, plainDate('2026-11-23'))).toBeUndefined()
})
