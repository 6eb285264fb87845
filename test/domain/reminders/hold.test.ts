import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type Hold, holdOn } from '../../../lib/domain/reminders/hold'
import { aRow } from '../../builders/invoice-row'

const on = plainDate('2026-12-01')
const promisedFor = plainDate('2026-12-15')

describe('holdOn', () => {
  test.each<[Parameters<typeof aRow>[0], string, Hold | undefined]>([
    [{}, '2026-12-01', undefined],
    [{ paused: true }, '2026-12-01', { kind: 'paused' }],
    [{ paused: true, disputedOn: on }, '2026-12-01', { kind: 'disputed', on }],
    [{ promisedFor }, '2026-12-15', { kind: 'promised', until: plainDate('2026-12-16') }],
    [{ promisedFor }, '2026-12-16', undefined],
    [{ snoozedUntil: promisedFor }, '2026-12-14', { kind: 'snoozed', until: promisedFor }],
    [{ snoozedUntil: promisedFor }, '2026-12-15', undefined],
    [
      { promisedFor, snoozedUntil: plainDate('2026-12-20') },
      '2026-12-10',
      { kind: 'snoozed', until: plainDate('2026-12-20') },
    ],
    [
      { promisedFor, snoozedUntil: plainDate('2026-12-16') },
      '2026-12-15',
      { kind: 'promised', until: plainDate('2026-12-16') },
    ],
    [{ promisedFor, repliedOn: on }, '2026-12-15', { kind: 'promised', until: plainDate('2026-12-16') }],
    [{ promisedFor, repliedOn: on }, '2026-12-16', { kind: 'replied', on }],
  ])('%j on %s', (row, today, hold) => {
    expect(holdOn(aRow(row), plainDate(today))).toEqual(hold)
  })
})
