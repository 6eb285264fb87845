import { HEADINGS_WITHIN, headingRow, namedFields } from '../../domain/import/columns'
import { MOST_ROWS, type Table, type TableReading, type TableRow } from '../../domain/import/table'
import { hasMoreLines } from '../../domain/line-count'
import { parseRows, SEPARATORS } from './parse-rows'

/** Far more than so many rows of clients or invoices take; a larger file is something else. */
export const LARGEST_TABLE = 5 * 1024 * 1024

/** A row has fewer lines than that on average, where its cells have line breaks in them, and there may be empty rows. */
const LINES_A_ROW = 100

/**
 * Reads a file of separated values: comma, semicolon, tab or bar, with or without a title above. `decode` gives the text
 * of its bytes, undefined for what is no text.
 */
export async function readTable(
  file: Blob,
  decode: (bytes: Uint8Array) => string | undefined,
): Promise<TableReading> {
  if (file.size > LARGEST_TABLE) return { ok: false, code: 'tooLarge' }
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  if (text === undefined) return { ok: false, code: 'notTable' }
  if (hasMoreLines(text, MOST_ROWS * LINES_A_ROW)) return { ok: false, code: 'tooManyRows' }
  // Excel's own first line, which names the separator.
  const named = /^sep=([,;\t|])\r?\n/.exec(text)
  const all = parseRows(text.slice(named?.[0].length ?? 0), named?.[1] ?? separatorOf(text))
  if (!all) return { ok: false, code: 'notTable' }
  const at = headingRow(all)
  const headings = all[at] ?? []
  const firstNumber = at + (named ? 3 : 2)
  const rows = all
    .slice(at + 1)
    .flatMap((cells, index): readonly TableRow[] =>
      cells.some((cell) => cell.trim() !== '') ? [{ number: index + firstNumber, cells }] : [],
    )
  if (rows.length > MOST_ROWS) return { ok: false, code: 'tooManyRows' }
  const table: Table = { headings: headings.map((heading) => heading.trim()), rows }
  const isTable = rows.length > 0 && table.headings.filter((heading) => heading !== '').length > 0
  return isTable ? { ok: true, table } : { ok: false, code: 'notTable' }
}

/** By the headings, since amounts have commas of their own: as most columns are named, else as the first line has most. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, HEADINGS_WITHIN)
  const first = (lines[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const marks = SEPARATORS.map((mark) => ({
    mark,
    named: Math.max(...lines.map((line) => namedFields(line.split(mark)))),
    count: first.split(mark).length,
  }))
  const isBetter = (a: (typeof marks)[number], b: (typeof marks)[number]) =>
    a.named === b.named ? a.count > b.count : a.named > b.named
  return marks.reduce((most, each) => (isBetter(each, most) ? each : most)).mark
}
