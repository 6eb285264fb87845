import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { periodOf } from '../../../lib/domain/export/period'

describe('a period around today', () => {
  test.each([
    ['thisMonth', '2026-11-26', '2026-11-01', '2026-11-30'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
    ['thisQuarter', '2026-11-26', '2026-10-01', '2026-12-31'],
    ['lastQuarter', '2026-02-10', '2025-10-01', '2025-12-31'],
    ['thisYear', '2026-11-26', '2026-01-01', '2026-12-31'],
    ['lastYear', '2026-11-26', '2025-01-01', '2025-12-31'],
  ] as const)('%s on %s', (name, today, from, to) => {
    expect(periodOf(name, plainDate(today))).toEqual({ from, to })
  })

  test('has no bounds where everything is wanted', () => {
    expect(periodOf('all', plainDate('2026-11-26'))).toBeUndefined()
  })
})
