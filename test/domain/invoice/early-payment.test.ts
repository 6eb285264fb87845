import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { earlyOffer, leftInTime, settle } from '../../../lib/domain/invoice/early-payment'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { anInvoice, without } from '../../builders/invoice'

const until = plainDate('2026-11-30')
const saving = money(4575, 'EUR')
const inTime = plainDate('2026-11-25')
const late = plainDate('2026-12-01')

function offerAfter(...events: readonly InvoiceEvent[]) {
  const invoice = fold('i1', [{ type: 'issued', invoice: anInvoice() }, ...events])
  return invoice && earlyOffer(invoice)
}

const paid = (on: typeof inTime): InvoiceEvent => ({
  type: 'paymentRecorded',
  paymentId: 'p1',
  amount: money(10_000, 'EUR'),
  on,
})
const taken: InvoiceEvent = { type: 'discountTaken', paymentId: 'p1', amount: saving }

describe('earlyOffer', () => {
  test('stands until it is taken or a payment was late', () => {
    expect(offerAfter()).toEqual({ until, saving })
    expect(offerAfter(paid(inTime))).toEqual({ until, saving })
    expect(offerAfter(paid(late))).toBeUndefined()
    expect(offerAfter(paid(inTime), taken)).toBeUndefined()
    expect(offerAfter(paid(inTime), taken, { type: 'paymentReversed', paymentId: 'p1' })).toEqual({
      until,
      saving,
    })
  })

  test('that runs out on a day without banks is earned on the next day that they work', () => {
    const earlyPayment = anInvoice().earlyPayment ?? expect.fail('no discount')
    const offerUntil = (day: string) => {
      const issued = anInvoice({ earlyPayment: { ...earlyPayment, until: plainDate(day) } })
      const monday = paid(plainDate('2026-11-30'))
      const invoice = fold('i1', [{ type: 'issued', invoice: issued }, monday])
      return invoice && earlyOffer(invoice)?.until
    }
    expect(offerUntil('2026-11-27')).toBeUndefined()
    expect(offerUntil('2026-11-28')).toBe('2026-11-30')
    expect(offerUntil('2026-11-29')).toBe('2026-11-30')
    expect(offerUntil('2026-12-25')).toBe('2026-12-28')
  })

  test('is of what credit notes have left of the invoice', () => {
    const total = anInvoice().totals.total.minor
    const credited = (minor: number): InvoiceEvent => ({
      type: 'credited',
      creditNoteId: 'c1',
      number: 'C-1',
      amount: money(minor, 'EUR'),
      on: inTime,
    })
    expect(offerAfter(credited(total - 6_000))).toEqual({ until, saving: money(120, 'EUR') })
    expect(offerAfter(credited(total))).toBeUndefined()
  })

  test('is nothing where none was agreed', () => {
    const invoice = fold('i1', [{ type: 'issued', invoice: without(anInvoice(), 'earlyPayment') }])
    expect(invoice && earlyOffer(invoice)).toBeUndefined()
  })
})

describe('settle', () => {
  const open = money(100_000, 'EUR')
  test.each([
    [100_000, inTime, 0, 0],
    [95_425, inTime, 4_575, 0],
    [95_425, until, 4_575, 0],
    [97_000, inTime, 3_000, 0],
    [95_424, inTime, 0, 4_576],
    [95_425, late, 0, 4_575],
  ])('a payment of %i on %s earns %i and leaves %i', (amount, on, discount, left) => {
    expect(settle(open, { until, saving }, { amount: money(amount, 'EUR'), on })).toEqual({
      discount: money(discount, 'EUR'),
      left: money(left, 'EUR'),
    })
  })
})

test('what is left in time is the sum less the discount, while a payment on that day earns it', () => {
  const open = money(128_010, 'EUR')
  const offer = { until, saving }
  expect(leftInTime(open, offer, until)).toEqual(money(123_435, 'EUR'))
  expect(leftInTime(open, offer, late)).toBeUndefined()
  expect(leftInTime(open, undefined, inTime)).toBeUndefined()
  expect(leftInTime(saving, offer, inTime)).toBeUndefined()
})
