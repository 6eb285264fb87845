import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  earlierOf,
  endOfMonth,
  isPlainDate,
  laterOf,
  plainDate,
  weekdayOf,
} from '../../../lib/domain/calendar/plain-date'

describe('isPlainDate', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-04-31', '26-01-01', '2026-1-1', '2026-01-01T00:00', ''])(
    'refuses %s',
    (text) => {
      expect(isPlainDate(text)).toBe(false)
    },
  )

  it('knows leap days', () => {
    expect(isPlainDate('2028-02-29')).toBe(true)
    expect(isPlainDate('2100-02-29')).toBe(false)
  })
})

describe('date arithmetic', () => {
  it('steps over the end of a year and a leap day', () => {
    expect(addDays(plainDate('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(plainDate('2028-02-28'), 1)).toBe('2028-02-29')
  })

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths(plainDate('2026-01-31'), 1)).toBe('2026-02-28')
    expect(endOfMonth(plainDate('2028-02-10'))).toBe('2028-02-29')
  })

  it('tells which of two dates is earlier and which is later', () => {
    const [first, second] = [plainDate('2026-11-30'), plainDate('2026-12-01')]
    expect([earlierOf(first, second), earlierOf(second, first)]).toEqual([first, first])
    expect([laterOf(first, second), laterOf(second, first)]).toEqual([second, second])
  })

  it('names 7 December 2026 a Monday', () => {
    expect(weekdayOf(plainDate('2026-12-07'))).toBe(1)
  })

  it('counts the days it adds, also across clock changes', () => {
    const dates = fc
      .tuple(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, day]) => dateOf(year, month, day))
    fc.assert(
      fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })
})
