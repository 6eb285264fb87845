import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold, type Invoice, openAmount, overpaid } from '../../../lib/domain/invoice/invoice'
import { overdrawnOf } from '../../../lib/domain/invoice/overdrawn'
import type { TakenOff } from '../../../lib/domain/invoice/taken-off'
import { add, type Money, money, subtract } from '../../../lib/domain/money/money'
import { TODAY } from '../../builders/draft'
import { anInvoice } from '../../builders/invoice'

const { total } = anInvoice().totals
const credit = money(5_000, total.currency)

function deposit(...events: readonly InvoiceEvent[]): Invoice {
  const sent: InvoiceEvent = { type: 'sendReported', certainty: 'confirmed', on: TODAY }
  const invoice = fold('D', [{ type: 'issued', invoice: anInvoice({ deposit: {} }) }, sent, ...events])
  if (!invoice) throw new Error('Not issued')
  return invoice
}

function takenBy(byInvoiceId: string, amount: Money = total, what: TakenOff['what'] = 'deposit') {
  return { type: 'takenOff', what, byInvoiceId, number: `N-${byInvoiceId}`, amount, on: TODAY } as const
}

const CREDITED: InvoiceEvent = {
  type: 'credited',
  creditNoteId: 'C',
  number: 'C-1',
  amount: credit,
  on: TODAY,
}

describe('overdrawnOf', () => {
  it('is nothing where a deposit is not deducted, or once, or once less what was credited of it', () => {
    expect(overdrawnOf(deposit())).toBeUndefined()
    expect(overdrawnOf(deposit(takenBy('A')))).toBeUndefined()
    expect(overdrawnOf(deposit(CREDITED, takenBy('A', subtract(total, credit))))).toBeUndefined()
  })

  it('is all of the second deduction, and names the last invoice', () => {
    const told = { amount: total, byInvoiceId: 'B', number: 'N-B' }
    expect(overdrawnOf(deposit(takenBy('A'), takenBy('B')))).toEqual(told)
  })

  it('is what was credited besides, whichever came first', () => {
    const told = { amount: credit, byInvoiceId: 'A', number: 'N-A' }
    expect(overdrawnOf(deposit(takenBy('A'), CREDITED))).toEqual(told)
    expect(overdrawnOf(deposit(CREDITED, takenBy('A')))).toEqual(told)
  })

  it('ends once one of the deductions is gone', () => {
    const gone: InvoiceEvent = { type: 'takenOffReversed', what: 'deposit', byInvoiceId: 'B' }
    expect(overdrawnOf(deposit(takenBy('A'), takenBy('B'), gone))).toBeUndefined()
  })

  it('counts no credit for future work', () => {
    expect(overdrawnOf(deposit(takenBy('A'), takenBy('B', total, 'credit')))).toBeUndefined()
  })
})

describe('overdrawnOf an invoice that was paid too much', () => {
  const paid = (paymentId: string, minor = total.minor): InvoiceEvent => ({
    type: 'paymentRecorded',
    paymentId,
    amount: money(minor, total.currency),
    on: TODAY,
  })
  const taken = (by: string, amount = total) => takenBy(by, amount, 'overpayment')

  it('is nothing where that is taken off once', () => {
    expect(overdrawnOf(deposit(paid('1'), paid('2'), taken('A')))).toBeUndefined()
  })

  it('is what is open again because it was taken off twice, until that is paid', () => {
    const twice = [paid('1'), paid('2'), taken('A'), taken('B')]
    const told = { isOverpayment: true, amount: total, byInvoiceId: 'B', number: 'N-B' }
    expect(overdrawnOf(deposit(...twice))).toEqual(told)
    expect(openAmount(deposit(...twice))).toEqual(total)
    expect(overdrawnOf(deposit(...twice, paid('3')))).toBeUndefined()
  })

  it('is never what is open because the client has not paid', () => {
    expect(overdrawnOf(deposit(paid('1', 100)))).toBeUndefined()
    expect(overdrawnOf(deposit(taken('A', money(70, total.currency))))?.amount.minor).toBe(70)
  })

  it('is all that was taken off less all that was paid too much, and as much is open besides', () => {
    const amount = fc.integer({ min: 1, max: 2 * total.minor })
    fc.assert(
      fc.property(fc.array(amount), fc.array(amount), (payments, uses) => {
        const before = payments.map((minor, index) => paid(String(index), minor))
        const after = uses.map((minor, index) => taken(`T${index}`, money(minor, total.currency)))
        const missing = uses.reduce((so, minor) => so + minor, 0) - overpaid(deposit(...before)).minor
        const expected = money(Math.max(0, missing), total.currency)
        const invoice = deposit(...before, ...after)
        expect(overdrawnOf(invoice)?.amount.minor ?? 0).toBe(expected.minor)
        expect(openAmount(invoice)).toEqual(add(openAmount(deposit(...before)), expected))
      }),
    )
  })
})
