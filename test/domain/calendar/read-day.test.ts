import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { readDay } from '../../../lib/domain/calendar/read-day'

const today = plainDate('2026-11-23')

describe('a day that is typed', () => {
  test('without a year lies behind or ahead, as is asked', () => {
    expect(readDay('1.12.', today, 'past')).toEqual({ ok: false, problem: { key: 'dateFuture' } })
    expect(readDay('20.11.', today, 'past')).toEqual({ ok: true, day: '2026-11-20' })
    expect(readDay('20.11.', today, 'coming')).toEqual({ ok: true, day: '2027-11-20' })
  })

  test('may be today', () => {
    expect(readDay('2026-11-23', today, 'past')).toEqual({ ok: true, day: today })
    expect(readDay('2026-11-23', today, 'coming')).toEqual({ ok: true, day: today })
  })

  test.each([
    ['', 'dateMissing'],
    ['soon', 'dateMalformed'],
    ['31.11.2026', 'dateImpossible'],
    ['22.11.2026', 'datePast'],
  ])('is refused as "%s": %s', (typed, key) => {
    expect(readDay(typed, today, 'coming')).toEqual({ ok: false, problem: { key } })
  })

  test('is asked about where it can be two, with both to choose from', () => {
    expect(readDay('3/12/2026', today, 'coming')).toEqual({
      ok: false,
      problem: {
        key: 'dateUnclear',
        params: { first: { date: '2026-12-03' }, second: { date: '2026-03-12' } },
      },
      choices: ['2026-12-03', '2026-03-12'],
    })
  })
})
