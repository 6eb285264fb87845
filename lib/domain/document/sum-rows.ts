import type { InvoiceContent, VatRow } from '../invoice/content'
import { type Money, negated } from '../money/money'
import type { VatCategory } from '../vat/category'
import { type TaxName, taxNameOf } from '../vat/tax-name'

/** One sum of a document. The words for a label are in `lib/i18n/<language>/document.ts`. */
export type SumRow =
  | { readonly label: 'linesTotal' | 'beforeVat' | 'beforeTax' | 'rounding'; readonly amount: Money }
  /** Without `percent` where a sum was agreed. */
  | { readonly label: 'discount'; readonly percent?: string; readonly amount: Money }
  | { readonly label: 'charge'; readonly name: string; readonly amount: Money }
  | ({ readonly label: 'vatOn' | 'vatWithin' } & TaxRow)

interface TaxRow {
  readonly tax: TaxName
  readonly rate: string
  /** Absent: as the rate says. */
  readonly category?: VatCategory
  readonly base: Money
  readonly amount: Money
}

/** Between the lines and the total: all of them add up to it. */
export function sumRows(invoice: Pick<InvoiceContent, 'totals' | 'charges' | 'seller'>): readonly SumRow[] {
  const { totals, charges = [], seller } = invoice
  const discount = totals.gross?.discount ?? totals.discount
  const tax = taxNameOf(seller.address.country)
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
    ...charges.map(({ description, amount }) => ({ label: 'charge' as const, name: description, amount })),
  ]
  const isNet = totals.gross === undefined && totals.vat.length > 0
  return [
    ...(rows.length === 0
      ? []
      : [{ label: 'linesTotal' as const, amount: totals.gross?.lines ?? totals.linesNet }]),
    ...rows,
    ...(isNet
      ? [{ label: tax === 'vat' ? ('beforeVat' as const) : ('beforeTax' as const), amount: totals.net }]
      : []),
    ...(isNet ? totals.vat.map((row) => ({ label: 'vatOn' as const, ...taxRow(row, tax) })) : []),
    ...(totals.rounding && totals.rounding.minor !== 0
      ? [{ label: 'rounding' as const, amount: totals.rounding }]
      : []),
  ]
}

/** Below the total: the VAT in it, where prices include VAT. */
export function rowsWithin({ totals, seller }: Pick<InvoiceContent, 'totals' | 'seller'>): readonly SumRow[] {
  const tax = taxNameOf(seller.address.country)
  return totals.gross ? totals.vat.map((row) => ({ label: 'vatWithin', ...taxRow(row, tax) })) : []
}

function taxRow({ rate, category, base, vat }: VatRow, tax: TaxName): TaxRow {
  return { tax, rate, ...(category ? { category } : {}), base, amount: vat }
}
