import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../lib/domain/document/invoice-document'
import { isBill } from '../../lib/domain/document/invoice-document'
import { money } from '../../lib/domain/money/money'
import { CLIENT_LANGUAGES } from '../../lib/domain/party/party'
import { sumLabel, totalLabel } from '../../lib/i18n/document-text'

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
