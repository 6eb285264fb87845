import { parseRows, SEPARATORS } from './parse-rows'

/** Above the headings banks put a few lines of their own. */
const LOOKED_AT = 30

/**
 * The rows of a text of separated values, with its separator found by the line that has the most of one; undefined where
 * its quotation marks leave open what the rows are.
 */
export function separatedRows(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.split(/\r\n|\r|\n/, LOOKED_AT).map((line) => line.replaceAll(/"[^"]*"/g, ''))
  const most = SEPARATORS.map((mark) => ({
    mark,
    count: Math.max(0, ...lines.map((line) => line.split(mark).length)),
  }))
  const { mark } = most.reduce((best, each) => (each.count > best.count ? each : best))
  return parseRows(text, mark)
}
