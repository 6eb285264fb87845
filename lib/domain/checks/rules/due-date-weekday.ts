import { weekdayOf } from '../../calendar/plain-date'
import type { DateFact } from '../facts/dates'
import { type Found, finding, replacement } from '../finding'
import { capitalised } from '../ground'
import { isCapital } from '../text/tokens'

interface Dates {
  readonly dates: readonly DateFact[]
  readonly plain: string
}

/** "Monday 8 December 2026", which is a Tuesday: the reader cannot know which of the two is meant. */
export function dueDateWeekday({ dates, plain }: Dates): Found[] {
  return dates.flatMap((date): Found[] => {
    if (date.kind !== 'day' || !date.weekday || date.weekday.number === weekdayOf(date.day)) return []
    const [start, end] = date.weekday.span
    const written = plain.slice(start, end)
    const text = inCaseAndFormOf(written, date.pack.write.weekday(date.day), date.pack.onWeekday)
    const span = [Math.min(start, date.start), Math.max(end, date.end)] as const
    const params = { date: { date: date.day }, weekday: written }
    return [finding('dueDate.weekday', 'error', span, params, [replacement('weekday', [start, end], text)])]
  })
}

/** The right weekday in the form of the wrong one: `Mon` gives `Tue`, `maanantaina` gives `tiistaina`. */
function inCaseAndFormOf(written: string, right: string, ending = ''): string {
  const isShort = written.length <= 3
  const form = isShort ? right.slice(0, written.length) : right
  const whole = !isShort && ending && written.endsWith(ending) ? `${form}${ending}` : form
  return isCapital(written.charAt(0)) ? capitalised(whole) : whole.charAt(0).toLowerCase() + whole.slice(1)
}
