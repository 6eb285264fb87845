import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { legalFindings } from '../../../lib/domain/invoice/legal-minimum'
import { newDraft } from '../../../lib/domain/invoice/new-draft'
import { money } from '../../../lib/domain/money/money'
import type { Seller } from '../../../lib/domain/party/party'
import { aDraftLine } from '../../builders/draft'
import { aClient, anAmericanSeller, aSeller } from '../../builders/invoice'

const today = plainDate('2026-11-23')

function findingsOf(seller: Seller, changes: Partial<InvoiceDraft> = {}) {
  const { currency } = seller
  const draft = { ...newDraft(seller, aClient({ currency }), today, 'l1'), ...changes }
  const [line] = draft.lines
  const written = line ? { ...draft, lines: [{ ...line, description: 'Work', unitPrice: '100' }] } : draft
  return legalFindings(written, assessDraft(written, { seller, today }), seller).map(
    ({ field, message }) => `${field}: ${message.key}`,
  )
}

const from = (country: string, changes: Partial<Seller> = {}) =>
  aSeller({ address: { street: 'A 1', postalCode: '1', city: 'B', country }, ...changes })

describe('what the law wants on an invoice', () => {
  it.each([
    ['FI', from('FI')],
    ['IE', from('IE', { taxId: 'IE6433435F' })],
    ['GB', from('GB', { taxId: 'GB980780684', currency: 'GBP' })],
    ['US', anAmericanSeller()],
    ['SE', from('SE', { currency: 'SEK', legalLine: 'Godkänd för F-skatt' })],
    ['NL', from('NL', { legalLine: 'KvK 12345678' })],
    [
      'FR',
      from('FR', {
        legalLine: 'SIREN 404833048. Pénalités de retard : 10 %, indemnité forfaitaire de 40 €.',
      }),
    ],
  ])('is there for a whole profile in %s', (_, seller) => {
    expect(findingsOf(seller)).toEqual([])
  })

  it.each(['DE', 'AT'])('is, in %s, when the work was done', (country) => {
    expect(findingsOf(from(country))).toEqual(['supply.from: supplyMissing'])
    expect(findingsOf(from(country), { supply: { from: '2026-11-23', to: '' } })).toEqual([])
  })

  it('is the seller’s id, in Finland and Germany also without VAT', () => {
    expect(findingsOf(from('FI', { taxId: '', chargesVat: false }))).toEqual(['profile: sellerTaxIdMissing'])
    expect(findingsOf(from('DE', { taxId: '', chargesVat: false }))).toContain('profile: sellerTaxIdMissing')
    expect(findingsOf(from('IE', { taxId: '' }))).toEqual(['profile: sellerTaxIdMissing'])
    expect(findingsOf(from('IE', { taxId: '', chargesVat: false }))).toEqual([])
    const lines = [aDraftLine({ vatRate: '0', vatCategory: 'reverseCharge' })]
    expect(findingsOf(from('IE', { taxId: '', chargesVat: false }), { lines })).toEqual([
      'profile: sellerTaxIdMissing',
    ])
  })

  it.each([
    ['AT', 'EUR'],
    ['CZ', 'CZK'],
    ['NO', 'NOK'],
    ['PL', 'PLN'],
  ])('is the seller’s id in %s for whoever charges VAT', (country, currency) => {
    expect(findingsOf(from(country, { currency, taxId: '' }))).toContain('profile: sellerTaxIdMissing')
    expect(findingsOf(from(country, { currency, taxId: '', chargesVat: false }))).not.toContain(
      'profile: sellerTaxIdMissing',
    )
  })

  it('is VAT in the country’s own currency, where some is charged', () => {
    expect(findingsOf(from('FI', { currency: 'USD' }))).toEqual(['ownVat.rate: vatInOwnCurrency'])
    expect(findingsOf(from('FI', { currency: 'USD', chargesVat: false }))).toEqual([])
  })

  it.each([
    ['SE', ['profile: fTaxMissing']],
    ['NL', ['profile: chamberMissing']],
    ['FR', ['profile: sirenMissing', 'profile: lateTermsMissing']],
  ])('is in %s what stands at the foot', (country, findings) => {
    const currency = country === 'SE' ? 'SEK' : 'EUR'
    expect(findingsOf(from(country, { currency }))).toEqual(findings)
  })

  describe('in India (CGST Rules 2017, rule 46)', () => {
    const inIndia = (changes: Partial<Seller> = {}) =>
      from('IN', { currency: 'INR', taxId: '29ABCDE1234F1Z5', ...changes })
    const clientIn = (country: string) => aClient({ address: { ...aClient().address, country } })
    const line = (description: string, vatRate: string) =>
      aDraftLine({ description, unitPrice: '100', vatRate })
    const findings = (changes: Partial<InvoiceDraft>, seller = inIndia()) => {
      const draft = { ...newDraft(seller, clientIn('IN'), today, 'l1'), ...changes }
      return legalFindings(draft, assessDraft(draft, { seller, today }), seller).map(
        ({ field, message }) => `${field}: ${message.key}`,
      )
    }

    it('is the SAC code, and the parts of the GST that is charged', () => {
      const lines = [line('Work', '18')]
      expect(findings({ lines })).toEqual(['note: sacMissing', 'note: gstPartsMissing'])
      const note = 'CGST 9% 9.00, SGST 9% 9.00'
      expect(findings({ lines, note })).toEqual(['note: sacMissing'])
      expect(findings({ lines: [line('Work, SAC 998391', '18')], note })).toEqual([])
      expect(findings({ lines, note: `SAC: 998391. ${note}` })).toEqual([])
      expect(findings({ lines, note: 'HSN/SAC 9983. IGST 18% 18.00, place of supply Kerala (32)' })).toEqual(
        [],
      )
      expect(findings({ lines, note }, inIndia({ legalLine: 'SAC 998391' }))).toEqual([])
    })

    it('is both halves, not one', () => {
      expect(findings({ lines: [line('Work', '18')], note: 'SAC 998391, CGST 9% 9.00' })).toEqual([
        'note: gstPartsMissing',
      ])
    })

    it('is no part of a GST that is not charged', () => {
      expect(findings({ lines: [line('Work, SAC 998391', '0')] })).toEqual([])
    })

    it('is the endorsement of an export', () => {
      const lines = [line('Work, SAC 998391', '0')]
      const client = newDraft(inIndia(), clientIn('US'), today, 'l1').client
      expect(findings({ client, lines })).toEqual(['note: exportWordsMissing'])
      const note =
        'SUPPLY MEANT FOR EXPORT UNDER BOND OR LETTER OF UNDERTAKING WITHOUT PAYMENT OF INTEGRATED TAX'
      expect(findings({ client, lines, note })).toEqual([])
    })

    it('is the GSTIN', () => {
      const lines = [line('Work, SAC 998391', '0')]
      expect(findings({ lines }, inIndia({ taxId: '' }))).toEqual(['profile: sellerTaxIdMissing'])
    })

    it('is nothing for a seller who is not registered, and nothing more for a credit note', () => {
      const lines = [line('Work', '')]
      expect(findings({ lines }, inIndia({ chargesVat: false, taxId: '' }))).toEqual([])
      const credits = { invoiceId: 'i1', number: '1', issueDate: today, atMost: money(100_000, 'INR') }
      expect(findings({ lines: [line('Work', '18')], credits })).toEqual([])
    })
  })
})
