import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { daysOfYear, recentDays } from '../../../lib/domain/calendar/recent-period'

test.each([
  ['thisMonth', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['thisQuarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ['lastQuarter', '2026-01-01', '2025-10-01', '2025-12-31'],
  ['thisYear', '2026-01-01', '2026-01-01', '2026-12-31'],
  ['lastYear', '2024-02-29', '2023-01-01', '2023-12-31'],
] as const)('%s, seen on %s, is %s to %s', (period, today, from, to) => {
  expect(recentDays(period, plainDate(today))).toEqual({ from, to })
})

test('a year has all its days', () => {
  expect(daysOfYear(2024)).toEqual({ from: '2024-01-01', to: '2024-12-31' })
})
