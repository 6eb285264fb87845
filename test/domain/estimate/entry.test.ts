import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { awaited, entryOf } from '../../../lib/domain/estimate/entry'
import { agreedOn, anEstimate, anOffer, aVersion } from '../../builders/estimate'

test('an entry names the thread while an answer is awaited in it', () => {
  expect(entryOf(anEstimate())).toEqual({
    id: 'ESTIMATE',
    waitsUntil: '2026-12-23',
    threadName: 'gmail:id:18c2',
  })
})

test.each([
  ['answered', anEstimate([aVersion(anOffer(), agreedOn('2026-11-24'))])],
  ['not sent', anEstimate([aVersion(anOffer(), { delivery: 'unsent' })])],
  ['invoiced', anEstimate([aVersion()], { invoice: { id: 'I', isSent: true } })],
])('an estimate that is %s awaits nothing', (_, estimate) => {
  expect(entryOf(estimate)).toEqual({ id: 'ESTIMATE' })
})

test('nothing is awaited any more a month after the last day', () => {
  const entries = [entryOf(anEstimate())]
  expect(awaited(entries, plainDate('2027-01-22'))).toEqual(entries)
  expect(awaited(entries, plainDate('2027-01-23'))).toEqual([])
})
