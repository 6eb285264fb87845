import Papa from 'papaparse'

/** What cells are separated by. */
export const SEPARATORS = [';', '\t', '|', ','] as const

type Rows = readonly (readonly string[])[]

/**
 * The rows of separated values. Who does not quote, as some banks, writes quotation marks of names as they are
 * (`"Kulma" Oy`), which would enclose everything up to the next one: there each line is a row. Undefined where it
 * cannot be told what the marks enclose, since rows would be lost.
 */
export function parseRows(text: string, mark: string): Rows | undefined {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: mark, skipEmptyLines: false })
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.split(mark))
  if (errors.length === 0) return swallowsLines(data, mark) ? undefined : data
  if (!areAlike(lines) || lines.some((cells) => cells.some(isLeftOpen))) return undefined
  return lines.map((cells) => cells.map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')))
}

/**
 * Whether cells have line breaks in them, and yet each line by itself is as wide as a row that has none. Above and below
 * a table there may be lines of another width: where all rows with breaks come out as wide as the table, and their lines
 * are narrower, these are lines of a cell.
 */
function swallowsLines(rows: Rows, mark: string): boolean {
  const each = rows.map((cells) => ({ width: cells.length, lines: lineWidths(cells, mark) }))
  const broken = each.filter(({ lines }) => lines.length > 1)
  const whole = each.filter(({ lines }) => lines.length <= 1)
  const usual = broken[0]?.lines[0] ?? 0
  const widths = new Set(whole.map(({ width }) => width))
  const isOfLines = ({ width }: { width: number }) => width > usual && widths.has(width)
  if (usual < 2 || !widths.has(usual) || broken.every(isOfLines)) return false
  const ofTable = [...broken, ...whole.filter(({ width }) => width === usual)]
  return ofTable.every(({ lines }) => lines.every((width) => width === usual))
}

/** How many cells each line of a row has, if each mark separates. */
function lineWidths(cells: readonly string[], mark: string): readonly number[] {
  const lines = cells.join(mark).split(/\r\n|\r|\n/)
  return lines.filter((line) => line !== '').map((line) => line.split(mark).length)
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
