import type { InvoiceRow } from './invoice-row'

/** What a search looks at in a row. */
export type Searched = Pick<InvoiceRow, 'clientName' | 'otherNames' | 'number' | 'open' | 'total'>

/**
 * Tells which invoices answer a search: part of a name of the client's, part of the number, or the beginning of an amount
 * however it is grouped (`1857`, `1 857,40`, `€1,857.40`). An empty search finds everything.
 */
export function searchOf(search: string): (row: Searched) => boolean {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return () => true
  const digits = /^[\p{Sc}\d\s.,'’]+$/u.test(wanted) ? wanted.replace(/\D/g, '') : ''
  return ({ clientName, otherNames, number, open, total }) =>
    clientName.toLowerCase().includes(wanted) ||
    otherNames?.some((name) => name.toLowerCase().includes(wanted)) ||
    number.toLowerCase().includes(wanted) ||
    (digits !== '' && (String(open.minor).startsWith(digits) || String(total.minor).startsWith(digits)))
}

/** True when an invoice answers a search, as `searchOf` says. */
export function answersSearch(row: Searched, search: string): boolean {
  return searchOf(search)(row)
}
