import { describe, expect, it } from 'vitest'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { DocumentKind } from '../../lib/domain/document/invoice-document'
import { isBill } from '../../lib/domain/document/invoice-document'
import { money } from '../../lib/domain/money/money'
import { CLIENT_LANGUAGES } from '../../lib/domain/party/party'
import { documentRemarks, sumLabel, totalLabel, vatNoteText } from '../../lib/i18n/document-text'

const KINDS: Readonly<Record<DocumentKind, true>> = {
  invoice: true,
  deposit: true,
  final: true,
  creditNote: true,
  estimate: true,
  changeOrder: true,
}

describe('what the last sum is called', () => {
  it.each(CLIENT_LANGUAGES)('asks for nothing in %s on what is no bill', (language) => {
    for (const kind of Object.keys(KINDS) as DocumentKind[]) {
      if (isBill(kind)) continue
      expect(totalLabel({ kind }, language), kind).not.toMatch(/pay|maks|betala|zahl/i)
    }
  })
})

describe('what a sum without tax is called', () => {
  it.each([
    ['vat', 'Exempt from VAT, on 100.00'],
    ['gst', 'Exempt from GST, on 100.00'],
    ['gstHst', 'Exempt from GST/HST, on 100.00'],
  ] as const)('speaks of the tax of the seller’s country: %s', (tax, text) => {
    const sum = { label: 'vatOn', tax, rate: '0', category: 'exempt' } as const
    expect(sumLabel({ ...sum, base: money(10000, 'AUD'), amount: money(0, 'AUD') }, 'en')).toBe(text)
  })
})

describe('the tax that is left beside deposits', () => {
  const row = { tax: 'vat', rate: '25.5', base: money(10000, 'EUR'), amount: money(2550, 'EUR') } as const

  it('stands in the invoice, and in a credit note of it is what that takes back', () => {
    expect(sumLabel({ ...row, label: 'vatLeft' }, 'en')).toMatch(/^In this invoice: VAT 25.5% on 100/)
    expect(sumLabel({ ...row, label: 'vatTakenBack' }, 'en')).toMatch(
      /^In this credit note: VAT 25.5% on 100/,
    )
    expect(sumLabel({ ...row, label: 'vatTakenBack' }, 'fi')).toMatch(/^Tällä hyvityslaskulla: ALV/)
  })
})

describe('the tax of Switzerland and Liechtenstein', () => {
  const sum = { label: 'vatOn', tax: 'mwst', base: money(10000, 'CHF'), amount: money(810, 'CHF') } as const

  it('is MWST in German', () => {
    expect(sumLabel({ ...sum, rate: '8.1' }, 'de')).toMatch(/^MWST 8,1.% auf 100,00$/)
    expect(sumLabel({ ...sum, rate: '0', category: 'exempt' }, 'de')).toBe('Steuerfrei (MWST), auf 100,00')
    expect(vatNoteText({ says: 'exempt', tax: 'mwst' }, 'de')).toBe('Steuerfrei (MWST).')
  })

  it('is called as any VAT in other languages', () => {
    for (const language of CLIENT_LANGUAGES.filter((each) => each !== 'de')) {
      const says = 'exempt'
      expect(sumLabel({ ...sum, rate: '8.1' }, language)).toBe(
        sumLabel({ ...sum, tax: 'vat', rate: '8.1' }, language),
      )
      expect(vatNoteText({ says, tax: 'mwst' }, language)).toBe(vatNoteText({ says, tax: 'vat' }, language))
    }
  })

  it('is so in what it comes to in another currency', () => {
    const ownVat = {
      amount: money(810, 'CHF'),
      ...{ one: 'EUR', other: 'CHF', rate: '0.94', source: '', on: plainDate('2026-09-16') },
    }
    expect(documentRemarks({ kind: 'invoice', ownVat, tax: 'mwst' }, 'de')[0]).toMatch(/^MWST in CHF: 8,10/)
  })
})
