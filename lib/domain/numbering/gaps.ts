import { compareText } from '../compare-text'

/** The numbers of one series, those that are missing between the first and the last of them, and those that stand twice. */
export interface SeriesReport {
  /** The pattern with year and client filled in: `2026-###`. */
  readonly series: string
  readonly first: string
  readonly last: string
  /** How many invoices have one of them. */
  readonly count: number
  readonly missing: readonly string[]
  readonly doubled: readonly string[]
}

const MOST_NAMED = 100

/**
 * Looks through invoice numbers, in any order, for those that a series has passed over or given twice.
 * Numbers that none of the patterns gives, such as those brought in from elsewhere, are left out. At most a hundred
 * missing ones are named.
 */
export function seriesReports(
  numbers: readonly string[],
  patterns: readonly string[],
): readonly SeriesReport[] {
  const series = new Map<string, Map<number, string[]>>()
  const readers = [...new Set(patterns)].map(readerOf)
  for (const number of numbers) {
    const read = readers.map((reader) => reader(number)).find((each) => each !== undefined)
    if (!read) continue
    const counters = series.get(read.series) ?? new Map<number, string[]>()
    series.set(read.series, counters.set(read.counter, [...(counters.get(read.counter) ?? []), number]))
  }
  return [...series]
    .map(([name, counters]) => reportOf(name, counters))
    .toSorted((a, b) => compareText(a.series, b.series))
}

function reportOf(series: string, counters: ReadonlyMap<number, readonly string[]>): SeriesReport {
  const drawn = [...counters.keys()].toSorted((a, b) => a - b)
  const [lowest = 0] = drawn
  const highest = drawn.at(-1) ?? 0
  const missing: string[] = []
  for (let counter = lowest; counter <= highest && missing.length < MOST_NAMED; counter += 1) {
    if (counters.has(counter)) continue
    missing.push(series.replace(/#+/, (places) => String(counter).padStart(places.length, '0')))
  }
  const numbers = [...counters.values()]
  return {
    series,
    first: counters.get(lowest)?.[0] ?? '',
    last: counters.get(highest)?.[0] ?? '',
    count: numbers.flat().length,
    missing,
    doubled: numbers.flatMap(([number = '', ...others]) => (others.length > 0 ? [number] : [])),
  }
}

/** Reads numbers of a pattern: which series they belong to, and their counter. */
function readerOf(pattern: string) {
  const [, before = '', places = '#', after = ''] = /^([^#]*)(#+)([^#]*)$/.exec(pattern) ?? []
  const expression = new RegExp(`^(${expressionOf(before)})(\\d{${places.length},})(${expressionOf(after)})$`)
  return (number: string) => {
    const [, head, counter, tail] = expression.exec(number) ?? []
    return counter === undefined ? undefined : { series: `${head}${places}${tail}`, counter: Number(counter) }
  }
}

function expressionOf(text: string): string {
  return text
    .replace(/[.*+?^$()|[\]\\/-]/g, '\\$&')
    .replaceAll('{year}', '\\d{4}')
    .replaceAll('{yy}', '\\d{2}')
    .replaceAll('{client}', '[A-Z\\d]{1,8}')
}
