import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { fold, openAmount } from '../../../lib/domain/invoice/invoice'
import { movementsOf } from '../../../lib/domain/invoice/movements'
import { add, money } from '../../../lib/domain/money/money'
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

  test('make the total what is open, while something is', () => {
    fc.assert(
      fc.property(anyHistory, (invoice) => {
        const open = openAmount(invoice)
        fc.pre(open.minor > 0)
        const amounts = movementsOf(invoice).map(({ amount }) => amount)
        expect(amounts.reduce(add, invoice.issued.totals.total)).toEqual(open)
      }),
    )
  })
})
