import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { standingsOf } from '../../../lib/domain/reminders/next-step'
import { planReminders, type ReminderPlan } from '../../../lib/domain/reminders/plan'
import { type ReminderRow, withRow } from '../../../lib/domain/reminders/reminder-row'
import { DEFAULT_RULES, type ReminderRules } from '../../../lib/domain/reminders/ways'

export type Zone = ReturnType<typeof atIn>

const MINUTE = 60_000
const HALF_HOUR = 30 * MINUTE

/** The instant of a local hour in a zone, found without a date library. */
export function atIn(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const offsets = new Map<number, number>()
  /** Looked up once for each half hour, since clocks change on one: asking a formatter takes most of the time. */
  const shown = (instant: number): number => {
    const halfHour = Math.floor(instant / HALF_HOUR)
    const offset = offsets.get(halfHour) ?? asked(instant) - Math.floor(instant / MINUTE) * MINUTE
    offsets.set(halfHour, offset)
    return Math.floor(instant / MINUTE) * MINUTE + offset
  }
  const asked = (instant: number) => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    return Date.UTC(
      Number(part['year']),
      Number(part['month']) - 1,
      Number(part['day']),
      Number(part['hour']),
      Number(part['minute']),
    )
  }
  return {
    at: (date: PlainDate, hour: number) => {
      const wanted = Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`)
      const guess = wanted - (shown(wanted) - wanted)
      return guess - (shown(guess) - wanted)
    },
    today: (instant: number) => plainDate(new Date(shown(instant)).toISOString().slice(0, 10)),
  }
}

export function plan(
  rows: readonly InvoiceRow[],
  instant: number,
  reminderRows: readonly ReminderRow[] = [],
  zone: Zone = atIn('UTC'),
  rules: ReminderRules = { ...DEFAULT_RULES, country: 'FI' },
): ReminderPlan {
  const today = zone.today(instant)
  const standings = standingsOf(rows, rules, today)
  return planReminders({ standings, reminderRows, now: instant, today, at: zone.at, rules })
}

/** The reminder rows once the person was told. */
export function carriedOut(
  rows: readonly ReminderRow[],
  { due, skipped }: ReminderPlan,
  on: PlainDate,
): readonly ReminderRow[] {
  const shown = due.reduce((so, { key }) => withRow(so, key, { notice: { state: 'shown', on } }), rows)
  return skipped.reduce((so, key) => withRow(so, key, { notice: { state: 'skipped', on } }), shown)
}
