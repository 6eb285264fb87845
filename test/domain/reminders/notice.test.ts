import { describe, expect, test } from 'vitest'
import { nextBusinessDay } from '../../../lib/domain/calendar/business-day'
import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import { nextNotice, wasTold } from '../../../lib/domain/reminders/notice'

const at = (date: PlainDate, hour: number) => Date.parse(`${date}T${String(hour).padStart(2, '0')}:00Z`)
const FRIDAY = plainDate('2026-11-27')
const MONDAY = plainDate('2026-11-30')
const workday = (day: PlainDate) => nextBusinessDay(day, 'FI')

describe('the next moment at which the person may be told', () => {
  const noticeAt = (day: PlainDate, hour: number, until: number, firstDay?: (day: PlainDate) => PlainDate) =>
    nextNotice({ now: at(day, hour), today: day, at }, { from: 9, until }, firstDay)

  test('is now, in the hours they chose', () => {
    expect(noticeAt(FRIDAY, 9, 17)).toBe(at(FRIDAY, 9))
    expect(noticeAt(FRIDAY, 16, 17)).toBe(at(FRIDAY, 16))
    expect(noticeAt(FRIDAY, 23, 24)).toBe(at(FRIDAY, 23))
  })

  test('is the hour at which they begin, before them', () => {
    expect(noticeAt(FRIDAY, 8, 17)).toBe(at(FRIDAY, 9))
  })

  test('is the next day after them, whatever day that is', () => {
    expect(noticeAt(FRIDAY, 17, 17)).toBe(at(plainDate('2026-11-28'), 9))
  })

  test('is the next day that will do where not every day does', () => {
    expect(noticeAt(FRIDAY, 17, 17, workday)).toBe(at(MONDAY, 9))
    expect(noticeAt(plainDate('2026-11-28'), 12, 17, workday)).toBe(at(MONDAY, 9))
    expect(noticeAt(MONDAY, 12, 17, workday)).toBe(at(MONDAY, 12))
  })
})

describe('a notice', () => {
  test.each([
    ['shown today', { state: 'shown', on: FRIDAY }, true],
    ['passed over for a later one', { state: 'skipped', on: FRIDAY }, true],
    ['that was only about to be shown', { state: 'claimed', on: FRIDAY }, false],
    ['of a day still to come, by a clock that was wrong', { state: 'shown', on: MONDAY }, false],
    ['that was never given', undefined, false],
  ])('%s', (_, notice, told) => {
    expect(wasTold(notice, FRIDAY)).toBe(told)
  })
})
