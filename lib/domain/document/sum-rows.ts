import type { PlainDate } from '../calendar/plain-date'
import type { InvoiceContent } from '../invoice/content'
import type { DepositVat } from '../invoice/deducted-deposit'
import { vatCharged } from '../invoice/deposit'
import { askedOf } from '../invoice/totals'
import { add, type Money, money, negated, subtract, sum } from '../money/money'
import type { VatCategory } from '../vat/category'
import { type PaperTaxName, paperTaxNameOf, taxNameOf } from '../vat/tax-name'

/** One sum of a document. The words for a label are in `lib/i18n/<language>/document.ts`. */
export type SumRow =
  | { readonly label: 'linesTotal' | 'beforeVat' | 'beforeTax' | 'rounding'; readonly amount: Money }
  /** Without `percent` where a sum was agreed. */
  | { readonly label: 'discount'; readonly percent?: string; readonly amount: Money }
  /** A credit that an earlier invoice gave. */
  | { readonly label: 'credit'; readonly number: string; readonly amount: Money }
  /** What was paid too much of an earlier invoice (BT-113). */
  | { readonly label: 'prepaid'; readonly number: string; readonly amount: Money }
  | { readonly label: 'charge'; readonly name: string; readonly amount: Money }
  | ({ readonly label: 'vatOn' | 'vatWithin' } & TaxRow)
  /** What the whole comes to before deposits are taken off (BT-112). */
  | { readonly label: 'beforeDeposits' | 'beforePrepaid'; readonly amount: Money }
  | {
      readonly label: 'deposit'
      readonly number: string
      readonly issueDate: PlainDate
      /** Of the credit notes that gave back a part of it, which the amount is without. */
      readonly creditNotes?: readonly string[]
      readonly amount: Money
    }
  /** The VAT that a deposit charged. */
  | ({ readonly label: 'vatInDeposit'; readonly number: string } & TaxRow)
  /** The VAT that is left for the final invoice to charge, or that its credit note takes back. */
  | ({ readonly label: 'vatLeft' | 'vatTakenBack' } & TaxRow)

export type Summed = Pick<
  InvoiceContent,
  'totals' | 'charges' | 'seller' | 'credits' | 'deducts' | 'usesCredit' | 'usesOverpayment'
>

export interface TaxRow {
  readonly tax: PaperTaxName
  readonly rate: string
  /** Absent: as the rate says. */
  readonly category?: VatCategory
  readonly base: Money
  readonly amount: Money
}

/** Between the lines and the total: all of them add up to it. */
export function sumRows(invoice: Summed): readonly SumRow[] {
  const { totals, charges = [], seller, usesCredit } = invoice
  const taken = totals.gross?.discount ?? totals.discount
  const discount = totals.credit ? subtract(taken, totals.credit) : taken
  const tax = paperTaxNameOf(seller.address.country)
  const rows: readonly SumRow[] = [
    ...(discount.minor === 0
      ? []
      : [
          {
            label: 'discount' as const,
            ...(totals.discountPercent === undefined ? {} : { percent: totals.discountPercent }),
            amount: negated(discount),
          },
        ]),
    ...(usesCredit && totals.credit
      ? [{ label: 'credit' as const, number: usesCredit.number, amount: negated(totals.credit) }]
      : []),
    ...charges.map(({ description, amount }) => ({ label: 'charge' as const, name: description, amount })),
  ]
  const isNet = totals.gross === undefined && totals.vat.length > 0
  return [
    ...(rows.length === 0
      ? []
      : [{ label: 'linesTotal' as const, amount: totals.gross?.lines ?? totals.linesNet }]),
    ...rows,
    ...(isNet
      ? [
          {
            label:
              taxNameOf(seller.address.country) === 'vat' ? ('beforeVat' as const) : ('beforeTax' as const),
            amount: totals.net,
          },
        ]
      : []),
    ...(isNet ? totals.vat.map((row) => ({ label: 'vatOn' as const, ...taxRow(row, tax) })) : []),
    ...depositRows(invoice, tax),
    ...prepaidRows(invoice),
    ...(totals.rounding && totals.rounding.minor !== 0
      ? [{ label: 'rounding' as const, amount: totals.rounding }]
      : []),
  ]
}

/** The whole, and what deposits take off it. */
function depositRows({ totals, deducts }: Summed, tax: PaperTaxName): readonly SumRow[] {
  if (!deducts) return []
  const { net, vat, gross } = totals
  const all = sum(
    vat.map((row) => row.vat),
    net.currency,
  )
  return [
    { label: 'beforeDeposits', amount: add(net, all) },
    ...(gross ? vat.map((row) => ({ label: 'vatWithin' as const, ...taxRow(row, tax) })) : []),
    ...deducts.map(({ number, issueDate, creditNotes, total }) => ({
      label: 'deposit' as const,
      number,
      issueDate,
      ...(creditNotes ? { creditNotes } : {}),
      amount: negated(total),
    })),
  ]
}

/** What is taken off because it was paid before, after all else. */
function prepaidRows({ totals, deducts, usesOverpayment }: Summed): readonly SumRow[] {
  const { prepaid, total, rounding = money(0, total.currency) } = totals
  if (!usesOverpayment || !prepaid) return []
  return [
    ...(deducts ? [] : [{ label: 'beforePrepaid' as const, amount: subtract(askedOf(totals), rounding) }]),
    { label: 'prepaid', number: usesOverpayment.number, amount: negated(prepaid) },
  ]
}

/** Below the total: the VAT in it, where prices include VAT or deposits have charged some of it before. */
export function rowsWithin({ totals, seller, credits, deducts }: Summed): readonly SumRow[] {
  const tax = paperTaxNameOf(seller.address.country)
  if (!deducts) {
    return totals.gross ? totals.vat.map((row) => ({ label: 'vatWithin', ...taxRow(row, tax) })) : []
  }
  if (deducts.every(({ vat }) => !vat.some(isTaxed))) return []
  const label = credits ? 'vatTakenBack' : 'vatLeft'
  return [
    ...deducts.flatMap(({ number, vat }) =>
      vat.filter(isTaxed).map((row) => ({ label: 'vatInDeposit' as const, number, ...taxRow(row, tax) })),
    ),
    ...vatCharged(totals, deducts)
      .filter(isTaxed)
      .map((row) => ({ label, ...taxRow(row, tax) }) as const),
  ]
}

function isTaxed({ rate }: DepositVat): boolean {
  return /[1-9]/.test(rate)
}

function taxRow({ rate, category, base, vat }: DepositVat, tax: PaperTaxName): TaxRow {
  return { tax, rate, ...(category ? { category } : {}), base, amount: vat }
}
