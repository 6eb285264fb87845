/** What a table's file holds, as text. */
export interface Table {
  readonly headings: readonly string[]
  /** Below the headings; empty ones are left out. */
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** As a spreadsheet counts, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** Why a file is not read. `notTable`: a spreadsheet's own file, a picture, or one without a row below its headings. */
export type TableRefusal = 'notTable' | 'tooLarge' | 'tooManyRows'

export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly code: TableRefusal }

/** So many rows come in at once: they are one change with one undo. */
export const MOST_ROWS = 2000
