import { addDays, type PlainDate } from '../calendar/plain-date'
import type { NoticeHours } from './policy'

/** That the person is told of something. `claimed`: about to be, and told again when the worker died in between. */
export interface Notice {
  readonly state: 'claimed' | 'shown'
  readonly on: PlainDate
}

/** When it is, and how the hours of the clock come into it. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly today: PlainDate
  /** The instant of an hour, local time, on a date. */
  readonly at: (date: PlainDate, hour: number) => number
}

/**
 * The first instant from `now` on, in milliseconds since 1970, in the hours in which the person may be told. `firstDay`:
 * the first day from a given one on that will do; without it, any day does.
 */
export function nextNotice(
  { now, today, at }: Moment,
  { from, until }: NoticeHours,
  firstDay: (day: PlainDate) => PlainDate = (day) => day,
): number {
  if (firstDay(today) === today) {
    if (now < at(today, from)) return at(today, from)
    if (until === 24 || now < at(today, until)) return now
  }
  return at(firstDay(addDays(today, 1)), from)
}

/** True when the person was told. A notice of a day still to come was given while the clock was wrong: it counts for nothing. */
export function wasTold(
  notice: { readonly state: string; readonly on: PlainDate } | undefined,
  today: PlainDate,
): boolean {
  return notice !== undefined && notice.state !== 'claimed' && notice.on <= today
}
