import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { fold, openAmount, overpaid } from '../../../lib/domain/invoice/invoice'
import { movementsOf } from '../../../lib/domain/invoice/movements'
import { add, money, subtract } from '../../../lib/domain/money/money'
import { aHistory, anyHistory } from '../../builders/history'

describe('the movements of an invoice', () => {
  test('name what they are about, and are as they change what the client owes', () => {
    const on = plainDate('2026-11-25')
    const invoice = fold(
      'A',
      aHistory(
        { type: 'paymentRecorded', paymentId: 'p', amount: money(9_800, 'EUR'), on },
        { type: 'discountTaken', paymentId: 'p', amount: money(200, 'EUR') },
        { type: 'credited', creditNoteId: 'n', number: 'C-1', amount: money(500, 'EUR'), on: addDays(on, 1) },
        { type: 'refunded', refundId: 'r', amount: money(300, 'EUR'), on: addDays(on, 2) },
        {
          type: 'takenOff',
          what: 'overpayment',
          byInvoiceId: 'B',
          number: 'B-1',
          amount: money(200, 'EUR'),
          on: addDays(on, 3),
        },
      ),
    )
    expect(movementsOf(invoice ?? expect.fail())).toEqual([
      { kind: 'credit', on: addDays(on, 1), number: 'C-1', amount: money(-500, 'EUR') },
      { kind: 'payment', on, number: '2026-040', amount: money(-9_800, 'EUR') },
      { kind: 'discount', on, number: '2026-040', amount: money(-200, 'EUR') },
      { kind: 'refund', on: addDays(on, 2), number: '2026-040', amount: money(300, 'EUR') },
      { kind: 'overpayment', on: addDays(on, 3), number: 'B-1', amount: money(200, 'EUR') },
    ])
  })

  test('take a discount back as far as more is credited than was left to pay with it', () => {
    const on = plainDate('2026-11-25')
    const credited = (id: string, minor: number, days: number) => {
      const amount = money(minor, 'EUR')
      return { type: 'credited', creditNoteId: id, number: id, amount, on: addDays(on, days) } as const
    }
    const invoice = fold(
      'A',
      aHistory(
        { type: 'paymentRecorded', paymentId: 'p', amount: money(224_185, 'EUR'), on },
        { type: 'discountTaken', paymentId: 'p', amount: money(4_575, 'EUR') },
        credited('C-1', 224_285, 1),
        credited('C-2', 4_475, 2),
      ),
    )
    const discounts = movementsOf(invoice ?? expect.fail()).filter(({ kind }) => kind === 'discount')
    expect(discounts).toEqual([
      { kind: 'discount', on, number: '2026-040', amount: money(-4_575, 'EUR') },
      { kind: 'discount', on: addDays(on, 1), number: 'C-1', amount: money(100, 'EUR') },
      { kind: 'discount', on: addDays(on, 2), number: 'C-2', amount: money(4_475, 'EUR') },
    ])
  })

  test('take back tax that was withheld of what was credited then, before a discount', () => {
    const on = plainDate('2026-11-25')
    const invoice = fold(
      'A',
      aHistory(
        { type: 'paymentRecorded', paymentId: 'p', amount: money(200_000, 'EUR'), on },
        { type: 'discountTaken', paymentId: 'p', amount: money(4_575, 'EUR') },
        { type: 'taxWithheld', withheldId: 'w', amount: money(24_185, 'EUR'), on },
        {
          type: 'credited',
          creditNoteId: 'C-1',
          number: 'C-1',
          amount: money(202_000, 'EUR'),
          on: addDays(on, 1),
        },
        {
          type: 'credited',
          creditNoteId: 'C-2',
          number: 'C-2',
          amount: money(26_760, 'EUR'),
          on: addDays(on, 2),
        },
      ),
    )
    const back = movementsOf(invoice ?? expect.fail()).filter(
      ({ kind, amount }) => kind !== 'refund' && amount.minor > 0,
    )
    expect(back).toEqual([
      { kind: 'withheldTax', on: addDays(on, 1), number: 'C-1', amount: money(2_000, 'EUR') },
      { kind: 'discount', on: addDays(on, 2), number: 'C-2', amount: money(4_575, 'EUR') },
      { kind: 'withheldTax', on: addDays(on, 2), number: 'C-2', amount: money(22_185, 'EUR') },
    ])
  })

  test('make the total what is open, less what was paid too much', () => {
    fc.assert(
      fc.property(anyHistory, (invoice) => {
        // More may have been given back than was too much in the end.
        fc.pre(overpaid(invoice).minor > 0 || openAmount(invoice).minor > 0)
        const amounts = movementsOf(invoice).map(({ amount }) => amount)
        const left = subtract(openAmount(invoice), overpaid(invoice))
        expect(amounts.reduce(add, invoice.issued.totals.total)).toEqual(left)
      }),
    )
  })
})
