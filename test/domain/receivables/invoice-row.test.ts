import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold } from '../../../lib/domain/invoice/invoice'
import { isOutstanding, rowOf } from '../../../lib/domain/receivables/invoice-row'
import { anInvoice } from '../../builders/invoice'

const on = plainDate('2026-11-24')
const issued: InvoiceEvent = { type: 'issued', invoice: anInvoice() }
const sent: InvoiceEvent = { type: 'sendReported', certainty: 'confirmed', on }

function rowAfter(...events: readonly InvoiceEvent[]) {
  return rowOf(fold('A', events) ?? expect.fail())
}

describe('the row of an invoice', () => {
  test('has what is open, and nothing for a void one', () => {
    const paid: InvoiceEvent = {
      type: 'paymentRecorded',
      paymentId: 'p',
      amount: { minor: 100_000, currency: 'EUR' },
      on,
    }
    expect(rowAfter(issued, sent, paid).open.minor).toBe(anInvoice().totals.total.minor - 100_000)
    expect(rowAfter(issued, sent, { type: 'voided' })).toMatchObject({
      lifecycle: 'void',
      open: { minor: 0 },
    })
  })

  test('names the furthest reminder and the day of the last', () => {
    const row = rowAfter(
      issued,
      sent,
      { type: 'reminderSent', reminderId: '1', stage: 'firm', on: plainDate('2026-12-20') },
      { type: 'reminderSent', reminderId: '2', stage: 'friendly', on: plainDate('2026-12-24') },
    )
    expect(row).toMatchObject({ remindedStage: 'firm', remindedOn: '2026-12-24' })
  })

  test('is outstanding when open or likely sent, and not as a mere draft', () => {
    expect(isOutstanding(rowAfter(issued))).toBe(false)
    expect(isOutstanding(rowAfter(issued, sent))).toBe(true)
    expect(isOutstanding(rowAfter(issued, { ...sent, certainty: 'likely' }))).toBe(true)
    expect(isOutstanding(rowAfter(issued, sent, { type: 'voided' }))).toBe(false)
  })
})
