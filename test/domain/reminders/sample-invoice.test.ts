import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { issuedInvoiceSchema } from '../../../lib/domain/invoice/schema'
import { sampleInvoice } from '../../../lib/domain/reminders/sample-invoice'
import { REMINDER_STAGES } from '../../../lib/domain/reminders/stage'
import { anAmericanSeller, aSeller } from '../../builders/invoice'

const today = plainDate('2026-12-09')
const names = { client: 'Northlight', contact: 'Ella Moreau', work: 'Design' }

describe('a sample invoice', () => {
  test.each(REMINDER_STAGES)('fits a reminder of the stage %s today', (stage) => {
    const invoice = sampleInvoice(aSeller(), { stage, language: 'de', today, names })
    expect(issuedInvoiceSchema.parse(invoice)).toEqual(invoice)
    expect(invoice.dueDate > today).toBe(stage === 'beforeDue')
  })

  test('is the seller’s: their account, their currency, their reference', () => {
    const finnish = sampleInvoice(aSeller(), { stage: 'firm', language: 'fi', today, names })
    expect([finnish.reference, finnish.totals.total]).toEqual([
      '20260147',
      { minor: 124000, currency: 'EUR' },
    ])
    const american = sampleInvoice(anAmericanSeller(), { stage: 'firm', language: 'en', today, names })
    expect([american.reference, american.currency]).toEqual([undefined, 'USD'])
    const yen = sampleInvoice(aSeller({ currency: 'JPY' }), { stage: 'firm', language: 'en', today, names })
    expect(yen.totals.total.minor).toBe(1240)
  })
})
