import { describe, expect, it } from 'vitest'
import {
  addBusinessDays,
  easterSunday,
  isBusinessDay,
  nextBusinessDay,
  previousBusinessDay,
} from '../../../lib/domain/calendar/business-day'
import { plainDate } from '../../../lib/domain/calendar/plain-date'

describe('easterSunday', () => {
  it.each([
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('falls in %d on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date)
  })
})

describe('isBusinessDay', () => {
  it.each(['2026-11-28', '2026-11-29', '2026-12-25', '2026-04-03', '2026-04-06', '2026-05-01'])(
    'is false on %s, when euro payments rest',
    (date) => {
      expect(isBusinessDay(plainDate(date))).toBe(false)
    },
  )

  it.each(['2027-01-06', '2026-05-14', '2026-06-19', '2026-12-24'])(
    'is false in Finland on %s, and true elsewhere',
    (date) => {
      expect(isBusinessDay(plainDate(date), 'FI')).toBe(false)
      expect(isBusinessDay(plainDate(date), 'DE')).toBe(true)
    },
  )
})

describe('moving to a business day', () => {
  it('keeps a business day, and goes past a long Christmas', () => {
    expect(nextBusinessDay(plainDate('2026-11-25'))).toBe('2026-11-25')
    expect(nextBusinessDay(plainDate('2026-12-24'), 'FI')).toBe('2026-12-28')
  })

  it('goes back past a long Christmas as well', () => {
    expect(previousBusinessDay(plainDate('2026-11-25'))).toBe('2026-11-25')
    expect(previousBusinessDay(plainDate('2026-12-27'))).toBe('2026-12-24')
    expect(previousBusinessDay(plainDate('2026-12-27'), 'FI')).toBe('2026-12-23')
  })

  it('counts only business days', () => {
    expect(addBusinessDays(plainDate('2026-11-27'), 2)).toBe('2026-12-01')
  })
})
