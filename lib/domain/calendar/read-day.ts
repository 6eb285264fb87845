import type { Message } from '../message'
import type { PlainDate } from './plain-date'
import { type DateReading, readDate, readNearDate } from './read-date'

/** What is wrong with what was typed for a day; the words are in `lib/i18n`. */
export type DayProblem = Message & {
  readonly key: 'dateMissing' | 'dateMalformed' | 'dateImpossible' | 'dateUnclear' | 'dateFuture' | 'datePast'
}

export type DayReading =
  | { readonly ok: true; readonly day: PlainDate }
  | { readonly ok: false; readonly problem: DayProblem; readonly choices?: readonly string[] }

/** Reads a day up to today, or from today on; or says what is wrong with it. */
export function readDay(text: string, today: PlainDate, when: 'past' | 'coming'): DayReading {
  const reading = (when === 'past' ? readNearDate : readDate)(text, today)
  if (reading.kind !== 'ok') {
    const problem = dayProblem(reading)
    return reading.kind === 'ambiguous'
      ? { ok: false, problem, choices: reading.choices }
      : { ok: false, problem }
  }
  const { value: day } = reading
  if (when === 'past' && day > today) return { ok: false, problem: { key: 'dateFuture' } }
  if (when === 'coming' && day < today) return { ok: false, problem: { key: 'datePast' } }
  return { ok: true, day }
}

/** Why what was typed is no day. */
export function dayProblem(reading: Exclude<DateReading, { kind: 'ok' }>): Message & {
  readonly key: 'dateMissing' | 'dateMalformed' | 'dateImpossible' | 'dateUnclear'
} {
  switch (reading.kind) {
    case 'empty':
      return { key: 'dateMissing' }
    case 'malformed':
      return { key: 'dateMalformed' }
    case 'impossible':
      return { key: 'dateImpossible' }
    case 'ambiguous': {
      const [first, second] = reading.choices
      return { key: 'dateUnclear', params: { first: { date: first }, second: { date: second } } }
    }
  }
}
