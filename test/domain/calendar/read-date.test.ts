import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, plainDate } from '../../../lib/domain/calendar/plain-date'
import { readDate, readNearDate } from '../../../lib/domain/calendar/read-date'

const today = plainDate('2026-11-25')

describe('readDate', () => {
  it.each([
    ['2026-12-07', '2026-12-07'],
    ['7.12.2026', '2026-12-07'],
    ['07.12.26', '2026-12-07'],
    ['7.12.', '2026-12-07'],
    ['24.11.', '2027-11-24'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['5/5/2027', '2027-05-05'],
  ])('reads %s as %s', (typed, date) => {
    expect(readDate(typed, today)).toEqual({ kind: 'ok', value: date })
  })

  it('offers both readings of 07/12/26', () => {
    expect(readDate('07/12/26', today)).toEqual({ kind: 'ambiguous', choices: ['2026-12-07', '2026-07-12'] })
  })

  it.each([
    ['31.4.2027', 'impossible'],
    ['2026-02-30', 'impossible'],
    ['13/13/2026', 'impossible'],
    ['soon', 'malformed'],
    ['7 December', 'malformed'],
    ['', 'empty'],
  ])('says of "%s" that it is %s', (typed, kind) => {
    expect(readDate(typed, today).kind).toBe(kind)
  })

  it.each([
    ['24.11.', '2026-11-24'],
    ['3.11.', '2026-11-03'],
    ['15.6.', '2026-06-15'],
    ['7.12.', '2026-12-07'],
    ['15.4.', '2027-04-15'],
    ['15.4.2026', '2026-04-15'],
  ])('reads %s, which may lie behind, as %s', (typed, date) => {
    expect(readNearDate(typed, today)).toEqual({ kind: 'ok', value: date })
  })

  it('is at most half a year away where a date may lie behind', () => {
    fc.assert(
      fc.property(fc.integer({ min: -183, max: 181 }), (days) => {
        const date = addDays(today, days)
        const reading = readNearDate(`${Number(date.slice(8))}.${Number(date.slice(5, 7))}.`, today)
        if (reading.kind !== 'ok') throw new Error(reading.kind)
        expect(daysBetween(today, reading.value)).toBe(days)
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readDate(text, today)
      }),
    )
  })
})
