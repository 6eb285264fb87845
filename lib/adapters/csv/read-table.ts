import { MOST_ROWS, type Table, type TableReading, type TableRow } from '../../domain/import/table'
import { parseRows } from './parse-rows'

/** Far more than so many rows of clients or invoices take; a larger file is something else. */
export const LARGEST_TABLE = 5 * 1024 * 1024

/**
 * Reads a file of separated values: comma, semicolon, tab or bar. `decode` gives the text of its bytes, undefined for
 * what is no text.
 */
export async function readTable(
  file: Blob,
  decode: (bytes: Uint8Array) => string | undefined,
): Promise<TableReading> {
  if (file.size > LARGEST_TABLE) return { ok: false, code: 'tooLarge' }
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  if (text === undefined) return { ok: false, code: 'notTable' }
  // Excel's own first line, which names the separator.
  const named = /^sep=([,;\t|])\r?\n/.exec(text)
  const all = parseRows(text.slice(named?.[0].length ?? 0), named?.[1] ?? separatorOf(text))
  if (!all) return { ok: false, code: 'notTable' }
  const [headings = [], ...below] = all
  const firstNumber = named ? 3 : 2
  const rows = below.flatMap((cells, index): readonly TableRow[] =>
    cells.some((cell) => cell.trim() !== '') ? [{ number: index + firstNumber, cells }] : [],
  )
  if (rows.length > MOST_ROWS) return { ok: false, code: 'tooManyRows' }
  const table: Table = { headings: headings.map((heading) => heading.trim()), rows }
  const isTable = rows.length > 0 && table.headings.filter((heading) => heading !== '').length > 0
  return isTable ? { ok: true, table } : { ok: false, code: 'notTable' }
}

/** By the headings, since amounts have commas of their own. */
function separatorOf(text: string): string {
  const headings = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = [';', '\t', '|', ','].map((mark) => ({ mark, count: headings.split(mark).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).mark
}
