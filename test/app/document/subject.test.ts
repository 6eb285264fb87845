import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invoiceFileName, invoiceSubject } from '../../../lib/app/document/subject'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { anInvoice } from '../../builders/invoice'

const numbered = (number: string) => documentOf(anInvoice({ number }))

describe('the subject of an invoice mail', () => {
  it('says number, amount and due date', () => {
    const document = documentOf(anInvoice())
    expect(invoiceSubject(document, 'en')).toBe('Invoice 2026-040: €2,287.60, due Monday 7 December 2026')
    expect(invoiceSubject(document, 'fi')).toBe(
      'Lasku 2026-040: 2\u00A0287,60\u00A0€, eräpäivä maanantai 7.12.2026',
    )
    expect(invoiceSubject(document, 'sv')).toBe(
      'Faktura 2026-040: 2\u00A0287,60\u00A0€, förfaller måndag 7 december 2026',
    )
    expect(invoiceSubject(document, 'de')).toBe(
      'Rechnung 2026-040: 2.287,60\u00A0€, fällig am Montag, 7. Dezember 2026',
    )
  })
})

describe('the file name of an invoice', () => {
  it.each([
    ['2026-040', 'invoice-2026-040.pdf'],
    ['2026/040', 'invoice-2026-040.pdf'],
    ['Å 12', 'invoice-Å-12.pdf'],
    ['../..\\x', 'invoice-..-..-x.pdf'],
    ['7.', 'invoice-7.pdf'],
  ])('for number %s is %s', (number, name) => {
    expect(invoiceFileName(numbered(number), 'en')).toBe(name)
  })

  it('is in the language of the document', () => {
    expect(invoiceFileName(numbered('2026-040'), 'fi')).toBe('lasku-2026-040.pdf')
    expect(invoiceFileName(numbered('2026-040'), 'sv')).toBe('faktura-2026-040.pdf')
    expect(invoiceFileName(numbered('2026-040'), 'de')).toBe('rechnung-2026-040.pdf')
  })

  it('never holds a separator, a control or a leading dot, and is never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (number) => {
        const name = invoiceFileName(numbered(number), 'en')
        expect(name).toMatch(/^invoice[\p{L}\p{N}._-]*\.pdf$/u)
        expect([...name].length).toBeLessThanOrEqual(84)
      }),
    )
  })
})
