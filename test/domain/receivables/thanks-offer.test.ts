import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import {
  fitsThanks,
  toThankOn,
  withLostOpen,
  withOffer,
  withSettled,
} from '../../../lib/domain/receivables/thanks-offer'
import { aHistory } from '../../builders/history'
import { anInvoice } from '../../builders/invoice'

const day = plainDate('2026-12-09')

describe('thanks for what was paid', () => {
  const { total } = anInvoice().totals
  const paid = (minor: number): InvoiceEvent => ({
    type: 'paymentRecorded',
    paymentId: 'P',
    amount: money(minor, 'EUR'),
    on: day,
  })
  const credit: InvoiceEvent = {
    type: 'credited',
    creditNoteId: 'C',
    number: 'C-1',
    amount: money(1_000, 'EUR'),
    on: day,
  }
  const refund: InvoiceEvent = { type: 'refunded', refundId: 'R', amount: money(1_000, 'EUR'), on: day }

  test.each<[string, readonly InvoiceEvent[], boolean]>([
    ['in full', [paid(total.minor)], true],
    ['and more than that', [paid(total.minor + 500)], true],
    ['after a credit note', [credit, paid(total.minor - 1_000)], true],
    ['before a credit note', [paid(total.minor), credit], false],
    ['before a credit note, and paid back', [paid(total.minor), credit, refund], false],
  ])('%s', (_how, events, fits) => {
    const invoice = fold('I', aHistory(...events)) ?? expect.fail('no invoice')
    expect(fitsThanks(invoice)).toBe(fits)
  })
})

describe('the offer to thank', () => {
  test('stands for two weeks', () => {
    const offers = withOffer([], 'A', day)
    expect(toThankOn(offers, day)).toEqual(['A'])
    expect(toThankOn(offers, addDays(day, 13))).toEqual(['A'])
    expect(toThankOn(offers, addDays(day, 14))).toEqual([])
  })

  test('is made once, however often the payment is recorded', () => {
    const offers = withSettled(withOffer(withOffer([], 'A', day), 'A', addDays(day, 1)), 'A', true)
    expect(offers).toHaveLength(1)
    expect(toThankOn(withOffer(offers, 'A', addDays(day, 2)), addDays(day, 2))).toEqual([])
  })

  test('is open again when settling it is taken back', () => {
    const settled = withSettled(withOffer([], 'A', day), 'A', true)
    expect(toThankOn(withSettled(settled, 'A', false), day)).toEqual(['A'])
  })

  test('is open again when what was to write the reply is lost', () => {
    const taken = withSettled(withOffer(withOffer([], 'A', day), 'B', day), 'A', true, 'TASK')
    expect(withLostOpen(taken, ['TASK'])).toBe(taken)
    expect(toThankOn(withLostOpen(taken, []), day)).toEqual(['A', 'B'])
    const written = withSettled(taken, 'A', true)
    expect(withLostOpen(written, [])).toBe(written)
  })

  test('of a day still to come was made while the clock was wrong: it is not spoken of, and then forgotten', () => {
    const ahead = withOffer([], 'A', addDays(day, 365))
    expect(toThankOn(ahead, day)).toEqual([])
    expect(withOffer(ahead, 'B', day)).toMatchObject([{ invoiceId: 'B' }])
    expect(withOffer(withSettled(ahead, 'A', true), 'A', day)).toMatchObject([{ isSettled: true }])
  })

  test('is forgotten after more than a year', () => {
    expect(withOffer(withOffer([], 'A', day), 'B', addDays(day, 500))).toMatchObject([{ invoiceId: 'B' }])
  })
})
