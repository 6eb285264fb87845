import { compareText } from '../compare-text'
import type { Currency } from '../money/currency'
import type { InvoiceRow } from '../receivables/invoice-row'

/** True for an invoice or credit note that is in force: known to have left, and not void. */
export function isCounted({ lifecycle }: Pick<InvoiceRow, 'lifecycle'>): boolean {
  return lifecycle !== 'draft' && lifecycle !== 'void'
}

/** The rows in force of one currency: amounts of several are never added up. */
export function countedIn(rows: readonly InvoiceRow[], currency: Currency): readonly InvoiceRow[] {
  return rows.filter((row) => isCounted(row) && row.total.currency === currency)
}

/** The currencies of the invoices in force, the one with most of them first. */
export function currenciesOf(rows: readonly InvoiceRow[]): readonly Currency[] {
  const counts = new Map<Currency, number>()
  for (const row of rows) {
    if (isCounted(row)) counts.set(row.total.currency, (counts.get(row.total.currency) ?? 0) + 1)
  }
  return [...counts].toSorted(([a, inA], [b, inB]) => inB - inA || compareText(a, b)).map(([code]) => code)
}

/** What tells one client's rows from another's; old rows have the name alone. */
export function clientKeyOf({ clientId, clientName }: InvoiceRow): string {
  return clientId ?? clientName
}

/** What an invoice asked for, also where some of it had been paid before. */
export function askedIn({ total, accounts }: InvoiceRow): number {
  return total.minor + (accounts?.prepaid ?? 0)
}

/** Credit notes take off. */
export function signOf({ creditedNumber }: InvoiceRow): 1 | -1 {
  return creditedNumber === undefined ? 1 : -1
}
