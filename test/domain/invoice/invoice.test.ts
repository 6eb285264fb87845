import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { creditable, fold, type Invoice, lifecycleOf, openAmount } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { anInvoice } from '../../builders/invoice'

const on = plainDate('2026-11-25')
const issued: InvoiceEvent = { type: 'issued', invoice: anInvoice() }
const sent: InvoiceEvent = { type: 'sendReported', certainty: 'confirmed', on }
const payment: InvoiceEvent = { type: 'paymentRecorded', paymentId: 'p1', amount: money(100, 'EUR'), on }

const { total } = anInvoice().totals
const credit = (minor: number): InvoiceEvent => ({
  type: 'credited',
  creditNoteId: 'c1',
  number: 'C-2026-001',
  amount: money(minor, 'EUR'),
  on,
})

function after(...events: InvoiceEvent[]): Invoice {
  return fold('i1', [issued, ...events]) ?? expect.fail('no invoice')
}

describe('a history', () => {
  it('is nothing before the invoice was issued', () => {
    expect(fold('i1', [sent, payment])).toBeUndefined()
  })

  it('gives the same when an event stands in it twice, as after a merge', () => {
    expect(after(sent, payment, payment)).toEqual(after(sent, payment))
  })

  it('may be merged from devices that disagree, and still has a state', () => {
    const state = after({ type: 'voided' }, payment, { type: 'paymentReversed', paymentId: 'unknown' }, sent)
    expect(lifecycleOf(state)).toBe('void')
  })
})

describe('lifecycleOf', () => {
  it.each([
    [[], 'draft'],
    [[sent], 'open'],
    [[sent, { type: 'sendWithdrawn' }], 'draft'],
    [[{ type: 'abandoned' }], 'draft'],
    [[sent, { type: 'voided' }], 'void'],
    [[sent, credit(1)], 'open'],
    [[sent, credit(total.minor)], 'credited'],
    [[sent, credit(total.minor), { type: 'creditReversed', creditNoteId: 'c1' }], 'open'],
    [[sent, payment, credit(total.minor)], 'paid'],
  ] as [InvoiceEvent[], string][])('after %j is %s', (events, lifecycle) => {
    expect(lifecycleOf(after(...events))).toBe(lifecycle)
  })
})

describe('openAmount', () => {
  it('is the total less what was paid, never below zero', () => {
    const total = anInvoice().totals.total
    expect(openAmount(after(sent, payment)).minor).toBe(total.minor - 100)
    const twice: InvoiceEvent = { ...payment, paymentId: 'p2', amount: total }
    expect(openAmount(after(sent, payment, twice)).minor).toBe(0)
  })
})

describe('a credit note', () => {
  it('takes its sum off once, also when it was issued again with another', () => {
    expect(openAmount(after(sent, credit(300), credit(200))).minor).toBe(total.minor - 200)
    expect(creditable(after(sent, payment, credit(200))).minor).toBe(total.minor - 200)
  })

  it('leaves nothing to pay and nothing to credit where it takes off all', () => {
    const all = after(sent, credit(total.minor + 1))
    expect([openAmount(all).minor, creditable(all).minor]).toEqual([0, 0])
  })

  it('is itself nothing to pay, and is done with once it has left', () => {
    const credits = { invoiceId: 'i0', number: '2026-039', issueDate: on }
    const note: InvoiceEvent = { type: 'issued', invoice: { ...anInvoice(), credits } }
    const written = fold('c1', [note]) ?? expect.fail('no credit note')
    expect([lifecycleOf(written), openAmount(written).minor]).toEqual(['draft', 0])
    expect(lifecycleOf(fold('c1', [note, sent]) ?? written)).toBe('creditNote')
  })
})

it('takes an abandoned draft up again when it is issued again', () => {
  expect(after({ type: 'abandoned' }, issued).delivery).toBe('unsent')
})
