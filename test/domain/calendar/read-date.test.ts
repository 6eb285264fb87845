import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { readDate } from '../../../lib/domain/calendar/read-date'

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

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readDate(text, today)
      }),
    )
  })
})
