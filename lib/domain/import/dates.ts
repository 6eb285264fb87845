import { isPlainDate, type PlainDate } from '../calendar/plain-date'
import { readDate } from '../calendar/read-date'

export type DateOrder = 'dayFirst' | 'monthFirst'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The time of day that spreadsheets add. */
const TIME = /[T ]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d{1,9})?Z?$/

/**
 * A date as files have it: `2026-11-30`, `2026/11/30`, `20261130`, `30.11.2026`, `30/11/26`, `30 Nov 2026` in English, with
 * or without a time.
 * Undefined for one that is none, or has no year. `order` decides where both readings exist.
 */
export function readFileDate(text: string, order: DateOrder, today: PlainDate): PlainDate | undefined {
  const typed = text.trim().replace(TIME, '')
  const yearFirst = /^(\d{4})[/.-]?(\d{2})[/.-]?(\d{2})$/.exec(typed)
  if (yearFirst) {
    const day = `${yearFirst[1]}-${yearFirst[2]}-${yearFirst[3]}`
    return isPlainDate(day) ? day : undefined
  }
  const named = /^(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{4})$/i.exec(typed)
  if (named) {
    const [, date = '', month = '', year] = named
    const at = MONTHS.indexOf(month.toLowerCase()) + 1
    const day = `${year}-${String(at).padStart(2, '0')}-${date.padStart(2, '0')}`
    return isPlainDate(day) ? day : undefined
  }
  if (!hasYear(typed)) return undefined
  const reading = readDate(typed, today)
  if (reading.kind === 'ok') return reading.value
  return reading.kind === 'ambiguous' ? reading.choices[order === 'dayFirst' ? 0 : 1] : undefined
}

/**
 * The order in which a file writes its dates, by those that have one reading alone; undefined where all of them would
 * be dates either way, or where they contradict each other. `clear` where the order is of no account.
 */
export function dateOrderOf(texts: readonly string[], today: PlainDate): DateOrder | 'clear' | undefined {
  let [dayFirst, monthFirst, unsure] = [0, 0, 0]
  for (const text of texts) {
    const typed = text.trim().replace(TIME, '')
    if (!/^\d{1,2}\s*[/-]/.test(typed) || !hasYear(typed)) continue
    const reading = readDate(typed, today)
    if (reading.kind === 'ambiguous') unsure += 1
    else if (reading.kind === 'ok') {
      const [first = 0, second = 0] = typed.split(/[/-]/).map(Number)
      if (first > 12) dayFirst += 1
      else if (second > 12) monthFirst += 1
    }
  }
  if (unsure === 0) return 'clear'
  if (dayFirst > 0 && monthFirst === 0) return 'dayFirst'
  return monthFirst > 0 && dayFirst === 0 ? 'monthFirst' : undefined
}

function hasYear(typed: string): boolean {
  return /^\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:\d{4}|\d{2})$/.test(typed)
}
