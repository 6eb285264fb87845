import type { PlainDate } from '../calendar/plain-date'
import type { DaySpan } from '../calendar/recent-period'
import { compareText } from '../compare-text'
import { paidBeforeId } from '../import/paid-before'
import type { IssuedInvoice, VatRow } from '../invoice/content'
import type { DeductedDeposit } from '../invoice/deducted-deposit'
import { type Invoice, lifecycleOf } from '../invoice/invoice'
import { movementsOf } from '../invoice/movements'
import { askedOf, wholeOf } from '../invoice/totals'
import { add, type Money, money, negated, subtract, sum } from '../money/money'
import { vatOf } from '../receivables/row-accounts'
import { sharedAmong, sharedInTurn } from '../receivables/shared-vat'
import { categoryOf, type VatCategory } from '../vat/category'

/** What a row of the journal books; no account numbers, as each bookkeeper has their own. */
export type PostingKind =
  | 'sale'
  | 'creditNote'
  /** A deposit that was asked for before, taken off the final invoice with its VAT. */
  | 'deposit'
  | 'rounding'
  | 'payment'
  | 'discount'
  /** What a bank kept of a payment, where the invoice was taken as paid. */
  | 'fee'
  /** Tax that the client kept of a payment and pays to the tax office for the seller. */
  | 'withheldTax'
  /** What was given back of what had been paid too much. */
  | 'refund'
  /** What was paid too much of one invoice, taken off another: it leaves the one and pays the other. */
  | 'overpayment'
  /** What was given up, and turned round what of it was paid or credited after all. */
  | 'writeOff'
  /** A void document: nothing is booked, but its number is accounted for. */
  | 'void'

/** One row. Amounts are as they change what clients owe: a payment and a credit note are negative. */
export interface Posting {
  readonly date: PlainDate
  readonly kind: PostingKind
  readonly number: string
  /** The invoice that a credit note takes something off. */
  readonly creditedNumber?: string
  readonly clientName: string
  readonly clientTaxId: string
  readonly category?: VatCategory
  readonly rate?: string
  /** Absent where the row has no VAT of its own, such as a payment, or it is not known here. */
  readonly net?: Money
  readonly vat?: Money
  readonly gross: Money
}

/**
 * What an accountant books of these invoices, by date and number: each document by VAT category and rate, what came in,
 * discounts taken with the VAT they take back, and what was given up. What never left is not in it, nor is what the books have
 * that an invoice from elsewhere comes from: its sale, and what was paid of it before.
 */
export function journal(invoices: readonly Invoice[], period?: DaySpan): readonly Posting[] {
  return invoices
    .flatMap(postingsOf)
    .filter(({ date }) => !period || (date >= period.from && date <= period.to))
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.number, b.number))
}

function postingsOf(invoice: Invoice): readonly Posting[] {
  const lifecycle = lifecycleOf(invoice)
  const { issued } = invoice
  const base = {
    number: issued.number,
    clientName: issued.client.name,
    clientTaxId: issued.client.taxId,
    ...(issued.credits ? { creditedNumber: issued.credits.number } : {}),
  }
  if (lifecycle === 'draft') return []
  if (lifecycle === 'void') {
    return [{ ...base, date: issued.issueDate, kind: 'void', gross: money(0, issued.currency) }]
  }
  const document = issued.isFromElsewhere ? [] : documentOf(issued)
  const before = issued.isFromElsewhere ? paidBeforeId(invoice.id) : undefined
  const paid = invoice.payments
    .filter(({ paymentId }) => paymentId !== before)
    .map(({ on, amount }): Row => ({ date: on, kind: 'payment', gross: negated(amount) }))
  const kept = movementsOf(invoice).flatMap(({ kind, on, amount }): readonly Row[] =>
    kind === 'fee' || kind === 'withheldTax' ? [{ date: on, kind, gross: amount }] : [],
  )
  const refunds = (invoice.refunds ?? []).map(
    ({ on, amount }): Row => ({ date: on, kind: 'refund', gross: amount }),
  )
  const used = (invoice.takenOff ?? []).flatMap(({ what, on, amount }): readonly Row[] =>
    what === 'overpayment' ? [{ date: on, kind: 'overpayment', gross: amount }] : [],
  )
  const givenUp = invoice.writtenOffOn ? writeOffRows(invoice, invoice.writtenOffOn) : []
  return [...document, ...paid, ...discountRows(invoice), ...kept, ...refunds, ...used, ...givenUp].map(
    (row) => ({
      ...base,
      ...row,
    }),
  )
}

type Row = Pick<Posting, 'date' | 'kind' | 'category' | 'rate' | 'net' | 'vat' | 'gross'>

/** What was open on the day of the write-off stays booked then; each later movement takes back what it brings in. */
function writeOffRows(invoice: Invoice, on: PlainDate): readonly Row[] {
  const { total } = invoice.issued.totals
  const movements = movementsOf(invoice).toSorted((a, b) => compareText(a.on, b.on))
  const openAfter = (count: number) => {
    const amounts = movements.slice(0, count).map(({ amount }) => amount)
    return Math.max(0, add(total, sum(amounts, total.currency)).minor)
  }
  const known = movements.filter((movement) => movement.on <= on).length
  const row = (date: PlainDate, minor: number): Row => ({
    date,
    kind: 'writeOff',
    gross: money(minor, total.currency),
  })
  const takenBack = movements
    .slice(known)
    .map((movement, at) => row(movement.on, openAfter(known + at) - openAfter(known + at + 1)))
  return [row(on, -openAfter(known)), ...takenBack].filter(({ gross }) => gross.minor !== 0)
}

function documentOf(issued: IssuedInvoice): readonly Row[] {
  return issued.credits ? documentRows(issued, 'creditNote').map(turned) : documentRows(issued, 'sale')
}

function documentRows(issued: IssuedInvoice, kind: 'sale' | 'creditNote'): readonly Row[] {
  const { totals, issueDate: date, currency } = issued
  const rated = totals.vat.map((row): Row => {
    const { base: net, vat } = row
    return { date, kind, ...treatmentOf(row), net, vat, gross: add(net, vat) }
  })
  const rounding = totals.rounding ?? money(0, currency)
  const whole = subtract(wholeOf(totals), rounding)
  const rest = subtract(whole, sum(rated.map(grossOf), currency))
  const unrated: Row = { date, kind, ...outsideVat(rest) }
  return [
    ...rated,
    ...(rest.minor === 0 && rated.length > 0 ? [] : [unrated]),
    ...(issued.deducts ?? []).flatMap((deposit) => depositRows(deposit, date)),
    ...(totals.prepaid ? [{ date, kind: 'overpayment', gross: negated(totals.prepaid) } as const] : []),
    ...(rounding.minor === 0 ? [] : [{ date, kind: 'rounding', gross: rounding } as const]),
  ]
}

/** A deposit as it was booked, turned round: also what it was rounded by, as the final invoice takes off what it asked for. */
function depositRows({ vat, net, total }: DeductedDeposit, date: PlainDate): readonly Row[] {
  const rated = vat.map((row): Row => {
    const { base, vat: tax } = row
    return { date, kind: 'deposit', ...treatmentOf(row), net: base, vat: tax, gross: add(base, tax) }
  })
  const rest = vat.reduce((left, { base }) => subtract(left, base), net)
  const rows: readonly Row[] =
    rest.minor === 0 ? rated : [...rated, { date, kind: 'deposit', ...outsideVat(rest) }]
  const rounding = subtract(total, sum(rows.map(grossOf), total.currency))
  return [
    ...rows,
    ...(rounding.minor === 0 ? [] : [{ date, kind: 'rounding', gross: rounding } as const]),
  ].map(turned)
}

function outsideVat(net: Money): Pick<Row, 'category' | 'net' | 'vat' | 'gross'> {
  return { category: 'outsideScope', net, vat: money(0, net.currency), gross: net }
}

/** Discounts, and what credit notes took back of them, with the VAT in them as the VAT return has it. */
function discountRows(invoice: Invoice): readonly Row[] {
  const { issued } = invoice
  const { currency } = issued
  const parts = vatOf(issued)
  const document = { parts, asked: askedOf(issued.totals).minor, currency }
  const discounts = movementsOf(invoice)
    .filter(({ kind }) => kind === 'discount')
    .toSorted((a, b) => compareText(a.on, b.on))
  const shares = sharedInTurn(
    discounts.map(({ amount }) => amount.minor),
    (so) => sharedAmong(so, document),
  )
  return discounts.flatMap(({ on: date, amount }, at) => {
    const rows = (shares[at] ?? []).map(({ base, vat }, part): Row => {
      const { category, rate } = parts[part] ?? {}
      const row = { date, kind: 'discount', net: money(base, currency), vat: money(vat, currency) } as const
      return {
        ...row,
        ...(category ? { category } : {}),
        ...(rate === undefined ? {} : { rate }),
        gross: add(row.net, row.vat),
      }
    })
    // What has no VAT that is known, or pays for what was rounded for cash.
    const rest = subtract(amount, sum(rows.map(grossOf), currency))
    return [...rows, { date, kind: 'discount', gross: rest } as const].filter(
      ({ gross }) => gross.minor !== 0,
    )
  })
}

function treatmentOf({
  rate,
  category,
}: Pick<VatRow, 'rate' | 'category'>): Pick<Posting, 'category' | 'rate'> {
  const vatCategory = categoryOf({ vatRate: rate, ...(category ? { vatCategory: category } : {}) })
  return { category: vatCategory, rate }
}

function turned(row: Row): Row {
  return { ...row, ...turnedAmounts(row) }
}

function turnedAmounts({ net, vat, gross }: Pick<Row, 'net' | 'vat' | 'gross'>) {
  return {
    gross: negated(gross),
    ...(net ? { net: negated(net) } : {}),
    ...(vat ? { vat: negated(vat) } : {}),
  }
}

function grossOf({ gross }: Row): Money {
  return gross
}
