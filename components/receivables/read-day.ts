import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { readDate, readNearDate } from '../../lib/domain/calendar/read-date'
import type { Message } from '../../lib/domain/message'

/** Keys of `lib/i18n/receivables-words`. */
export type DayProblem = Message & {
  readonly key: 'dateMissing' | 'dateMalformed' | 'dateUnclear' | 'dateFuture' | 'datePast'
}

export type DayReading =
  | { readonly ok: true; readonly day: PlainDate }
  | { readonly ok: false; readonly problem: DayProblem; readonly choices?: readonly string[] }

/** Reads a day up to today, or from today on; or says what is wrong with it. */
export function readDay(text: string, today: PlainDate, when: 'past' | 'coming'): DayReading {
  const reading = (when === 'past' ? readNearDate : readDate)(text, today)
  switch (reading.kind) {
    case 'empty':
      return { ok: false, problem: { key: 'dateMissing' } }
    case 'malformed':
    case 'impossible':
      return { ok: false, problem: { key: 'dateMalformed' } }
    case 'ambiguous': {
      const [first, second] = reading.choices
      const params = { first: { date: first }, second: { date: second } }
      return { ok: false, problem: { key: 'dateUnclear', params }, choices: reading.choices }
    }
    case 'ok': {
      const { value: day } = reading
      if (when === 'past' && day > today) return { ok: false, problem: { key: 'dateFuture' } }
      if (when === 'coming' && day < today) return { ok: false, problem: { key: 'datePast' } }
      return { ok: true, day }
    }
  }
}
