import type { PlainDate } from '../domain/calendar/plain-date'

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number
  /** The civil date where the person is. */
  today(): PlainDate
  /** The instant of `hour`:00 local time on a date, in ms since 1970; computed late, so that DST is right. */
  at(date: PlainDate, hour: number): number
}
