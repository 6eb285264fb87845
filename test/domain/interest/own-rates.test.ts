import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { withOwnRate } from '../../../lib/domain/interest/own-rates'

const from = plainDate('2026-07-01')
const business = { regime: 'fiBusiness', from, percent: '10.5' } as const
const consumer = { ...business, regime: 'fiConsumer' } as const

test('a rate that was looked up joins the others, and takes the place of one for the same law and day', () => {
  expect(withOwnRate(undefined, business)).toEqual([business])
  expect(withOwnRate([business], consumer)).toEqual([business, consumer])
  const mended = { ...business, percent: '11' }
  expect(withOwnRate([business, consumer], mended)).toEqual([consumer, mended])
})
