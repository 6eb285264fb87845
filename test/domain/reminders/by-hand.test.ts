import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { BY_HAND_STEPS, type ByHandDone, nextByHand } from '../../../lib/domain/reminders/by-hand'

const ended = plainDate('2026-12-16')
const call: ByHandDone = { step: 'call', outcome: 'done', on: plainDate('2026-12-28') }

test('a call comes a week after the last reminder', () => {
  expect(nextByHand([], ended)).toEqual({ step: 'call', days: 7, on: '2026-12-23' })
})

test('each step waits for the one before to take effect', () => {
  expect(nextByHand([call], ended)).toEqual({ step: 'writtenDemand', days: 7, on: '2027-01-04' })
  const demand: ByHandDone = { step: 'writtenDemand', outcome: 'done', on: plainDate('2027-01-04') }
  expect(nextByHand([demand, call], ended)).toEqual({ step: 'legalAdvice', days: 14, on: '2027-01-18' })
})

test('a step that was left out makes room at once', () => {
  expect(nextByHand([{ ...call, outcome: 'skipped' }], ended)).toEqual({
    step: 'writtenDemand',
    days: 0,
    on: '2026-12-28',
  })
})

test('of two that were settled on one day, the later step is the last, in whichever order they are kept', () => {
  const demand: ByHandDone = { ...call, step: 'writtenDemand', outcome: 'skipped' }
  for (const done of [
    [call, demand],
    [demand, call],
  ]) {
    expect(nextByHand(done, ended)).toEqual({ step: 'legalAdvice', days: 0, on: '2026-12-28' })
  }
})

test('nothing is left after the last', () => {
  const all = BY_HAND_STEPS.map((step): ByHandDone => ({ ...call, step }))
  expect(nextByHand(all, ended)).toBeUndefined()
})
