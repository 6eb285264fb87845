/** Text, or a number as its canonical decimal text (`-12.5`). */
export type Cell = string | { readonly number: string }

export interface CsvStyle {
  readonly separator: ',' | ';' | '\t'
  /** What stands between whole and decimals. */
  readonly decimalMark: '.' | ','
}

/** As OWASP describes CSV injection (CWE-1236), full-width signs too. */
const CARRIED_OUT = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * Rows as a file of separated values (RFC 4180), marked as UTF-8, lines ended by CR LF. A text that a spreadsheet would
 * carry out as a formula gets an apostrophe before it, so that it is shown; numbers stay numbers, negative ones too.
 */
export function csvText(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const line = (cells: readonly Cell[]) => cells.map((cell) => fieldOf(cell, style)).join(style.separator)
  return `\uFEFF${rows.map((cells) => `${line(cells)}\r\n`).join('')}`
}

function fieldOf(cell: Cell, { separator, decimalMark }: CsvStyle): string {
  if (typeof cell === 'object') {
    const text = cell.number.replace('.', decimalMark)
    return text.includes(separator) ? `"${text}"` : text
  }
  const text = CARRIED_OUT.test(cell) ? `'${cell}` : cell
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}
