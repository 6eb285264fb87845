import { describe, expect, test } from 'vitest'
import { keyed } from '../../../../lib/domain/bank/line-key'
import { openPayables } from '../../../../lib/domain/bank/match/open-payables'
import {
  discounted,
  lessKept,
  oldestFirst,
  samePayment,
  share,
  sumOf,
} from '../../../../lib/domain/bank/match/shares'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { aLine } from '../bank-line'
import { aPayable, eur } from './payables'

const older = aPayable('1', { minor: 50_000, due: '2026-11-10' })
const newer = aPayable('2', { minor: 100_000, due: '2026-11-20' })
const open = openPayables([newer, older])

function booked(minor: number, bookedOn = '2026-11-12') {
  const [line] = keyed([aLine({ minor, bookedOn })])
  if (!line) throw new Error('No booking')
  return line
}

test('a booking is shared out to the oldest first, until nothing is left of it', () => {
  expect(oldestFirst([newer, older], booked(60_000), open)).toEqual([
    share(older, eur(50_000)),
    share(newer, eur(10_000)),
  ])
  expect(oldestFirst([newer, older], booked(40_000), open)).toEqual([share(older, eur(40_000))])
})

test('no more is shared out than there is to pay', () => {
  const shares = oldestFirst([newer, older], booked(200_000), open)
  expect(sumOf(shares, booked(200_000))).toBe(150_000)
})

test('an invoice is due less its discount until its last day', () => {
  const offer = { until: plainDate('2026-11-12'), saving: eur(2_480) }
  const payable = aPayable('3', { offer })
  const left = openPayables([payable])
  expect(discounted(payable, booked(1), left)).toEqual(eur(121_520))
  expect(discounted(payable, booked(1, '2026-11-13'), left)).toEqual(eur(124_000))
  left.leave('3', 2_480)
  expect(discounted(payable, booked(1), left)).toEqual(eur(2_480))
})

test('tax at one rate is found where it explains what is missing of all', () => {
  expect(lessKept([older, newer], booked(135_000), open)).toEqual({
    shares: [share(older, eur(45_000)), share(newer, eur(90_000))],
    why: { key: 'withheld', params: { left: eur(15_000) } },
  })
  expect(lessKept([older, newer], booked(150_001), open)).toBeUndefined()
})

describe('a payment that is recorded', () => {
  const payment = { paymentId: 'p', amount: eur(50_000), on: plainDate('2026-11-12') }
  const payable = aPayable('4', { payments: [payment] })

  test('is the booking where it has its amount, and its day within five', () => {
    expect(samePayment(booked(50_000, '2026-11-17'), payable)).toBe(payment)
    expect(samePayment(booked(50_000, '2026-11-18'), payable)).toBeUndefined()
    expect(samePayment(booked(50_001), payable)).toBeUndefined()
  })
})
