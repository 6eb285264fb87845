import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBusinessDay } from '../../../lib/domain/calendar/business-day'
import {
  addDays,
  dateOf,
  daysBetween,
  monthOf,
  plainDate,
  yearOf,
} from '../../../lib/domain/calendar/plain-date'
import {
  isSound,
  nextOccurrence,
  occurrencesOf,
  occurrencesUntil,
  type Schedule,
} from '../../../lib/domain/recurring/schedule'
import { aSchedule } from '../../builders/recurring'

function dates(schedule: Schedule, count: number): readonly string[] {
  const found: string[] = []
  for (const { date } of occurrencesOf(schedule)) {
    if (found.length === count) break
    found.push(date)
  }
  return found
}

describe('a monthly invoice', () => {
  test('on the 31st falls on the last day of short months and comes back to the 31st', () => {
    const schedule = aSchedule({
      rhythm: { unit: 'month', every: 1, anchorDay: 31 },
      firstDate: plainDate('2027-01-31'),
    })
    expect(dates(schedule, 5)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'])
  })

  test('on the 30th knows the leap day', () => {
    const schedule = aSchedule({
      rhythm: { unit: 'month', every: 1, anchorDay: 30 },
      firstDate: plainDate('2028-01-30'),
    })
    expect(dates(schedule, 3)).toEqual(['2028-01-30', '2028-02-29', '2028-03-30'])
  })

  test('may begin in a short month', () => {
    const schedule = aSchedule({
      rhythm: { unit: 'month', every: 3, anchorDay: 31 },
      firstDate: plainDate('2026-11-30'),
    })
    expect(dates(schedule, 4)).toEqual(['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31'])
  })
})

test('a yearly invoice on 29 February keeps its day in leap years', () => {
  const schedule = aSchedule({
    rhythm: { unit: 'year', every: 1, anchorDay: 29 },
    firstDate: plainDate('2028-02-29'),
  })
  expect(dates(schedule, 5)).toEqual(['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'])
})

test('a fortnightly invoice keeps its day of the week over the change of the clocks', () => {
  const schedule = aSchedule({ rhythm: { unit: 'week', every: 2 }, firstDate: plainDate('2027-03-22') })
  expect(dates(schedule, 3)).toEqual(['2027-03-22', '2027-04-05', '2027-04-19'])
})

describe('a day without banks', () => {
  const onChristmasEve = aSchedule({
    rhythm: { unit: 'month', every: 1, anchorDay: 24 },
    firstDate: plainDate('2026-12-24'),
  })

  test('is kept', () => {
    expect(nextOccurrence(onChristmasEve, plainDate('2026-12-01'), 'FI')?.on).toBe('2026-12-24')
  })

  test('or gives way to the next business day of the country, under the same name', () => {
    const schedule: Schedule = { ...onChristmasEve, weekend: 'nextBusinessDay' }
    expect(nextOccurrence(schedule, plainDate('2026-12-24'), 'FI')).toEqual({
      date: '2026-12-24',
      on: '2026-12-28',
    })
    expect(nextOccurrence(schedule, plainDate('2026-12-24'), 'DE')?.date).toBe('2027-01-24')
  })
})

describe('the end', () => {
  test('comes after so many', () => {
    expect(dates(aSchedule({ end: { kind: 'count', count: 3 } }), 9)).toEqual([
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ])
  })

  test('comes with a day, which still counts', () => {
    const schedule = aSchedule({ end: { kind: 'date', date: plainDate('2027-01-01') } })
    expect(dates(schedule, 9)).toEqual(['2026-12-01', '2027-01-01'])
    expect(nextOccurrence(schedule, plainDate('2027-01-01'))).toBeUndefined()
  })

  test('is the end of the calendar for a schedule without one', () => {
    const schedule = aSchedule({ firstDate: plainDate('2999-11-01') })
    expect(dates(schedule, 9)).toEqual(['2999-11-01', '2999-12-01'])
    const weekly = aSchedule({ rhythm: { unit: 'week', every: 1 }, firstDate: plainDate('2999-12-20') })
    expect(dates(weekly, 9)).toEqual(['2999-12-20', '2999-12-27'])
  })
})

describe('isSound', () => {
  test.each<[string, Partial<Schedule>]>([
    ['a first day beside its anchor', { firstDate: plainDate('2026-12-02') }],
    ['an end before the beginning', { end: { kind: 'date', date: plainDate('2026-11-30') } }],
    ['no invoice at all', { end: { kind: 'count', count: 0 } }],
    ['a rhythm of nothing', { rhythm: { unit: 'week', every: 0 } }],
  ])('refuses %s', (_, changes) => {
    expect(isSound(aSchedule(changes))).toBe(false)
  })
})

/** Any schedule that begins in 2026 to 2030. */
const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    unit: fc.constantFrom('week', 'month', 'year'),
    every: fc.integer({ min: 1, max: 24 }),
    anchorDay: fc.integer({ min: 1, max: 31 }),
    year: fc.integer({ min: 2026, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    weekend: fc.constantFrom('keep', 'nextBusinessDay'),
    count: fc.option(fc.integer({ min: 1, max: 40 })),
  })
  .map(({ unit, every, anchorDay, year, month, weekend, count }) => ({
    rhythm: unit === 'week' ? { unit, every } : { unit, every, anchorDay },
    firstDate: dateOf(year, month, Math.min(anchorDay, daysIn(year, month))),
    end: count === null ? { kind: 'open' } : { kind: 'count', count },
    weekend,
  }))

/** Worked out in another way than the product does. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const UNTIL = plainDate('2045-12-31')

describe('any schedule', () => {
  test('is sound, and both its days only go forward', () => {
    // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(isSound(schedule)).toBe(true)
        const all = occurrencesUntil(schedule, UNTIL, 'FI')
        for (const [index, { date, on }] of all.entries()) {
          const before = all[index - 1]
          expect(on >= date && daysBetween(date, on) <= 5).toBe(true)
          expect(before === undefined || (before.date < date && before.on < on)).toBe(true)
          if (schedule.weekend === 'nextBusinessDay') expect(isBusinessDay(on, 'FI')).toBe(true)
          else expect(on).toBe(date)
        }
      }),
    )
  })

  test('stands on its anchor, or on the last day of a month too short for it', () => {
    // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const { rhythm, firstDate } = schedule
        for (const [index, { date }] of occurrencesUntil(schedule, UNTIL).entries()) {
          if (rhythm.unit === 'week') {
            expect(daysBetween(firstDate, date)).toBe(7 * rhythm.every * index)
            continue
          }
          const months = (yearOf(date) - yearOf(firstDate)) * 12 + monthOf(date) - monthOf(firstDate)
          expect(months).toBe(index * rhythm.every * (rhythm.unit === 'year' ? 12 : 1))
          const longest = daysIn(yearOf(date), monthOf(date))
          expect(Number(date.slice(8))).toBe(Math.min(rhythm.anchorDay, longest))
        }
      }),
    )
  })

  test('has as many invoices as it says', () => {
    // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
    fc.assert(
      fc.property(anySchedule, ({ end, ...schedule }) => {
        const count = end.kind === 'count' ? end.count : 5
        const all = [...occurrencesOf({ ...schedule, end: { kind: 'count', count } })]
        expect(all).toHaveLength(count)
      }),
    )
  })

  test('gives the same answer whichever way and however often it is asked', () => {
    // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 0, max: 3000 }), (schedule, days) => {
        const after = addDays(schedule.firstDate, days)
        const next = nextOccurrence(schedule, after, 'FI')
        expect(nextOccurrence(schedule, after, 'FI')).toEqual(next)
        const passed = occurrencesUntil(schedule, after, 'FI')
        const all = next ? occurrencesUntil(schedule, next.on, 'FI') : passed
        expect(all).toEqual(next ? [...passed, next] : passed)
      }),
    )
  })
})
