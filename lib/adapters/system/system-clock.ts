import { dateOf, dayOf, monthOf, type PlainDate, yearOf } from '../../domain/calendar/plain-date'
import type { Clock } from '../../ports/clock'

/** The computer's clock, in its zone. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => localDate(new Date()),
  at: (date, hour) => new Date(yearOf(date), monthOf(date) - 1, dayOf(date), hour).getTime(),
}

function localDate(date: Date): PlainDate {
  return dateOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
}
