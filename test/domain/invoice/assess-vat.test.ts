import { describe, expect, it } from 'vitest'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { DraftLine, InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { money } from '../../../lib/domain/money/money'
import type { Seller } from '../../../lib/domain/party/party'
import type { VatCategory } from '../../../lib/domain/vat/category'
import { aDraft, aDraftLine, TODAY } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'

const clientIn = (country: string, taxId: string) =>
  aClient({ taxId, address: { ...aClient().address, country } })

function problemsOf(
  vatCategory: VatCategory,
  client = aClient(),
  changes: Partial<InvoiceDraft> = {},
  seller: Seller = aSeller(),
): readonly string[] {
  const lines: DraftLine[] = [aDraftLine({ vatRate: '0', vatCategory })]
  return assessDraft(aDraft({ client, lines, ...changes }), { seller, today: TODAY }).problems.map(
    ({ field, message, severity }) => `${severity} ${field} ${message.key}`,
  )
}

describe('a line without a rate', () => {
  const lines = [aDraftLine({ vatRate: '' })]
  const draft = aDraft({
    lines,
    charges: [{ id: 'charge-1', description: 'Travel', amount: '40', vatRate: '' }],
  })
  const found = (seller: Seller, changes: Partial<InvoiceDraft> = {}) =>
    assessDraft({ ...draft, ...changes }, { seller, today: TODAY }).problems.flatMap(({ field, message }) =>
      message.key === 'vatRateMissing' || message.key === 'salesTaxMissing'
        ? [`${field} ${message.params?.['line']}`]
        : [],
    )
  const sellerIn = (country: string, changes: Partial<Seller> = {}) =>
    aSeller({ address: { ...aSeller().address, country }, ...changes })

  it('asks whoever charges VAT which rate is meant', () => {
    const asked = ['lines.line-1.vatRate Website copy editing', 'charges.charge-1.vatRate Travel']
    expect(found(sellerIn('AU'))).toEqual(asked)
    expect(found(sellerIn('FI'))).toEqual(asked)
    expect(found(sellerIn('US'))).toEqual(asked)
  })

  it('is as it should be without VAT, for a reason, and where an invoice without is credited', () => {
    expect(found(sellerIn('FI', { chargesVat: false }))).toEqual([])
    expect(
      found(sellerIn('AU'), {
        lines: [aDraftLine({ vatRate: '', vatCategory: 'outsideScope' })],
        charges: [],
      }),
    ).toEqual([])
    const credits = {
      invoiceId: 'i1',
      number: '2026-001',
      issueDate: TODAY,
      atMost: money(500_000, 'EUR'),
    }
    expect(found(sellerIn('FI'), { credits })).toEqual([])
  })
})

describe('a rate that the country does not have', () => {
  const found = (changes: Partial<InvoiceDraft>, seller: Seller = aSeller()) =>
    problemsOf('standard', aClient(), { lines: [aDraftLine({ vatRate: '14' })], ...changes }, seller)
  const unusual = ['warning lines.line-1.vatRate vatRateUnusual']

  it('is asked about by the day of supply, or by today', () => {
    expect(found({})).toEqual(unusual)
    expect(found({ supply: { from: '2025-12-01', to: '2025-12-31' } })).toEqual([])
    expect(found({ supply: { from: '2025-12-01', to: '2026-01-01' } })).toEqual(unusual)
    const lines = [aDraftLine({ vatRate: '13.5' })]
    expect(found({ lines, supply: { from: '2025-12-31', to: '' } })).toEqual(unusual)
  })

  it('may be that of the client’s country in the EU, or be given back', () => {
    const lines = [aDraftLine({ vatRate: '19' })]
    expect(found({ lines, client: clientIn('DE', '') })).toEqual([])
    expect(found({ lines, client: clientIn('US', '') })).toEqual(unusual)
    const atMost = money(500_000, 'EUR')
    expect(found({ credits: { invoiceId: 'i', number: '1', issueDate: TODAY, atMost } })).toEqual([])
  })
})

describe('a reverse charge', () => {
  it('needs the buyer’s VAT number, at home as well', () => {
    const missing = ['error client.taxId buyerVatIdMissing']
    expect(problemsOf('reverseCharge', clientIn('DE', ''))).toEqual(missing)
    expect(problemsOf('reverseCharge', clientIn('FI', ''))).toEqual(missing)
    expect(problemsOf('reverseCharge', clientIn('DE', 'DE123456789'))).toEqual([])
    expect(problemsOf('reverseCharge', clientIn('FI', '2077474-0'))).toEqual([])
  })

  it('within the United Kingdom keeps the rate at which the buyer accounts for it, and charges none', () => {
    const british = { ...aClient().address, country: 'GB' }
    const seller = aSeller({ address: british })
    const taxedAt = (vatRate: string, country = 'GB') => {
      const lines = [aDraftLine({ vatRate, vatCategory: 'reverseCharge' })]
      const client = clientIn(country, 'GB123456789')
      const { problems, content } = assessDraft(aDraft({ client, lines }), { seller, today: TODAY })
      return {
        found: problems.map(({ message }) => message.key),
        rate: content?.lines[0]?.vatRate,
        vat: content?.totals.vat.map(({ rate, vat }) => [rate, vat.minor]),
      }
    }
    expect(taxedAt('20')).toEqual({ found: [], rate: '20', vat: [['0', 0]] })
    expect(taxedAt('0')).toMatchObject({ found: ['buyersRateMissing'], rate: '0' })
    expect(taxedAt('20', 'IE')).toMatchObject({ rate: '0' })
  })

  it('across a border within the EU wonders at an id that is no VAT number', () => {
    expect(problemsOf('reverseCharge', clientIn('DE', '2077474-0'))).toEqual([
      'warning client.taxId buyerVatIdForeign',
    ])
  })
})

describe('a sale of goods within the EU', () => {
  it('needs another EU country and a VAT number', () => {
    expect(problemsOf('intraEu', clientIn('SE', 'SE123456789001'))).toEqual([])
    expect(problemsOf('intraEu', clientIn('SE', ''))).toEqual(['error client.taxId buyerVatIdMissing'])
    expect(problemsOf('intraEu', clientIn('FI', 'FI20774740'))).toEqual([
      'error lines.line-1.vatRate intraEuCountry',
    ])
    expect(problemsOf('intraEu', clientIn('NO', 'NO123'))).toEqual([
      'warning client.taxId buyerVatIdForeign',
      'error lines.line-1.vatRate intraEuCountry',
    ])
  })
})

describe('an export', () => {
  it('goes outside the EU', () => {
    expect(problemsOf('export', clientIn('US', ''))).toEqual([])
    const inside = ['warning lines.line-1.vatRate exportCountry']
    expect(problemsOf('export', clientIn('DE', ''))).toEqual(inside)
    expect(problemsOf('export', clientIn('FI', ''))).toEqual(inside)
  })
})

describe('an exemption', () => {
  it('asks for its reason', () => {
    expect(problemsOf('exempt')).toEqual(['warning vatReason vatReasonMissing'])
    expect(problemsOf('exempt', aClient(), { vatReason: 'AVL 39 §' })).toEqual([])
  })
})

describe('a small business', () => {
  const small = aSeller({ chargesVat: false, isSmallBusiness: true })

  it('charges no VAT beside it', () => {
    const lines = [
      aDraftLine({ vatRate: '', vatCategory: 'smallBusiness' }),
      aDraftLine({ id: 'line-2', vatRate: '25.5' }),
    ]
    expect(problemsOf('smallBusiness', aClient(), { lines }, small)).toEqual([
      'error lines.line-2.vatRate smallBusinessMixed',
    ])
  })

  it('that has become taxable is asked about what a plan or a copy has of before, but not in a credit note', () => {
    const lines = [aDraftLine({ vatRate: '', vatCategory: 'smallBusiness' })]
    const found = (changes: Partial<InvoiceDraft> = {}) =>
      problemsOf('smallBusiness', aClient(), { lines, ...changes })
    expect(found()).toEqual(['warning lines.line-1.vatRate smallBusinessNoMore'])
    const atMost = money(500_000, 'EUR')
    expect(found({ credits: { invoiceId: 'i', number: '1', issueDate: TODAY, atMost } })).toEqual([])
  })

  it('is asked about a line with VAT, as is everybody who charges none', () => {
    const lines = [aDraftLine()]
    expect(problemsOf('standard', aClient(), { lines }, aSeller({ chargesVat: false }))).toEqual([
      'warning lines.line-1.vatRate vatNotCharged',
    ])
    const credits = { invoiceId: 'i', number: '1', issueDate: TODAY, atMost: money(500_000, 'EUR') }
    expect(problemsOf('standard', aClient(), { lines, credits }, aSeller({ chargesVat: false }))).toEqual([])
  })

  it('has an invoice without VAT rows, and the reason on each line', () => {
    const lines = [aDraftLine({ vatRate: '', vatCategory: 'smallBusiness' })]
    const { content } = assessDraft(aDraft({ lines }), { seller: small, today: TODAY })
    expect(content?.totals.vat).toEqual([])
    expect(content?.lines[0]?.vatCategory).toBe('smallBusiness')
  })
})

it('a charge is looked at as a line is', () => {
  const charges = [
    { id: 'c', description: 'Travel', amount: '40', vatRate: '0', vatCategory: 'intraEu' as const },
  ]
  expect(problemsOf('zero', clientIn('FI', 'FI20774740'), { charges })).toEqual([
    'error charges.c.vatRate intraEuCountry',
  ])
})
