import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { paymentOutcome } from '../../../lib/domain/invoice/payment-outcome'
import { money } from '../../../lib/domain/money/money'

const open = money(100_000, 'EUR')
const until = plainDate('2026-11-30')
const offer = { until, saving: money(2_000, 'EUR') }
const inTime = plainDate('2026-11-30')
const late = plainDate('2026-12-01')

describe('paymentOutcome', () => {
  test.each([
    ['all of it', 100_000, inTime, undefined],
    [
      'the sum less the discount, in time',
      98_000,
      inTime,
      { key: 'discountSettles', params: { discount: money(2_000, 'EUR') } },
    ],
    [
      'a little more than that',
      98_500,
      inTime,
      { key: 'discountSettles', params: { discount: money(1_500, 'EUR') } },
    ],
    ['a cent too little', 97_999, inTime, { key: 'staysOpen', params: { left: money(2_001, 'EUR') } }],
    [
      'a day too late',
      98_000,
      late,
      { key: 'discountTooLate', params: { day: { date: until }, left: money(2_000, 'EUR') } },
    ],
    ['late and too little', 50_000, late, { key: 'staysOpen', params: { left: money(50_000, 'EUR') } }],
  ])('says what stays open after %s', (_, minor, on, outcome) => {
    expect(paymentOutcome(open, offer, { amount: money(minor, 'EUR'), on })).toEqual(outcome)
  })

  test('knows no discount where none was agreed', () => {
    expect(paymentOutcome(open, undefined, { amount: money(98_000, 'EUR'), on: inTime })).toEqual({
      key: 'staysOpen',
      params: { left: money(2_000, 'EUR') },
    })
  })
})
