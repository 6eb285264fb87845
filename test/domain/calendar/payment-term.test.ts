import { describe, expect, it } from 'vitest'
import { dueDateOf, type PaymentTerm } from '../../../lib/domain/calendar/payment-term'
import { plainDate } from '../../../lib/domain/calendar/plain-date'

const due = (term: PaymentTerm, issued: string) => dueDateOf(term, plainDate(issued), undefined)

describe('dueDateOf', () => {
  it('counts days from the invoice date', () => {
    expect(due({ kind: 'days', days: 14 }, '2026-11-23')).toBe('2026-12-07')
    expect(due({ kind: 'days', days: 30 }, '2026-11-23')).toBe('2026-12-23')
  })

  it('gives the end of this or a later month', () => {
    expect(due({ kind: 'endOfMonth', months: 0 }, '2026-11-23')).toBe('2026-11-30')
    expect(due({ kind: 'endOfMonth', months: 1 }, '2027-01-31')).toBe('2027-02-28')
  })

  it("follows a client's own cycle, never on the invoice date itself", () => {
    expect(due({ kind: 'dayOfMonth', day: 1 }, '2026-11-23')).toBe('2026-12-01')
    expect(due({ kind: 'dayOfMonth', day: 25 }, '2026-11-23')).toBe('2026-11-25')
    expect(due({ kind: 'dayOfMonth', day: 23 }, '2026-11-23')).toBe('2026-12-23')
    expect(due({ kind: 'dayOfMonth', day: 31 }, '2027-02-10')).toBe('2027-02-28')
  })

  it('keeps a fixed date', () => {
    expect(due({ kind: 'date', date: plainDate('2026-12-15') }, '2026-11-23')).toBe('2026-12-15')
  })

  it('counts days after the end of a month', () => {
    expect(due({ kind: 'endOfMonth', months: 0, days: 30 }, '2027-01-31')).toBe('2027-03-02')
    expect(due({ kind: 'endOfMonth', months: 1, days: 10 }, '2026-11-23')).toBe('2027-01-10')
  })

  it('moves to a day on which banks are open, where the term says so', () => {
    const term = { kind: 'days', days: 12, moves: 'nextBusinessDay' } as const
    expect(due(term, '2026-11-23')).toBe('2026-12-07')
    expect(dueDateOf({ ...term, days: 13 }, plainDate('2026-11-23'), 'FI')).toBe('2026-12-07')
    expect(dueDateOf({ ...term, days: 31 }, plainDate('2026-11-23'), 'FI')).toBe('2026-12-28')
    expect(due({ kind: 'days', days: 12 }, '2026-11-23')).toBe('2026-12-05')
  })
})
