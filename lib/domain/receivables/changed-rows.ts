import { compareText } from '../compare-text'
import { type InvoiceRow, isOutstanding } from './invoice-row'

/** The rows of the invoices, or of those parts of them that have changed. */
export interface ChangedRows {
  readonly rows: readonly InvoiceRow[]
  /** How far the ledger had come; absent where nobody has counted. */
  readonly revision?: number
  /** The parts, as `rowPartOf` names them, whose rows these are; absent: these are all. */
  readonly parts?: readonly string[]
}

/** The part of all rows in which one is kept: what is outstanding by the last character of its id, the rest by month. */
export function rowPartOf(row: InvoiceRow): string {
  return isOutstanding(row) ? row.id.slice(-1) : row.issueDate.slice(0, 7)
}

/** All rows after some parts have changed, the newest first; the same where none has. */
export function withChangedRows(
  known: readonly InvoiceRow[],
  { rows, parts = [] }: ChangedRows,
): readonly InvoiceRow[] {
  if (parts.length === 0) return known
  const changed = new Set(parts)
  return newestFirst([...known.filter((row) => !changed.has(rowPartOf(row))), ...rows])
}

/** By the day of issue, then by number. */
export function newestFirst(rows: readonly InvoiceRow[]): readonly InvoiceRow[] {
  return rows.toSorted((a, b) => compareText(b.issueDate, a.issueDate) || compareText(b.number, a.number))
}
