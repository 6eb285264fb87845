import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold, type Invoice, lifecycleOf, openAmount } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { anInvoice } from '../../builders/invoice'

const on = plainDate('2026-11-25')
const issued: InvoiceEvent = { type: 'issued', invoice: anInvoice() }
const sent: InvoiceEvent = { type: 'sendReported', certainty: 'confirmed', on }
const payment: InvoiceEvent = { type: 'paymentRecorded', paymentId: 'p1', amount: money(100, 'EUR'), on }

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

it('takes an abandoned draft up again when it is issued again', () => {
  expect(after({ type: 'abandoned' }, issued).delivery).toBe('unsent')
})
