import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { invoiceRowSchema } from '../../../lib/domain/receivables/schema'
import { aRow } from '../../builders/invoice-row'

const on = plainDate('2026-11-20')

const whole: Required<InvoiceRow> = {
  ...aRow(),
  clientId: 'client',
  currentName: 'Northlight',
  otherNames: ['Northlight'],
  sentOn: on,
  remindedStage: 'firm',
  remindedOn: on,
  remindedTimes: 3,
  byHand: [{ step: 'call', outcome: 'done', on }],
  snoozedUntil: on,
  earlyOffer: { until: on, saving: money(500, 'EUR') },
  disputedOn: on,
  promisedFor: on,
  repliedOn: on,
  overdrawn: { amount: money(500, 'EUR'), byInvoiceId: 'later', number: '2026-040' },
  tags: ['relaunch'],
  writtenOffOn: on,
  bankPayments: ['bank-0123456789abcdef-1'],
  creditedNumber: '2026-001',
  threadName: 'gmail 1',
  accounts: {
    net: 10_000,
    vat: [{ rate: '25.5', category: 'standard', base: 10_000, vat: 2_550 }],
    suppliedOn: on,
    receipts: [{ on, amount: 12_050, discount: 500 }],
    buyerTaxId: 'SE556036079301',
    isFromElsewhere: true,
    ownVat: money(2_550, 'EUR'),
    isDeposit: true,
  },
}

describe('a row as it is stored', () => {
  test('is taken with all its fields, or with those that it needs', () => {
    expect(invoiceRowSchema.parse(whole)).toEqual(whole)
    expect(invoiceRowSchema.safeParse(aRow()).success).toBe(true)
  })

  test.each(Object.keys(whole))('is refused with another thing as its %s', (field) => {
    for (const wrong of [null, undefined, { minor: 0.5, currency: 'EUR' }, 'something', Number.NaN]) {
      const isText =
        typeof whole[field as keyof InvoiceRow] === 'string' && !/On$|For$|Until$|Date$/.test(field)
      if (isText && wrong === 'something' && !['lifecycle', 'delivery', 'remindedStage'].includes(field))
        continue
      expect(invoiceRowSchema.safeParse({ ...whole, [field]: wrong }).success, String(wrong)).toBe(false)
    }
  })

  test.each([null, undefined, 'row', 7, []])('is not %s', (value) => {
    expect(invoiceRowSchema.safeParse(value).success).toBe(false)
  })

  test('needs what every invoice has', () => {
    const { dueDate: _dueDate, ...rest } = whole
    expect(invoiceRowSchema.safeParse(rest).success).toBe(false)
  })
})
