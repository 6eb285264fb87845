import { describe, expect, test } from 'vitest'
import { keyed } from '../../../../lib/domain/bank/line-key'
import { takenBack } from '../../../../lib/domain/bank/match/reversals'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { aLine } from '../bank-line'
import { aPayable, eur } from './payables'

const paid = (number: string, paymentId: string) =>
  aPayable(number, {
    open: 0,
    payments: [{ paymentId, amount: eur(124_000), on: plainDate('2026-11-10') }],
  })
const back = (changes: Parameters<typeof aLine>[0] = {}) =>
  aLine({ minor: -124_000, isReversal: true, bookedOn: '2026-11-14', ...changes })

describe('a booking that takes one back', () => {
  test('points to the payment that was recorded', () => {
    const [line] = keyed([back()])
    const { reversals } = takenBack(line ? [line] : [], [paid('2026-040', 'P')])
    expect([...reversals.values()]).toMatchObject([
      { level: 'ask', reverses: { invoiceId: '2026-040', paymentId: 'P' }, why: [{ key: 'reversal' }] },
    ])
  })

  test('points to the one that is named where several would do, and to none otherwise', () => {
    const both = [paid('2026-040', 'P'), paid('2026-041', 'Q')]
    const named = takenBack(keyed([back({ text: 'Returned 2026-041' })]), both)
    expect([...named.reversals.values()]).toMatchObject([{ reverses: { paymentId: 'Q' } }])
    expect(takenBack(keyed([back()]), both).reversals.size).toBe(0)
  })

  test('goes with the booking in the same statement that it takes back', () => {
    const lines = keyed([
      aLine({ text: '2026-040', bookedOn: '2026-11-12' }),
      back({ text: 'Return of 2026-040' }),
    ])
    const { reversals, undone } = takenBack(lines, [paid('2026-039', 'P')])
    expect(reversals.size).toBe(0)
    expect([...undone]).toEqual([lines[0]?.key])
  })

  test('is nothing where money merely went out', () => {
    const lines = keyed([back({ isReversal: false })])
    expect(takenBack(lines, [paid('2026-040', 'P')]).reversals.size).toBe(0)
  })
})
