import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { money } from '../../../lib/domain/money/money'
import { CLIENT_LANGUAGES } from '../../../lib/domain/party/party'
import type { VatCategory } from '../../../lib/domain/vat/category'
import { documentTitle } from '../../../lib/i18n/document-text'
import {
  aClient,
  aLine,
  anAmericanSeller,
  anInvoice,
  aSeller,
  totalsOf,
  without,
} from '../../builders/invoice'

describe('the document of an invoice', () => {
  it('lists date, due date, order number, reference and contact in that order', () => {
    expect(documentOf(anInvoice()).meta).toEqual([
      { label: 'invoiceDate', value: { kind: 'date', date: '2026-11-23' } },
      { label: 'dueDate', value: { kind: 'date', date: '2026-12-07' } },
      { label: 'poNumber', value: { kind: 'text', text: '4500-2217' } },
      { label: 'reference', value: { kind: 'text', text: '202 60406' } },
      { label: 'contact', value: { kind: 'text', text: 'Aino Lehtonen' } },
    ])
  })

  it('has nothing in its texts that would show in the mail and not on paper', () => {
    const document = documentOf(
      anInvoice({
        client: aClient({ name: 'Acme \u202Etfel' }),
        lines: [aLine('Copy\u0007 editing', '1', '640')],
        note: 'Thank you\u000BAino',
      }),
    )
    expect(document.buyer.name).toBe('Acme tfel')
    expect(document.lines[0]?.description).toBe('Copy editing')
    expect(document.note).toBe('Thank you\nAino')
  })

  it('leaves out what the invoice does not have', () => {
    const invoice = without(
      anInvoice({ poNumber: '', seller: aSeller({ contactName: '', taxId: ' ' }), note: ' \n' }),
      'reference',
      'earlyPayment',
      'term',
    )
    const document = documentOf(invoice)
    expect(document.meta.map((row) => row.label)).toEqual(['invoiceDate', 'dueDate'])
    expect(document).not.toHaveProperty('earlyPayment')
    expect(document).not.toHaveProperty('termDays')
    expect(document.seller).not.toHaveProperty('taxId')
    expect(document.note).toBe('')
  })

  it('adds up with VAT for each rate before the total', () => {
    expect(documentOf(anInvoice()).sums).toEqual([
      { label: 'beforeVat', amount: money(184000, 'EUR') },
      { label: 'vatOn', tax: 'vat', rate: '25.5', base: money(166000, 'EUR'), amount: money(42330, 'EUR') },
      { label: 'vatOn', tax: 'vat', rate: '13.5', base: money(18000, 'EUR'), amount: money(2430, 'EUR') },
    ])
  })

  it('shows a discount as an amount taken off', () => {
    const totals = { ...totalsOf([]), linesNet: money(10000, 'EUR'), discount: money(1000, 'EUR') }
    expect(documentOf(anInvoice({ totals })).sums).toEqual([
      { label: 'linesTotal', amount: money(10000, 'EUR') },
      { label: 'discount', amount: money(-1000, 'EUR') },
    ])
  })

  it('has no VAT column and no sums for a seller without VAT', () => {
    const { vatRate, ...line } = aLine('Portraits', '1', '900', { currency: 'USD' })
    expect(vatRate).toBe('25.5')
    const document = documentOf(
      anInvoice({ currency: 'USD', lines: [line], totals: totalsOf([line], 'USD') }),
    )
    expect(document.hasVat).toBe(false)
    expect(document.sums).toEqual([])
  })

  it('is on Letter paper for sellers in North America and on A4 elsewhere', () => {
    expect(documentOf(anInvoice({ seller: anAmericanSeller() })).paper).toBe('letter')
    expect(documentOf(anInvoice()).paper).toBe('a4')
  })

  it('names the countries only when they differ', () => {
    const american = documentOf(anInvoice({ seller: anAmericanSeller() }))
    expect(american.seller.address).toEqual({
      lines: ['218 Alder Street', 'Portland, OR 97205'],
      country: 'US',
    })
    expect(american.buyer.address.country).toBe('FI')
    expect(documentOf(anInvoice()).buyer.address).toEqual({
      lines: ['Kalasatamankatu 9 B', '00540 Helsinki'],
    })
  })

  it.each([
    ['2948301-8', 'businessId'],
    ['FI29483018', 'vatNumber'],
    ['84-1234567', 'taxId'],
  ])('calls the tax id %s a %s', (taxId, label) => {
    expect(documentOf(anInvoice({ client: aClient({ taxId }) })).buyer.taxId?.label).toBe(label)
  })

  it('says the number of days only when it leads to the due date', () => {
    expect(documentOf(anInvoice()).termDays).toBe(14)
    expect(documentOf(anInvoice({ dueDate: plainDate('2026-12-08') }))).not.toHaveProperty('termDays')
    expect(documentOf(anInvoice({ term: { kind: 'endOfMonth', months: 0 } }))).not.toHaveProperty('termDays')
  })

  it('gives a block of rows to copy for each way to pay, the preferred first', () => {
    const methods = [
      ...aSeller().methods,
      { id: 'card', kind: 'link', label: '', url: 'https://pay.example.com/040' } as const,
      { id: 'phone', kind: 'other', text: 'MobilePay 040 555 0142' } as const,
    ]
    const { payments } = documentOf(anInvoice({ methods }))
    expect(
      payments.map((payment) => payment.rows.map((row) => [row.label, Object.values(row.value)[1]])),
    ).toEqual([
      [
        ['payee', 'Lehtonen Design'],
        ['account', 'FI21 1234 5600 0007 85'],
        ['bic', 'NDEAFIHH'],
        ['reference', '202 60406'],
      ],
      [['payOnline', 'https://pay.example.com/040']],
      [['otherWay', 'MobilePay 040 555 0142']],
    ])
  })

  it('asks for the invoice number as message where there is no reference', () => {
    const rows = documentOf(without(anInvoice(), 'reference')).payments[0]?.rows ?? []
    expect(rows.at(-1)).toEqual({ label: 'messageToPayee', value: { kind: 'text', text: '2026-040' } })
  })

  it.each([
    ['US', 'routingNumber'],
    ['GB', 'sortCode'],
    ['AU', 'bankCode'],
  ])('names the bank code as people in %s know it', (country, label) => {
    const seller = anAmericanSeller({ address: { street: '', postalCode: '', city: '', country } })
    const rows = documentOf(anInvoice({ seller, methods: seller.methods })).payments[0]?.rows ?? []
    expect(rows.map((row) => row.label)).toEqual(['payee', 'bank', label, 'accountNumber', 'messageToPayee'])
  })

  it('has a payment QR for euros to an IBAN, and the Finnish bar code on Finnish documents only', () => {
    expect(documentOf(anInvoice()).payments[0]?.code?.payload).toMatch(/^BCD\n002/)
    expect(documentOf(anInvoice())).not.toHaveProperty('barCode')
    expect(documentOf(anInvoice({ language: 'fi' })).barCode).toBe(
      '421123456000007850022876000000000000000020260406261207',
    )
    const american = anInvoice({ seller: anAmericanSeller(), methods: anAmericanSeller().methods })
    expect(documentOf(american).payments.every(({ code }) => code === undefined)).toBe(true)
  })

  it('says when the work was done, after the due date', () => {
    const supplied = (to: string) =>
      documentOf(anInvoice({ supply: { from: plainDate('2026-11-01'), to: plainDate(to) } }))
    expect(supplied('2026-11-01').meta[2]).toEqual({
      label: 'supplyDate',
      value: { kind: 'date', date: '2026-11-01' },
    })
    expect(supplied('2026-11-20').supply).toEqual({
      label: 'supplyPeriod',
      value: { kind: 'period', from: '2026-11-01', to: '2026-11-20' },
    })
  })

  it('names the seller by VAT number to a client in another EU country', () => {
    const swedish = aClient({ address: { ...aClient().address, country: 'SE' } })
    expect(documentOf(anInvoice({ client: swedish })).seller.taxId).toEqual({
      label: 'vatNumber',
      value: { kind: 'text', text: 'FI29483018' },
    })
    expect(documentOf(anInvoice()).seller.taxId?.label).toBe('businessId')
  })

  it('is a credit note, with what it is about and nothing on paying', () => {
    const credits = { invoiceId: 'i0', number: '2026-039', issueDate: plainDate('2026-10-01') }
    const note = documentOf(without(anInvoice({ number: 'C-2026-001', methods: [], credits }), 'reference'))
    expect(note).toMatchObject({ kind: 'creditNote', credited: credits, payments: [], paymentFacts: [] })
    expect(note.barCode).toBeUndefined()
    expect(note.meta.map(({ label }) => label).slice(0, 3)).toEqual([
      'creditNoteDate',
      'creditedInvoice',
      'creditedInvoiceDate',
    ])
  })

  it('has its lines say their category once there are several', () => {
    const line = (vatCategory: VatCategory) => aLine('Work', '1', '10', { vatRate: '0', vatCategory })
    expect(documentOf(anInvoice({ lines: [line('exempt')] })).linesSayCategory).toBe(false)
    expect(documentOf(anInvoice({ lines: [line('exempt'), line('export')] })).linesSayCategory).toBe(true)
  })
})

describe('a tax invoice', () => {
  const from = (country: string, changes: Parameters<typeof anInvoice>[0] = {}) =>
    documentOf(
      anInvoice({
        seller: aSeller({ taxId: '51 824 753 556', address: { ...aSeller().address, country } }),
        ...changes,
      }),
    )

  it.each(['AU', 'IN', 'SG'])('is what a bill with GST from %s is', (country) => {
    expect(from(country).isTaxInvoice).toBe(true)
    expect(documentTitle(from(country), 'en')).toBe('Tax invoice 2026-040')
    for (const language of CLIENT_LANGUAGES) {
      expect(documentTitle(from(country, { deposit: {} }), language)).toMatch(/tax invoice/i)
    }
  })

  it('is none without GST, of a credit note, and from elsewhere', () => {
    const lines = [aLine('Copy editing', '1', '85', { vatRate: '', vatCategory: 'outsideScope' })]
    expect(from('AU', { lines, totals: totalsOf(lines) }).isTaxInvoice).toBeUndefined()
    const credits = { invoiceId: 'i1', number: '2026-039', issueDate: plainDate('2026-11-01') }
    expect(from('AU', { credits }).isTaxInvoice).toBeUndefined()
    expect(documentTitle(from('NZ'), 'en')).toBe('Invoice 2026-040')
  })

  it('names the seller’s number as its country does', () => {
    expect(from('AU').seller.taxId?.label).toBe('abn')
  })

  it.each([{}, { credits: { invoiceId: 'i1', number: '2026-039', issueDate: plainDate('2026-11-01') } }])(
    'and its credit note name the GST registration of Singapore, where there is GST',
    (kind) => {
      const seller = aSeller({ taxId: 'M90312345A', address: { ...aSeller().address, country: 'SG' } })
      const lines = [aLine('Copy editing', '1', '85', { vatRate: '', vatCategory: 'outsideScope' })]
      expect(from('SG', { seller, ...kind }).seller.taxId?.label).toBe('gstNumber')
      expect(from('SG', { seller, ...kind, lines, totals: totalsOf(lines) }).seller.taxId?.label).toBe(
        'taxId',
      )
    },
  )
})
