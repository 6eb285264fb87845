import { type PlainDate, plainDate } from '../../lib/domain/calendar/plain-date'
import type { Clock } from '../../lib/ports/clock'

export interface FakeClock extends Clock {
  /** Local time, `2026-11-25T10:00`; the fake person lives at UTC. */
  set(local: string): void
}

export function fakeClock(local: string): FakeClock {
  let now = Date.parse(`${local}Z`)
  return {
    now: () => now,
    today: () => plainDate(new Date(now).toISOString().slice(0, 10)),
    at: (date: PlainDate, hour: number) => Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`),
    set(later) {
      now = Date.parse(`${later}Z`)
    },
  }
}
