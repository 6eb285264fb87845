import { money, subtract } from '../money/money'
import { categoryOf, type VatCategory } from '../vat/category'
import type { VatRow } from './content'
import type { DepositVat } from './deducted-deposit'

/** VAT by category and rate, less other such. What is taken off at a rate that the whole does not have is below zero. */
export function vatLess(whole: readonly VatRow[], off: readonly VatRow[]): readonly DepositVat[] {
  const rows = new Map<string, DepositVat>()
  for (const { discount: _discount, ...row } of whole) rows.set(vatKeyOf(row), row)
  for (const { discount: _discount, ...row } of off) {
    const none = money(0, row.base.currency)
    const so = rows.get(vatKeyOf(row)) ?? { ...row, base: none, vat: none }
    rows.set(vatKeyOf(row), { ...so, base: subtract(so.base, row.base), vat: subtract(so.vat, row.vat) })
  }
  return [...rows.values()]
}

/** The same for amounts that are taxed alike, whether the category is told or follows from the rate. */
export function vatKeyOf({ rate, category }: Pick<DepositVat, 'rate'> & { category?: VatCategory }): string {
  return `${rate} ${categoryOf({ vatRate: rate, ...(category ? { vatCategory: category } : {}) })}`
}
