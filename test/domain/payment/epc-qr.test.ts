import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import { money } from '../../../lib/domain/money/money'
import { epcPayload as payloadOf } from '../../../lib/domain/payment/epc-qr'
import { requestOf } from '../../../lib/domain/payment/payment-request'
import { anInvoice, aSeller, totalsOf, without } from '../../builders/invoice'

const epcPayload = (invoice: IssuedInvoice) => {
  const account = invoice.methods.find((method) => method.kind === 'iban')
  if (!account) throw new Error('No account')
  return payloadOf(account, requestOf(invoice))
}

const totalling = (minor: number, currency = 'EUR') => ({
  ...totalsOf([], currency),
  total: money(minor, currency),
})

describe('the payment code of an invoice', () => {
  it('carries a Finnish reference in the structured line and the due date in the last', () => {
    expect(epcPayload(anInvoice())).toEqual({
      ok: true,
      text: 'BCD\n002\n1\nSCT\nNDEAFIHH\nLehtonen Design\nFI2112345600000785\nEUR2287.60\n\nRF5720260406\n\nReqdExctnDt/2026-12-07',
    })
  })

  it('carries the invoice number as text where there is no Finnish reference', () => {
    const invoice = without(
      anInvoice({
        methods: [{ id: 'bank', kind: 'iban', iban: 'DE71 1102 2033 0123 4567 89', bic: '' }],
        seller: aSeller({ name: 'Franz Mustermänn' }),
        totals: totalling(1230),
      }),
      'reference',
    )
    expect(epcPayload(invoice)).toEqual({
      ok: true,
      text: 'BCD\n002\n1\nSCT\n\nFranz Mustermänn\nDE71110220330123456789\nEUR12.30\n\n\n2026-040',
    })
  })

  it('says the first example of the standard, with its creditor reference', () => {
    const invoice = anInvoice({
      methods: [{ id: 'bank', kind: 'iban', iban: 'DE71110220330123456789', bic: 'BHBLDEHHXXX' }],
      seller: aSeller({ name: 'Franz Mustermänn' }),
      reference: 'RF18539007547034',
      totals: totalling(1230),
    })
    expect(epcPayload(invoice)).toEqual({
      ok: true,
      text: 'BCD\n002\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermänn\nDE71110220330123456789\nEUR12.30\n\nRF18539007547034',
    })
  })

  it('leaves out a BIC of the wrong shape', () => {
    const methods = [{ id: 'b', kind: 'iban', iban: 'FI2112345600000785', bic: 'Nordea' }] as const
    const payload = epcPayload(anInvoice({ methods }))
    expect(payload.ok && payload.text.split('\n')[4]).toBe('')
  })

  it.each([
    [
      'notSepa',
      anInvoice({ methods: [{ id: 'b', kind: 'iban', iban: 'TR330006100519786457841326', bic: '' }] }),
    ],
    ['notEuros', anInvoice({ totals: totalling(100, 'SEK') })],
    ['amount', anInvoice({ totals: totalling(0) })],
    ['amount', anInvoice({ totals: totalling(100_000_000_000) })],
    ['name', anInvoice({ seller: aSeller({ name: ' ' }) })],
    [
      'tooLong',
      without(
        anInvoice({ seller: aSeller({ name: '語'.repeat(70) }), number: '語'.repeat(60) }),
        'reference',
      ),
    ],
  ])('is refused: %s', (code, invoice) => {
    expect(epcPayload(invoice)).toEqual({ ok: false, code })
  })

  it('cuts a name to the 70 characters it has room for', () => {
    const payload = epcPayload(anInvoice({ seller: aSeller({ name: 'ä'.repeat(71) }) }))
    expect(payload.ok && payload.text.split('\n')[5]).toBe('ä'.repeat(70))
  })

  it('keeps its line positions and byte limit for any name, number and amount', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 99_999_999_999 }),
        (name, number, minor) => {
          const invoice = anInvoice({ seller: aSeller({ name }), number, totals: totalling(minor) })
          const payload = epcPayload(without(invoice, 'reference'))
          if (!payload.ok) return
          const lines = payload.text.split('\n')
          expect(lines.slice(0, 4)).toEqual(['BCD', '002', '1', 'SCT'])
          expect(lines[6]).toBe('FI2112345600000785')
          expect(lines[7]).toMatch(/^EUR\d{1,9}\.\d\d$/)
          expect(Math.round(Number(lines[7]?.slice(3)) * 100)).toBe(minor)
          expect(lines.length).toBeLessThanOrEqual(12)
          expect(new TextEncoder().encode(payload.text).length).toBeLessThanOrEqual(331)
        },
      ),
    )
  })
})
