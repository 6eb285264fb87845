import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type Hold, holdOn } from '../../../lib/domain/reminders/hold'
import { aRow } from '../../builders/invoice-row'

const on = plainDate('2026-12-01')
const promisedFor = plainDate('2026-12-15')

function held(kind: 'promised' | 'snoozed', until: string, on = until): Hold {
  return { kind, until: plainDate(until), on: plainDate(on) }
}

describe('holdOn', () => {
  test.each<[Parameters<typeof aRow>[0], string, Hold | undefined]>([
    [{}, '2026-12-01', undefined],
    [{ paused: true }, '2026-12-01', { kind: 'paused' }],
    [{ paused: true, disputedOn: on }, '2026-12-01', { kind: 'disputed', on }],
    [{ promisedFor }, '2026-12-15', held('promised', '2026-12-16')],
    [{ promisedFor }, '2026-12-16', undefined],
    [{ snoozedUntil: promisedFor }, '2026-12-14', held('snoozed', '2026-12-15')],
    [{ snoozedUntil: promisedFor }, '2026-12-15', undefined],
    [
      { promisedFor, snoozedUntil: plainDate('2026-12-20') },
      '2026-12-10',
      held('snoozed', '2026-12-20', '2026-12-21'),
    ],
    [{ promisedFor, snoozedUntil: plainDate('2026-12-16') }, '2026-12-15', held('promised', '2026-12-16')],
    [{ promisedFor, repliedOn: on }, '2026-12-15', held('promised', '2026-12-16')],
    [{ promisedFor, repliedOn: on }, '2026-12-16', { kind: 'replied', on }],
  ])('%j on %s', (row, today, hold) => {
    expect(holdOn(aRow(row), plainDate(today), 'FI')).toEqual(hold)
  })

  test('ends on a day on which the banks of the country are open', () => {
    const friday = { promisedFor: plainDate('2026-12-18') }
    expect(holdOn(aRow(friday), plainDate('2026-12-19'), 'FI')).toEqual(
      held('promised', '2026-12-19', '2026-12-21'),
    )
    expect(holdOn(aRow(friday), plainDate('2026-12-21'), 'FI')).toBeUndefined()
    const christmasEve = { snoozedUntil: plainDate('2026-12-24') }
    expect(holdOn(aRow(christmasEve), plainDate('2026-12-24'), 'FI')).toEqual(
      held('snoozed', '2026-12-24', '2026-12-28'),
    )
    expect(holdOn(aRow(christmasEve), plainDate('2026-12-24'), 'DE')).toBeUndefined()
  })
})
