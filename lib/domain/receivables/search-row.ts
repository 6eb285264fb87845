import type { InvoiceRow } from './invoice-row'

/**
 * True when an invoice answers a search: part of the client's name, part of the number, or the beginning of an amount
 * however it is grouped (`1857`, `1 857,40`, `€1,857.40`). An empty search finds everything.
 */
export function answersSearch(row: InvoiceRow, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return true
  if (row.clientName.toLowerCase().includes(wanted) || row.number.toLowerCase().includes(wanted)) return true
  if (!/^[\p{Sc}\d\s.,'’]+$/u.test(wanted)) return false
  const digits = wanted.replace(/\D/g, '')
  return digits !== '' && [row.open, row.total].some(({ minor }) => String(minor).startsWith(digits))
}
