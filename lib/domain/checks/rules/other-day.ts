import type { PlainDate } from '../../calendar/plain-date'
import type { CalendarDate, Weekday } from '../facts/calendar-dates'
import type { DateFact } from '../facts/dates'
import { replacement } from '../finding'
import { capitalised } from '../ground'
import { isCapital } from '../text/tokens'
import type { Edit, Fix } from '../types'

type CalendarFact = Extract<DateFact, CalendarDate>

/** The fix that puts another day in the place of a date, and with it the day of the week that is written beside it. */
export function otherDay(
  id: string,
  date: Omit<CalendarFact, 'role'>,
  day: PlainDate,
  plain: string,
): readonly Fix[] {
  const { start, end, weekday, pack } = date
  const text = pack.write.date(day)
  const fix = replacement(id, [start, end], text, 'choice', weekday ? pack.write.longDate(day) : text)
  return [weekday ? { ...fix, edits: [weekdayInPlace(weekday, date, day, plain), ...fix.edits] } : fix]
}

/** Puts the name of a day's weekday in the place of the one that is written, in its form. */
export function weekdayInPlace(
  { span }: Pick<Weekday, 'span'>,
  { pack }: Pick<CalendarFact, 'pack'>,
  day: PlainDate,
  plain: string,
): Edit {
  return { span, text: inCaseAndFormOf(plain.slice(...span), pack.write.weekday(day), pack.weekdayLike) }
}

/** A weekday in the form of another: `Mon` gives `Tue`, `maanantaina` gives `tiistaina`. */
function inCaseAndFormOf(
  written: string,
  right: string,
  inCaseOf: (written: string, name: string) => string = (_, name) => name,
): string {
  const form = written.length <= 3 ? right.slice(0, written.length) : inCaseOf(written, right)
  return isCapital(written.charAt(0)) ? capitalised(form) : form.charAt(0).toLowerCase() + form.slice(1)
}
