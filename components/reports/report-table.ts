import type { Cell as CsvCell } from '../../lib/domain/export/csv-text'
import type { Money } from '../../lib/domain/money/money'
import { amountCell } from '../../lib/i18n/export-tables'

export type Cell = string | number | Money

/** A table of a report as plain data: what is drawn on the screen and saved as a file. */
export interface ReportTable {
  readonly title: string
  /** The first one names the rows. Of amounts and numbers the others. */
  readonly columns: readonly string[]
  readonly rows: readonly ReportTableRow[]
  readonly total?: readonly Cell[]
}

export interface ReportTableRow {
  readonly key: string
  readonly cells: readonly Cell[]
}

/** The table as the rows of a file, the columns' names first. */
export function csvRowsOf({ columns, rows, total }: ReportTable): readonly (readonly CsvCell[])[] {
  return [columns, ...rows.map(({ cells }) => cells.map(csvCell)), ...(total ? [total.map(csvCell)] : [])]
}

function csvCell(cell: Cell): CsvCell {
  if (typeof cell === 'number') return { number: String(cell) }
  return typeof cell === 'string' ? cell : amountCell(cell)
}
