import Papa from 'papaparse'

type Rows = readonly (readonly string[])[]

/**
 * The rows of separated values. Who does not quote, as some banks, writes quotation marks of names as they are
 * (`"Kulma" Oy`), which would enclose everything up to the next one: there each line is a row. Undefined where it
 * cannot be told what the marks enclose, since rows would be lost.
 */
export function parseRows(text: string, mark: string): Rows | undefined {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: mark, skipEmptyLines: false })
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.split(mark))
  if (errors.length === 0) return swallowsLines(data, lines) ? undefined : data
  if (!areAlike(lines) || lines.some((cells) => cells.some(isLeftOpen))) return undefined
  return lines.map((cells) => cells.map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')))
}

/** Whether cells have line breaks in them, and yet each line by itself is as wide as the headings. */
function swallowsLines(rows: Rows, lines: Rows): boolean {
  const width = rows[0]?.length ?? 0
  const isBroken = rows.some((cells) => cells.some((cell) => /[\r\n]/.test(cell)))
  return isBroken && width > 1 && lines.every((cells) => isEmpty(cells) || cells.length === width)
}

/** Whether there are as many cells in each line, but for what stands above the table and empty lines. */
function areAlike(lines: Rows): boolean {
  const widths = lines.flatMap((cells) => (isEmpty(cells) ? [] : [cells.length]))
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [usual = 0] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])
  return usual > 1 && widths.slice(widths.indexOf(usual)).every((width) => width === usual)
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.join('').trim() === ''
}

/** A cell that was cut at a separator within quotation marks begins with one that it does not close. */
function isLeftOpen(cell: string): boolean {
  return cell.startsWith('"') && cell.split('"').length % 2 === 0
}
