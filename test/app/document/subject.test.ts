import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailBlock } from '../../../lib/app/document/mail-block'
import { invoiceFileName, invoiceSubject } from '../../../lib/app/document/subject'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { CLIENT_LANGUAGES } from '../../../lib/domain/party/party'
import { anInvoice, without } from '../../builders/invoice'

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

  it('calls a tax invoice so, as its PDF and the block in the mail do', () => {
    const document = { ...documentOf(anInvoice()), isTaxInvoice: true } as const
    expect(invoiceSubject(document, 'en')).toMatch(/^Tax invoice 2026-040: €2,287.60, due /)
    expect(mailBlock(document, 'en').text).toContain('Tax invoice 2026-040 is attached as a PDF.')
    expect(mailBlock(document, 'fi').text).toContain('Lasku 2026-040 (tax invoice) on tässä viestissä')
    expect(mailBlock(document, 'de').text).toContain('Die Rechnung 2026-040 (tax invoice) finden Sie')
  })
})

describe('a credit note', () => {
  const credits = { invoiceId: 'i0', number: '2026-039', issueDate: plainDate('2026-10-01') }
  const written = anInvoice({ number: 'C-2026-001', methods: [], credits })
  const note = documentOf(without(written, 'reference', 'earlyPayment'))

  it('says in its subject and its name what it is, and for which invoice', () => {
    expect(invoiceSubject(note, 'en')).toBe('Credit note C-2026-001 for invoice 2026-039: €2,287.60')
    expect(invoiceSubject(note, 'fi')).toBe('Hyvityslasku C-2026-001 laskuun 2026-039: 2\u00A0287,60\u00A0€')
    expect(invoiceSubject(note, 'sv')).toContain('Kreditfaktura C-2026-001 till faktura 2026-039')
    expect(invoiceSubject(note, 'de')).toContain('Rechnungskorrektur C-2026-001 zur Rechnung 2026-039')
    expect(invoiceFileName(note, 'fi')).toBe('hyvityslasku-C-2026-001.pdf')
  })

  it('asks for no payment in its mail', () => {
    for (const language of CLIENT_LANGUAGES) {
      const { text } = mailBlock(note, language)
      expect(text).toContain('2026-039')
      expect(text).not.toMatch(/pay by|viimeistään|senast|zahlen/i)
    }
    expect(mailBlock(note, 'en').text, 'nothing is to be agreed').not.toContain('agree')
    expect(mailBlock(note, 'en').text).toContain('It takes €2,287.60 off invoice 2026-039 of 1 October 2026.')
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
