import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { journal } from '../../../lib/domain/export/journal'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { InvoiceContent } from '../../../lib/domain/invoice/content'
import type { DraftCharge, DraftLine, InvoiceDraft } from '../../../lib/domain/invoice/draft'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { creditable, fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import { wholeOf } from '../../../lib/domain/invoice/totals'
import { uncreditedOf } from '../../../lib/domain/invoice/uncredited'
import { usedCreditLeft } from '../../../lib/domain/invoice/used-credit'
import { exponentOf } from '../../../lib/domain/money/currency'
import { add, money, subtract, sum } from '../../../lib/domain/money/money'
import { rowOf } from '../../../lib/domain/receivables/invoice-row'
import { VAT_BASES, vatEntries } from '../../../lib/domain/reports/vat-entries'
import { besideVat, vatReturn } from '../../../lib/domain/reports/vat-return'
import { aDraft, aDraftLine, TODAY } from '../../builders/draft'
import { aSeller } from '../../builders/invoice'

/** `PROPERTY_RUNS=100000` for the long form. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300)

const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') }

function whole(draft: InvoiceDraft): InvoiceContent {
  const { content, problems } = assessDraft(draft, {
    seller: aSeller({ currency: draft.currency }),
    today: TODAY,
  })
  if (!content) throw new Error(JSON.stringify(problems))
  return content
}

function sent(content: InvoiceContent, number: string, more: readonly InvoiceEvent[] = []): Invoice {
  const issued: InvoiceEvent = { type: 'issued', invoice: { ...content, number } }
  const invoice = fold(number, [issued, { type: 'sendReported', certainty: 'confirmed', on: TODAY }, ...more])
  if (!invoice) throw new Error('Nothing was issued')
  return invoice
}

interface Credited {
  readonly invoice: Invoice
  readonly notes: readonly Invoice[]
}

/** An invoice, and a credit note of each part of it, one after the other. */
function credited(draft: InvoiceDraft, parts: readonly Partial<InvoiceDraft>[], isPaid = false): Credited {
  const content = whole(draft)
  const { total } = content.totals
  const events: InvoiceEvent[] =
    isPaid && total.minor > 0 ? [{ type: 'paymentRecorded', paymentId: 'P', amount: total, on: TODAY }] : []
  const notes: Invoice[] = []
  let invoice = sent(content, '1', events)
  const { usesOverpayment: _usesOverpayment, usesCredit, ...rest } = draft
  for (const [at, part] of parts.entries()) {
    const stated = notes.map(({ issued }) => issued.totals)
    const left = uncreditedOf(content.totals, stated)
    const used = usedCreditLeft(content.totals, stated)
    const credits = {
      invoiceId: '1',
      number: '1',
      issueDate: TODAY,
      atMost: creditable(invoice),
      left,
      ...(used ? { linesLeft: used.lines } : {}),
    }
    const uses = used && usesCredit ? { usesCredit: { ...usesCredit, amount: used.amount } } : {}
    const note = sent(whole({ ...rest, ...part, ...uses, credits }), `C${at}`)
    notes.push(note)
    const amount = note.issued.totals.total
    events.push({ type: 'credited', creditNoteId: note.id, number: note.id, amount, on: TODAY })
    invoice = sent(content, '1', events)
  }
  return { invoice, notes }
}

/** Nothing to credit, nothing in the books of the sale, nothing in any tax return. */
function expectNothingLeft({ invoice, notes }: Credited): void {
  const { currency } = invoice.issued
  expect(creditable(invoice).minor).toBe(0)
  const booked = journal([invoice, ...notes]).filter(({ kind }) => !['payment', 'overpayment'].includes(kind))
  for (const rate of new Set(booked.map((row) => row.rate))) {
    const rows = booked.filter((row) => row.rate === rate)
    for (const part of ['net', 'vat', 'gross'] as const) {
      const amounts = rows.map((row) => row[part] ?? money(0, currency))
      expect(sum(amounts, currency).minor, `${part} at ${rate}`).toBe(0)
    }
  }
  const rows = [invoice, ...notes].map(rowOf)
  const { prepaid, total } = invoice.issued.totals
  // By payment, what was paid in part is shared among the rates, and given back by those of each credit note.
  const isPartPaid = prepaid !== undefined && total.minor > 0 && invoice.payments.length === 0
  for (const basis of VAT_BASES.filter((each) => each !== 'payment' || !isPartPaid)) {
    const { lines } = vatReturn(vatEntries(rows, currency, basis), year)
    expect(lines.filter(({ base, vat }) => base !== 0 || vat !== 0)).toEqual([])
  }
  expect(besideVat(rows, currency, year).rounding).toBe(0)
}

/** A reader can add it up: the lines to the net, the net and the VAT and the rounding to the total. */
function expectAddsUp({ issued: { lines, charges = [], totals, currency } }: Invoice): void {
  const zero = money(0, currency)
  const nets = sum(
    lines.map(({ net }) => net),
    currency,
  )
  const added = sum(
    charges.map(({ net }) => net),
    currency,
  )
  expect(totals.linesNet).toEqual(nets)
  expect(totals.net).toEqual(add(subtract(nets, totals.discount), added))
  const vat = sum(
    totals.vat.map((row) => row.vat),
    currency,
  )
  expect(wholeOf(totals)).toEqual(add(add(totals.net, vat), totals.rounding ?? zero))
  const { gross } = totals
  if (gross && !totals.rounding) {
    const stated = add(
      subtract(gross.lines, gross.discount),
      sum(
        charges.map(({ amount }) => amount),
        currency,
      ),
    )
    expect(totals.total).toEqual(stated)
  }
}

const TAXED = [
  { vatRate: '25.5' },
  { vatRate: '13.5' },
  { vatRate: '10' },
  { vatRate: '0' },
  { vatRate: '', vatCategory: 'outsideScope' },
] as const
const LEAST = 50

function typed(minor: number, exponent: number): string {
  return (minor / 10 ** exponent).toFixed(exponent)
}

const drawn = fc
  .record({
    currency: fc.constantFrom('EUR', 'SEK', 'JPY'),
    lines: fc.array(
      fc.record({
        minor: fc.integer({ min: LEAST * 100, max: 200_000 }),
        quantity: fc.integer({ min: 1_000, max: 9_999 }),
        taxed: fc.constantFrom(...TAXED),
        isReduced: fc.boolean(),
        /** The credit note it is in. */
        note: fc.nat({ max: 4 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    charges: fc.array(
      fc.record({
        minor: fc.integer({ min: 1_000, max: 9_999 }),
        taxed: fc.constantFrom(...TAXED),
        note: fc.nat(),
      }),
      { maxLength: 2 },
    ),
    percent: fc.option(fc.integer({ min: 500, max: 5_000 }), { nil: undefined }),
    isGross: fc.boolean(),
    isCash: fc.boolean(),
    isPaid: fc.boolean(),
    prepaid: fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined }),
    credit: fc.option(fc.integer({ min: 500, max: 20_000 }), { nil: undefined }),
  })
  .map(({ currency, lines, charges, percent, prepaid, credit, ...rest }) => {
    const exponent = exponentOf(currency)
    const lineOf = ({ minor, quantity, taxed, isReduced }: (typeof lines)[number], at: number): DraftLine =>
      aDraftLine({
        id: `line-${at}`,
        quantity: typed(quantity, 3).concat('0'),
        unitPrice: typed(minor, exponent),
        ...taxed,
        ...(isReduced ? { discount: { kind: 'percent', percent: '7.5' } } : {}),
      })
    const chargeOf = ({ minor, taxed }: (typeof charges)[number], at: number): DraftCharge => ({
      id: `charge-${at}`,
      description: 'Travel',
      amount: typed(minor, exponent),
      ...taxed,
    })
    const draft = aDraft({
      currency,
      lines: lines.map(lineOf),
      charges: charges.map(chargeOf),
      discount: percent === undefined ? { kind: 'none' } : { kind: 'percent', percent: typed(percent, 2) },
      pricesIncludeVat: rest.isGross,
      roundsForCash: rest.isCash,
      ...(prepaid === undefined
        ? {}
        : { usesOverpayment: { invoiceId: 'Z', number: '0', amount: money(prepaid, currency) } }),
      ...(credit === undefined
        ? {}
        : { usesCredit: { invoiceId: 'Y', number: '0', amount: money(credit, currency) } }),
    })
    const notes = [...new Set(lines.map(({ note }) => note))]
    const parts = notes.map((note, at) => ({
      lines: draft.lines.filter((_, index) => lines[index]?.note === note),
      charges: (draft.charges ?? []).filter((_, index) => (charges[index]?.note ?? 0) % notes.length === at),
    }))
    return { draft, parts, isPaid: rest.isPaid }
  })

describe('an invoice that is credited bit by bit', () => {
  it('leaves nothing to credit, in the books or in the tax return, and each credit note adds up', () => {
    fc.assert(
      fc.property(drawn, ({ draft, parts, isPaid }) => {
        const all = credited(draft, parts, isPaid)
        expectNothingLeft(all)
        for (const note of all.notes) expectAddsUp(note)
      }),
      { numRuns },
    )
  })

  it('leaves nothing when it is credited whole, whatever was rounded and paid before', () => {
    fc.assert(
      fc.property(drawn, ({ draft, isPaid }) => expectNothingLeft(credited(draft, [{}], isPaid))),
      { numRuns },
    )
  })

  test('takes the VAT that is left with the last of a rate, and rounds before as ever', () => {
    const coffee = (id: string) => aDraftLine({ id, quantity: '1', unitPrice: '1.00' })
    const draft = aDraft({ lines: [coffee('a'), coffee('b')] })
    const { invoice, notes } = credited(draft, [{ lines: [coffee('a')] }, { lines: [coffee('b')] }])
    expect(invoice.issued.totals.total.minor).toBe(251)
    expect(notes.map(({ issued: { totals } }) => [totals.vat[0]?.vat.minor, totals.total.minor])).toEqual([
      [26, 126],
      [25, 125],
    ])
  })

  test('takes off less as it says where the last of a rate is not all', () => {
    const line = aDraftLine({ quantity: '1', unitPrice: '100.00' })
    const { notes } = credited(aDraft({ lines: [line] }), [{ lines: [{ ...line, unitPrice: '99.99' }] }])
    expect(notes[0]?.issued.totals).toMatchObject({ net: { minor: 9_999 }, total: { minor: 12_549 } })
  })
})
