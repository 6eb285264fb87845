import { weekdayOf } from '../../calendar/plain-date'
import type { DateFact } from '../facts/dates'
import { type Found, finding, replacement } from '../finding'
import { weekdayInPlace } from './other-day'

interface Dates {
  readonly dates: readonly DateFact[]
  readonly plain: string
}

/** "Monday 8 December 2026", which is a Tuesday: the reader cannot know which of the two is meant. */
export function dueDateWeekday({ dates, plain }: Dates): Found[] {
  return dates.flatMap((date): Found[] => {
    if (date.kind !== 'day' || !date.weekday || date.weekday.number === weekdayOf(date.day)) return []
    const { span: named, text } = weekdayInPlace(date.weekday, date, date.day, plain)
    const span = [Math.min(named[0], date.start), Math.max(named[1], date.end)] as const
    const params = { date: { date: date.day }, weekday: plain.slice(...named) }
    return [finding('dueDate.weekday', 'error', span, params, [replacement('weekday', named, text)])]
  })
}
