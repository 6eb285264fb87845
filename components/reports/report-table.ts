import type { Cell as CsvCell } from '../../lib/domain/export/csv-text'
import type { Money } from '../../lib/domain/money/money'
import { amountCell } from '../../lib/i18n/export-tables'

export type Cell = string | number | Money

/** A table of a report as plain data: what is drawn on the screen and saved as a file. */
export interface ReportTable {
  readonly title: string
  /** By what the figures are that look alike: the year or the day, the currency, how it is counted. In the name of its file. */
  readonly scope: readonly string[]
  /** The first one names the rows. Of amounts and numbers the others. */
  readonly columns: readonly string[]
  readonly rows: readonly ReportTableRow[]
  readonly total?: readonly Cell[]
}

interface ReportTableRow {
  readonly key: string
  readonly cells: readonly Cell[]
}

/** The table as the rows of a file, the columns' names first, and where it has amounts, their currency in a column. */
export function csvRowsOf(
  { columns, rows, total }: ReportTable,
  currencyName: string,
): readonly (readonly CsvCell[])[] {
  const all = [...rows.map(({ cells }) => cells), ...(total ? [total] : [])]
  const currency = all.flat().find(isAmount)?.currency
  const more = (cell: string) => (currency === undefined ? [] : [cell])
  return [
    [...columns, ...more(currencyName)],
    ...all.map((cells) => [...cells.map(csvCell), ...more(currency ?? '')]),
  ]
}

/** What the file of a table is called. */
export function csvNameOf({ title, scope }: ReportTable): string {
  return `${[title, ...scope].join(', ')}.csv`
}

function isAmount(cell: Cell): cell is Money {
  return typeof cell === 'object'
}

function csvCell(cell: Cell): CsvCell {
  if (typeof cell === 'number') return { number: String(cell) }
  return typeof cell === 'string' ? cell : amountCell(cell)
}
