import { describe, expect, it } from 'vitest'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import { overdrawnOf } from '../../../lib/domain/invoice/overdrawn'
import { type Money, money, subtract } from '../../../lib/domain/money/money'
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

function takenBy(byInvoiceId: string, amount: Money = total, what: 'deposit' | 'credit' = 'deposit') {
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
