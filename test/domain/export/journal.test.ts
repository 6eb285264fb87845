import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { journal } from '../../../lib/domain/export/journal'
import { paidBeforeId } from '../../../lib/domain/import/paid-before'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold, type Invoice, openAmount } from '../../../lib/domain/invoice/invoice'
import { money, negated, sum } from '../../../lib/domain/money/money'
import { rowOf } from '../../../lib/domain/receivables/invoice-row'
import { vatEntries } from '../../../lib/domain/reports/vat-entries'
import { anyHistory } from '../../builders/history'
import { aLine, anInvoice, totalsOf } from '../../builders/invoice'

const on = plainDate('2026-11-28')
const eur = (minor: number) => money(minor, 'EUR')

function sent(issued: IssuedInvoice, ...more: readonly InvoiceEvent[]): Invoice {
  const events: InvoiceEvent[] = [
    { type: 'issued', invoice: issued },
    { type: 'sendReported', certainty: 'confirmed', on: issued.issueDate },
    ...more,
  ]
  const invoice = fold(issued.number, events)
  if (!invoice) throw new Error('Nothing was issued')
  return invoice
}

const paid = (minor: number): InvoiceEvent => ({
  type: 'paymentRecorded',
  paymentId: 'P',
  amount: eur(minor),
  on,
})

const brief = (invoices: readonly Invoice[]) =>
  journal(invoices).map(({ date, kind, rate, net, vat, gross }) => [
    date,
    kind,
    rate,
    net?.minor,
    vat?.minor,
    gross.minor,
  ])

describe('the journal', () => {
  test('books a sale by VAT rate, and the payment without', () => {
    expect(brief([sent(anInvoice(), paid(228_760))])).toEqual([
      ['2026-11-23', 'sale', '25.5', 166_000, 42_330, 208_330],
      ['2026-11-23', 'sale', '13.5', 18_000, 2_430, 20_430],
      ['2026-11-28', 'payment', undefined, undefined, undefined, -228_760],
    ])
  })

  test('says whose it is and in what currency', () => {
    expect(journal([sent(anInvoice())])[0]).toMatchObject({
      number: '2026-040',
      clientName: 'Northlight Studio Oy',
      category: 'standard',
      gross: { currency: 'EUR' },
    })
  })

  test('turns a credit note round and names what it credits', () => {
    const credits = { invoiceId: 'A', number: '2026-039', issueDate: on }
    const note = sent(anInvoice({ number: '2026-041', credits }))
    expect(brief([note]).map(([, ...rest]) => rest)).toEqual([
      ['creditNote', '25.5', -166_000, -42_330, -208_330],
      ['creditNote', '13.5', -18_000, -2_430, -20_430],
    ])
    expect(journal([note])[0]?.creditedNumber).toBe('2026-039')
  })

  test('takes the VAT back with an early payment discount, in proportion', () => {
    const discount: InvoiceEvent = { type: 'discountTaken', paymentId: 'P', amount: eur(4_575) }
    const rows = brief([sent(anInvoice(), paid(224_185), discount)])
    expect(rows.slice(2)).toEqual([
      ['2026-11-28', 'payment', undefined, undefined, undefined, -224_185],
      ['2026-11-28', 'discount', '25.5', -3_320, -846, -4_166],
      ['2026-11-28', 'discount', '13.5', -360, -49, -409],
    ])
  })

  test('gives a discount its part of what has no VAT, as the VAT return does', () => {
    const { vatRate: _rate, ...fares } = aLine('Fares', '1', '1000')
    const lines = [aLine('Design', '1', '1000'), fares]
    const discount: InvoiceEvent = { type: 'discountTaken', paymentId: 'P', amount: eur(4_510) }
    const invoice = sent(anInvoice({ lines, totals: totalsOf(lines) }), paid(220_990), discount)
    expect(brief([invoice]).filter(([, kind]) => kind === 'discount')).toEqual([
      ['2026-11-28', 'discount', '25.5', -2_000, -510, -2_510],
      ['2026-11-28', 'discount', undefined, -2_000, 0, -2_000],
    ])
  })

  test('takes back with a credit note the discount on what it credits', () => {
    const discount: InvoiceEvent = { type: 'discountTaken', paymentId: 'P', amount: eur(4_575) }
    const creditedOn = plainDate('2026-12-02')
    const credited: InvoiceEvent = {
      type: 'credited',
      creditNoteId: 'N',
      number: 'C-1',
      amount: eur(228_760),
      on: creditedOn,
    }
    const rows = brief([sent(anInvoice(), paid(224_185), discount, credited)])
    expect(rows.filter(([, kind]) => kind === 'discount').slice(2)).toEqual([
      ['2026-12-02', 'discount', '25.5', 3_320, 846, 4_166],
      ['2026-12-02', 'discount', '13.5', 360, 49, 409],
    ])
  })

  test('has the VAT that the VAT return has, at each rate and whatever befell the invoice', () => {
    fc.assert(
      fc.property(anyHistory, (invoice) => {
        const vatAt = (rows: readonly { rate?: string; vat?: number }[], rate: string) =>
          rows.reduce((so, row) => so + (row.rate === rate ? (row.vat ?? 0) : 0), 0)
        const booked = journal([invoice]).map(({ rate, vat }) => ({
          ...(rate === undefined ? {} : { rate }),
          vat: vat?.minor ?? 0,
        }))
        const returned = vatEntries([rowOf(invoice)], 'EUR', 'invoice')
        for (const rate of ['25.5', '13.5']) expect(vatAt(booked, rate)).toBe(vatAt(returned, rate))
      }),
    )
  })

  test('has what a bank kept of a payment as a figure of its own', () => {
    const fee: InvoiceEvent = { type: 'feeAccepted', paymentId: 'P', amount: eur(1_500) }
    const rows = brief([sent(anInvoice(), paid(227_260), fee)])
    expect(rows.slice(2)).toEqual([
      ['2026-11-28', 'payment', undefined, undefined, undefined, -227_260],
      ['2026-11-28', 'fee', undefined, undefined, undefined, -1_500],
    ])
  })

  test('has what a client withheld as tax as a figure of its own', () => {
    const tax: InvoiceEvent = {
      type: 'taxWithheld',
      withheldId: 'P',
      amount: eur(41_500),
      on: plainDate('2026-11-28'),
    }
    const rows = brief([sent(anInvoice(), paid(187_260), tax)])
    expect(rows.slice(2)).toEqual([
      ['2026-11-28', 'payment', undefined, undefined, undefined, -187_260],
      ['2026-11-28', 'withheldTax', undefined, undefined, undefined, -41_500],
    ])
  })

  test('keeps a write-off as it was booked, and takes it back as the money comes', () => {
    const writtenOff: InvoiceEvent = { type: 'writtenOff', on: plainDate('2026-11-27') }
    const credited: InvoiceEvent = {
      type: 'credited',
      creditNoteId: 'N',
      number: 'C-1',
      amount: eur(28_760),
      on: plainDate('2026-12-02'),
    }
    const before: InvoiceEvent = {
      type: 'paymentRecorded',
      paymentId: 'B',
      amount: eur(60),
      on: plainDate('2026-11-25'),
    }
    const rows = brief([sent(anInvoice(), before, writtenOff, paid(200_000), credited)])
    expect(
      rows.filter(([, kind]) => kind === 'writeOff').map(([date, , , , , gross]) => [date, gross]),
    ).toEqual([
      ['2026-11-27', -228_700],
      ['2026-11-28', 200_000],
      ['2026-12-02', 28_700],
    ])
    const more = brief([sent(anInvoice(), writtenOff, paid(228_800))])
    expect(more.slice(2)).toEqual([
      ['2026-11-27', 'writeOff', undefined, undefined, undefined, -228_760],
      ['2026-11-28', 'payment', undefined, undefined, undefined, -228_800],
      ['2026-11-28', 'writeOff', undefined, undefined, undefined, 228_760],
    ])
  })

  test('comes to nothing for an invoice that is settled, however it was', () => {
    const discount: InvoiceEvent = { type: 'discountTaken', paymentId: 'P', amount: eur(4_575) }
    const settled = [
      sent(anInvoice(), paid(228_760)),
      sent(anInvoice(), paid(224_185), discount),
      sent(anInvoice(), paid(100), { type: 'writtenOff', on }),
      sent(anInvoice(), { type: 'writtenOff', on: plainDate('2026-11-25') }, paid(228_760)),
      sent(anInvoice(), { type: 'voided' }),
    ]
    for (const invoice of settled) {
      const amounts = journal([invoice]).map(({ gross }) => gross)
      expect(sum(amounts, 'EUR').minor).toBe(0)
    }
  })

  test('gives up what is open, whatever came before and after', () => {
    const november = (day: number) => plainDate(`2026-11-${day}`)
    const step = fc.record({
      minor: fc.integer({ min: 1, max: 200_000 }),
      day: fc.integer({ min: 24, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), fc.integer({ min: 24, max: 30 }), (steps, day) => {
        const payments = steps.map(
          ({ minor, day: paidOn }, at): InvoiceEvent => ({
            type: 'paymentRecorded',
            paymentId: `P${at}`,
            amount: eur(minor),
            on: november(paidOn),
          }),
        )
        const invoice = sent(anInvoice(), { type: 'writtenOff', on: november(day) }, ...payments)
        const givenUp = journal([invoice]).filter(({ kind }) => kind === 'writeOff')
        expect(
          sum(
            givenUp.map(({ gross }) => gross),
            'EUR',
          ).minor,
        ).toBe(negated(openAmount(invoice)).minor)
        expect(givenUp.slice(1).every(({ gross, date }) => gross.minor > 0 && date > november(day))).toBe(
          true,
        )
      }),
    )
  })

  test('books a seller without VAT', () => {
    const { vatRate: _rate, ...line } = aLine('Photographs', '1', '500')
    const untaxed = anInvoice({ lines: [line], totals: totalsOf([line]) })
    expect(brief([sent(untaxed)])).toEqual([['2026-11-23', 'sale', undefined, 50_000, 0, 50_000]])
  })

  test('leaves an invoice from elsewhere, and what was paid of it before it came in, to the books it comes from', () => {
    const total = eur(62_750)
    const elsewhere = anInvoice({
      isFromElsewhere: true,
      lines: [],
      totals: { linesNet: total, discount: eur(0), net: total, vat: [], total },
    })
    const before: InvoiceEvent = {
      type: 'paymentRecorded',
      paymentId: paidBeforeId(elsewhere.number),
      amount: eur(12_750),
      on,
    }
    expect(brief([sent(elsewhere, before)])).toEqual([])
    expect(brief([sent(elsewhere, before, paid(20_000), { type: 'writtenOff', on })])).toEqual([
      ['2026-11-28', 'payment', undefined, undefined, undefined, -20_000],
      ['2026-11-28', 'writeOff', undefined, undefined, undefined, -30_000],
    ])
  })

  test('takes deposits off the final invoice with the VAT that was charged in them', () => {
    const deposit = { base: eur(50_000), vat: eur(12_750) }
    const deducts = [
      {
        invoiceId: 'D',
        number: '2026-030',
        issueDate: on,
        net: eur(50_000),
        vat: [{ rate: '25.5', ...deposit }],
        total: eur(62_750),
      },
    ]
    const issued = anInvoice({ deducts })
    const totals = { ...issued.totals, deducted: eur(62_750), total: eur(228_760 - 62_750) }
    const rows = brief([sent({ ...issued, totals })])
    expect(rows.map(([, ...rest]) => rest)).toEqual([
      ['sale', '25.5', 166_000, 42_330, 208_330],
      ['sale', '13.5', 18_000, 2_430, 20_430],
      ['deposit', '25.5', -50_000, -12_750, -62_750],
    ])
  })

  test('takes the rounding of a deposit back, and what of it has no VAT', () => {
    const deposit = {
      invoiceId: 'D',
      number: '2026-030',
      issueDate: on,
      net: eur(60_001),
      vat: [{ rate: '25.5', base: eur(50_000), vat: eur(12_750) }],
      total: eur(72_750),
    }
    const issued = anInvoice({ deducts: [deposit] })
    const totals = { ...issued.totals, deducted: deposit.total, total: eur(228_760 - 72_750) }
    const invoice = sent({ ...issued, totals }, paid(228_760 - 72_750))
    expect(
      brief([invoice])
        .map(([, ...rest]) => rest)
        .slice(2),
    ).toEqual([
      ['deposit', '25.5', -50_000, -12_750, -62_750],
      ['deposit', undefined, -10_001, 0, -10_001],
      ['rounding', undefined, undefined, undefined, 1],
      ['payment', undefined, undefined, undefined, -156_010],
    ])
    const amounts = journal([invoice]).map(({ gross }) => gross)
    expect(sum(amounts, 'EUR').minor).toBe(0)
  })

  test('books the rounding of a total apart', () => {
    const issued = anInvoice()
    const totals = { ...issued.totals, rounding: eur(-3), total: eur(228_757) }
    expect(brief([sent({ ...issued, totals })]).at(-1)).toEqual([
      '2026-11-23',
      'rounding',
      undefined,
      undefined,
      undefined,
      -3,
    ])
  })

  test('leaves out what never left, and accounts for the number of what is void', () => {
    const draft = fold('A', [{ type: 'issued', invoice: anInvoice() }])
    expect(journal(draft ? [draft] : [])).toEqual([])
    expect(brief([sent(anInvoice(), { type: 'voided' })])).toEqual([
      ['2026-11-23', 'void', undefined, undefined, undefined, 0],
    ])
  })

  test('goes by the date of each entry, not of its invoice', () => {
    const period = { from: plainDate('2026-11-24'), to: plainDate('2026-11-30') }
    const rows = journal([sent(anInvoice(), paid(100))], period)
    expect(rows.map(({ kind }) => kind)).toEqual(['payment'])
  })
})
