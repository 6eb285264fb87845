import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import {
  FIRST_DRAWN,
  firstOf,
  holdsAll,
  overviewCounts,
  type Task,
} from '../../../lib/domain/receivables/overview'
import { aRow } from '../../builders/invoice-row'

const reminders = Array.from({ length: FIRST_DRAWN + 1 }, (_, at): Task => {
  return { kind: 'remind', row: aRow({ id: `${at}` }), stage: 'friendly' }
})
const thanks: Task = { kind: 'thank', row: aRow({ id: 'paid' }) }

function overviewOf(tasks: readonly Task[]) {
  return { today: plainDate('2026-11-23'), totals: [], tasks, open: [], counts: overviewCounts(tasks, []) }
}

describe('the overview', () => {
  test('counts apart what somebody waits for and what may be said', () => {
    expect(overviewCounts([...reminders, thanks], [])).toEqual({ tasks: FIRST_DRAWN + 1, thanks: 1, open: 0 })
  })

  test('cut to what is drawn first still tells how many there are', () => {
    const whole = overviewOf([...reminders, thanks])
    expect(holdsAll(whole)).toBe(true)
    const first = firstOf(whole)
    expect(first.tasks).toEqual(reminders.slice(0, FIRST_DRAWN))
    expect(first.counts).toBe(whole.counts)
    expect(holdsAll(first)).toBe(false)
  })

  test('of a few is whole as it is', () => {
    const few = overviewOf([thanks])
    expect(firstOf(few)).toEqual(few)
    expect(holdsAll(firstOf(few))).toBe(true)
  })
})
