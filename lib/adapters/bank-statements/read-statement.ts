import { headingRow } from '../../domain/bank/bank-columns'
import { readCamt } from '../../domain/bank/camt'
import { isMt940, readMt940 } from '../../domain/bank/mt940'
import { isOfx, readOfx } from '../../domain/bank/ofx'
import { MOST_LINES, type StatementReading } from '../../domain/bank/statement'
import { hasMoreLines } from '../../domain/line-count'
import { parseXml } from './parse-xml'

export interface TextReader {
  /** The text of a file; undefined for what is none. */
  decode(bytes: Uint8Array): string | undefined
  /** Takes a table apart; undefined where that cannot be done without a loss. */
  rowsOf(text: string): readonly (readonly string[])[] | undefined
}

/** Far more than a year of a busy account takes; a larger file is something else. */
export const LARGEST_STATEMENT = 20 * 1024 * 1024

/** A row of a table has fewer lines than that on average, where its cells have line breaks in them. */
const LINES_A_ROW = 10

/**
 * Reads a bank's file by what is in it, whatever its name: camt.052 to 054, MT940, OFX, or a table whose columns are to
 * be matched.
 */
export async function readStatement(file: Blob, { decode, rowsOf }: TextReader): Promise<StatementReading> {
  if (file.size > LARGEST_STATEMENT) return { ok: false, code: 'tooLarge' }
  const text = decode(new Uint8Array(await file.arrayBuffer()))?.replace(/^\uFEFF/, '')
  if (text === undefined || text.trim() === '') return { ok: false, code: 'notStatement' }
  if (isOfx(text)) return readOfx(text)
  if (isMt940(text)) return readMt940(text)
  if (/^\s*</.test(text)) {
    const xml = parseXml(text)
    return xml.ok ? readCamt(xml.root) : xml
  }
  if (hasMoreLines(text, MOST_LINES * LINES_A_ROW)) return { ok: false, code: 'tooManyLines' }
  const rows = rowsOf(text)
  return rows ? tableOf(rows) : { ok: false, code: 'broken' }
}

function tableOf(all: readonly (readonly string[])[]): StatementReading {
  const at = headingRow(all)
  const headings = (all[at] ?? []).map((heading) => heading.trim())
  const rows = all.slice(at + 1).flatMap((cells, index) => {
    const isRow = cells.filter((cell) => cell.trim() !== '').length > 1
    return isRow ? [{ number: at + index + 2, cells }] : []
  })
  if (rows.length > MOST_LINES) return { ok: false, code: 'tooManyLines' }
  const isTable = at >= 0 && rows.length > 0 && headings.length > 1
  return isTable ? { ok: true, table: { headings, rows } } : { ok: false, code: 'notStatement' }
}
