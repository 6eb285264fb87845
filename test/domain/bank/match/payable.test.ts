import { describe, expect, test } from 'vitest'
import { bareReference, payableOf } from '../../../../lib/domain/bank/match/payable'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../../../lib/domain/invoice/events'
import { fold } from '../../../../lib/domain/invoice/invoice'
import { money } from '../../../../lib/domain/money/money'
import { anInvoice } from '../../../builders/invoice'

const on = plainDate('2026-11-23')

function payable(changes: Parameters<typeof anInvoice>[0], ...more: readonly InvoiceEvent[]) {
  const invoice = fold('A', [{ type: 'issued', invoice: anInvoice(changes) }, ...more])
  return invoice && payableOf(invoice)
}

const sent: InvoiceEvent = { type: 'sendReported', certainty: 'confirmed', on }
const paid: InvoiceEvent = { type: 'paymentRecorded', paymentId: 'P', amount: money(228_760, 'EUR'), on }

describe('what a payment could be for', () => {
  test('is an invoice that left, with what is open and the discount that can be earned', () => {
    expect(payable({}, sent)).toMatchObject({
      number: '2026-040',
      reference: '20260406',
      open: { minor: 228_760 },
      offer: { saving: { minor: 4575 } },
    })
  })

  test('may be one that only seems to have left', () => {
    expect(payable({}, { ...sent, certainty: 'likely' })?.open.minor).toBe(228_760)
  })

  test('is one that is settled too, with nothing open', () => {
    expect(payable({}, sent, paid)).toMatchObject({ open: { minor: 0 }, payments: [{ paymentId: 'P' }] })
    expect(payable({}, sent, { type: 'voided' })?.open.minor).toBe(0)
  })

  test('is one that was written off, with what is still open', () => {
    expect(payable({}, sent, { type: 'writtenOff', on })).toMatchObject({
      open: { minor: 228_760 },
      writtenOffOn: on,
    })
    expect(payable({}, sent, { type: 'writtenOff', on }, paid)).not.toHaveProperty('writtenOffOn')
  })

  test('is no draft and no credit note', () => {
    expect(payable({})).toBeUndefined()
    expect(payable({ credits: { invoiceId: 'B', number: '1', issueDate: on } }, sent)).toBeUndefined()
  })
})

test.each([
  ['RF57 2026 0406', '20260406'],
  ['0000 0000 0000 2026 0406', '20260406'],
  ['rf18539007547034', '539007547034'],
  ['RF18 5390 0754 70Y', 'RF185390075470Y'],
  ['', ''],
])('the reference %j is %j', (text, bare) => {
  expect(bareReference(text)).toBe(bare)
})
