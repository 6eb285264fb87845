import { describe, expect, it } from 'vitest'
import {
  addBusinessDays,
  easterSunday,
  isBusinessDay,
  nextBusinessDay,
  previousBusinessDay,
} from '../../../lib/domain/calendar/business-day'
import { addDays, plainDate, weekdayOf, yearOf } from '../../../lib/domain/calendar/plain-date'

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

/** The weekdays of a year on which the banks of a country are closed. */
function closedIn(country: string | undefined, year: number): string {
  const closed: string[] = []
  for (let day = plainDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
    if (weekdayOf(day) < 6 && !isBusinessDay(day, country)) closed.push(day.slice(5))
  }
  return closed.join(' ')
}

describe('isBusinessDay', () => {
  it.each(['2026-11-28', '2026-11-29', '2026-12-25', '2026-04-03', '2026-04-06', '2026-05-01'])(
    'is false on %s, when euro payments rest',
    (date) => {
      expect(isBusinessDay(plainDate(date), 'DE')).toBe(false)
    },
  )

  it.each(['2027-01-06', '2026-05-14', '2026-06-19', '2026-12-24'])(
    'is false in Finland on %s, and true elsewhere',
    (date) => {
      expect(isBusinessDay(plainDate(date), 'FI')).toBe(false)
      expect(isBusinessDay(plainDate(date), 'DE')).toBe(true)
    },
  )

  it.each([
    ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['GB', 2033, '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27'],
    ['GB', 2034, '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26'],
    ['US', 2026, '01-01 01-19 02-16 05-25 06-19 09-07 10-12 11-11 11-26 12-25'],
    ['US', 2027, '01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25'],
    ['SE', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31'],
    ['NO', 2019, '01-01 04-18 04-19 04-22 05-01 05-17 05-30 06-10 12-24 12-25 12-26'],
    ['DK', 2026, '01-01 04-02 04-03 04-06 05-14 05-15 05-25 06-05 12-24 12-25 12-31'],
    ['CH', 2026, '01-01 01-02 04-03 04-06 05-14 05-25 12-25'],
    ['EE', 2026, '01-01 04-03 04-06 05-01 12-25'],
  ])('is false in %s in %i, besides weekends, on %s', (country, year, days) => {
    expect(closedIn(country, year)).toBe(days)
  })

  it.each(['JP', 'IN', 'AU', undefined])(
    'is false in %s, whose holidays are not known here, on 1 January and 25 December alone',
    (country) => {
      expect(closedIn(country, 2026)).toBe('01-01 12-25')
    },
  )
})

describe('moving to a business day', () => {
  it('keeps a business day, and goes past a long Christmas', () => {
    expect(nextBusinessDay(plainDate('2026-11-25'), 'DE')).toBe('2026-11-25')
    expect(nextBusinessDay(plainDate('2026-12-24'), 'FI')).toBe('2026-12-28')
  })

  it('goes back past a long Christmas as well', () => {
    expect(previousBusinessDay(plainDate('2026-11-25'), 'DE')).toBe('2026-11-25')
    expect(previousBusinessDay(plainDate('2026-12-27'), 'DE')).toBe('2026-12-24')
    expect(previousBusinessDay(plainDate('2026-12-27'), 'FI')).toBe('2026-12-23')
  })

  it('counts only business days', () => {
    expect(addBusinessDays(plainDate('2026-11-27'), 2, 'DE')).toBe('2026-12-01')
  })
})
