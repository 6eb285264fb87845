import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { type Invoice, openAmount } from '../../../lib/domain/invoice/invoice'
import { habitsOf, learnt, type PaymentHabits, paysInTime } from '../../../lib/domain/reminders/habits'
import { aClient, anInvoice } from '../../builders/invoice'

const open: Invoice = {
  id: 'a',
  issued: anInvoice({ dueDate: plainDate('2026-12-07') }),
  delivery: 'confirmed',
  payments: [],
  discounts: [],
  reminders: [],
  paused: false,
  isVoid: false,
}

function paid(on: string, invoice = open): Invoice {
  return { ...invoice, payments: [{ paymentId: 'p', amount: openAmount(invoice), on: plainDate(on) }] }
}

describe('how a client pays', () => {
  const client = open.issued.client.id

  test('is learnt when an invoice is paid, with two banking days for the bank', () => {
    // Monday the 7th; Tuesday the 8th and Wednesday the 9th are banking days.
    expect(learnt({}, open, paid('2026-12-09'))).toEqual({ [client]: { inTime: 1, late: 0 } })
    expect(learnt({}, open, paid('2026-12-10'))).toEqual({ [client]: { inTime: 0, late: 1 } })
  })

  test('is the same, learnt of a whole ledger at once', () => {
    const invoices = [open, paid('2026-12-09'), paid('2026-12-10'), paid('2026-12-01')]
    const oneByOne = invoices.reduce<PaymentHabits>((so, invoice) => learnt(so, undefined, invoice), {})
    expect(habitsOf(invoices)).toEqual(oneByOne)
  })

  test('is unlearnt when the payment is taken back', () => {
    const once = learnt({}, open, paid('2026-12-10'))
    expect(learnt(once, paid('2026-12-10'), open)).toEqual({})
  })

  test('is not touched by anything else', () => {
    const habits: PaymentHabits = { [client]: { inTime: 2, late: 1 } }
    expect(learnt(habits, open, { ...open, paused: true })).toBe(habits)
    expect(learnt(habits, paid('2026-12-09'), paid('2026-12-08'))).toBe(habits)
  })

  test.each([
    [undefined, false],
    [{ inTime: 2, late: 0 }, false],
    [{ inTime: 3, late: 0 }, true],
    [{ inTime: 8, late: 1 }, false],
    [{ inTime: 9, late: 1 }, true],
    [{ inTime: 9, late: 2 }, false],
  ])('%j is always in time: %s', (habit, isInTime) => {
    expect(paysInTime(habit)).toBe(isInTime)
  })

  test('follows from the invoices alone, whatever happened to them on the way', () => {
    const anyState = fc.record({
      invoice: fc.integer({ min: 0, max: 4 }),
      days: fc.option(fc.integer({ min: -5, max: 20 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 30 }), (story) => {
        const invoices = new Map<number, Invoice>()
        let habits: PaymentHabits = {}
        for (const { invoice, days } of story) {
          const issued = anInvoice({
            dueDate: plainDate('2026-12-07'),
            client: aClient({ id: `client-${invoice % 2}` }),
          })
          const after =
            days === undefined
              ? { ...open, issued }
              : paid(addDays(plainDate('2026-12-07'), days), { ...open, issued })
          habits = learnt(habits, invoices.get(invoice), after)
          invoices.set(invoice, after)
        }
        const again = [...invoices.values()].reduce<PaymentHabits>(
          (so, invoice) => learnt(so, undefined, invoice),
          {},
        )
        expect(habits).toEqual(again)
      }),
      { numRuns: 300 },
    )
  })
})
