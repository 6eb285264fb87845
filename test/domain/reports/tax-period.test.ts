import { describe, expect, test } from 'vitest'
import { addDays } from '../../../lib/domain/calendar/plain-date'
import { TAX_PERIODS, taxPeriodsOf, usualTaxPeriod } from '../../../lib/domain/reports/tax-period'

describe('the periods of a tax year', () => {
  test.each(TAX_PERIODS)('of a %s follow each other from new year to new year', (length) => {
    const periods = taxPeriodsOf(2028, length)
    expect(periods[0]?.from).toBe('2028-01-01')
    expect(periods.at(-1)?.to).toBe('2028-12-31')
    for (const [at, { to }] of periods.entries()) {
      const next = periods[at + 1]
      if (next) expect(next.from).toBe(addDays(to, 1))
    }
  })

  test('are as is usual in the country', () => {
    expect(['FI', 'IE', 'DE', undefined].map(usualTaxPeriod)).toEqual([
      'month',
      'twoMonths',
      'quarter',
      'quarter',
    ])
  })
})
