import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBusinessDay } from '../../../lib/domain/calendar/business-day'
import { addDays, daysBetween, type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { rankOf } from '../../../lib/domain/reminders/ladder'
import { planReminders, type ReminderPlan } from '../../../lib/domain/reminders/plan'
import { isSameKey, type ReminderRow, withRow } from '../../../lib/domain/reminders/reminder-row'
import { REMINDER_STAGES } from '../../../lib/domain/reminders/stage'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import { aRow } from '../../builders/invoice-row'

/** The instant of a local hour in a zone, found without a date library. */
function atIn(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const shown = (instant: number) => {
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

const utc = atIn('UTC')
const noon = (date: string) => Date.parse(`${date}T12:00:00Z`)

function plan(
  rows: readonly InvoiceRow[],
  instant: number,
  reminderRows: readonly ReminderRow[] = [],
  zone = utc,
): ReminderPlan {
  return planReminders({
    rows,
    reminderRows,
    now: instant,
    today: zone.today(instant),
    at: zone.at,
    rules: { ...DEFAULT_RULES, country: 'FI' },
  })
}

function carriedOut(rows: readonly ReminderRow[], { due, skipped }: ReminderPlan, on: PlainDate) {
  const shown = due.reduce((so, { key }) => withRow(so, key, { notice: { state: 'shown', on } }), rows)
  return skipped.reduce((so, key) => withRow(so, key, { notice: { state: 'skipped', on } }), shown)
}

describe('planning reminders', () => {
  test('offers the step of the day from nine in the morning', () => {
    expect(plan([aRow()], Date.parse('2026-11-18T08:59:59Z')).due).toEqual([])
    const { due } = plan([aRow()], Date.parse('2026-11-18T09:00:00Z'))
    expect(due.map(({ key }) => key)).toEqual([
      { invoiceId: aRow().id, stage: 'friendly', revision: '2026-11-16' },
    ])
  })

  test('wakes at nine on the day of the next step', () => {
    expect(plan([aRow()], noon('2026-11-03')).nextWake).toBe(Date.parse('2026-11-13T09:00:00Z'))
    expect(plan([aRow()], Date.parse('2026-11-18T07:00:00Z')).nextWake).toBe(
      Date.parse('2026-11-18T09:00:00Z'),
    )
  })

  test('moves a weekend to Monday', () => {
    const saturday = plan([aRow()], noon('2026-11-21'))
    expect(saturday.due).toEqual([])
    expect(saturday.nextWake).toBe(Date.parse('2026-11-23T09:00:00Z'))
  })

  test('after weeks away offers one step for each invoice and passes over the others', () => {
    const { due, skipped } = plan([aRow()], noon('2026-12-17'))
    expect(due.map(({ key }) => key.stage)).toEqual(['formal'])
    expect(skipped.map(({ stage }) => stage)).toEqual(['beforeDue', 'friendly', 'neutral', 'firm'])
  })

  test.each([
    ['paid', aRow({ lifecycle: 'paid' })],
    ['void', aRow({ lifecycle: 'void' })],
    ['not known to be sent', aRow({ lifecycle: 'draft', delivery: 'likely' })],
    ['paused', aRow({ paused: true })],
    ['put off', aRow({ snoozedUntil: plainDate('2026-12-18') })],
  ])('leaves an invoice alone that is %s', (_, row) => {
    expect(plan([row], noon('2026-12-17')).due).toEqual([])
  })

  test('comes back when the person wanted, also with a step shown before', () => {
    const shown = carriedOut([], plan([aRow()], noon('2026-11-18')), plainDate('2026-11-18'))
    const asleep = aRow({ snoozedUntil: plainDate('2026-11-20') })
    expect(plan([asleep], noon('2026-11-19'), shown)).toEqual({
      due: [],
      skipped: [],
      nextWake: Date.parse('2026-11-20T09:00:00Z'),
    })
    const again = plan([asleep], noon('2026-11-20'), shown)
    expect(again.due.map(({ key }) => key.stage)).toEqual(['friendly'])
    expect(plan([asleep], noon('2026-11-20'), carriedOut(shown, again, plainDate('2026-11-20'))).due).toEqual(
      [],
    )
  })

  test('shows again what was claimed and never marked as shown', () => {
    const [first] = plan([aRow()], noon('2026-11-18')).due
    const claimed = withRow([], first?.key ?? expect.fail(), {
      notice: { state: 'claimed', on: plainDate('2026-11-18') },
    })
    expect(plan([aRow()], noon('2026-11-18'), claimed).due).toHaveLength(1)
  })

  test('does not press for a step that waits in a draft', () => {
    const key = { invoiceId: aRow().id, stage: 'friendly', revision: plainDate('2026-11-16') } as const
    const waiting = withRow([], key, {
      mail: { state: 'inserted', on: plainDate('2026-11-18'), taskId: 't', likelySent: false },
    })
    expect(plan([aRow()], noon('2026-11-18'), waiting).due).toEqual([])
    expect(plan([aRow()], noon('2026-11-23'), waiting).due.map(({ key }) => key.stage)).toEqual(['neutral'])
  })

  test('begins anew for another due date', () => {
    const shown = carriedOut([], plan([aRow()], noon('2026-11-18')), plainDate('2026-11-18'))
    const moved = aRow({ dueDate: plainDate('2026-11-23') })
    expect(plan([moved], noon('2026-11-25'), shown).due.map(({ key }) => key.revision)).toEqual([
      '2026-11-23',
    ])
  })

  test.each([
    ['Europe/Helsinki', '2026-03-27', '2026-03-30', '2026-03-30T06:00:00Z'],
    ['Europe/Berlin', '2026-10-23', '2026-10-26', '2026-10-26T08:00:00Z'],
    ['America/New_York', '2026-03-06', '2026-03-09', '2026-03-09T13:00:00Z'],
    ['Pacific/Kiritimati', '2026-11-17', '2026-11-18', '2026-11-17T19:00:00Z'],
  ])('computes nine in the morning late, over clock changes: %s', (name, friday, day, instant) => {
    const zone = atIn(name)
    const dueDate = addDays(plainDate(day), -7)
    const row = aRow({
      dueDate,
      issueDate: addDays(dueDate, -14),
      sentOn: addDays(dueDate, -14),
      remindedStage: 'friendly',
      remindedOn: addDays(dueDate, 2),
    })
    const evening = zone.at(plainDate(friday), 20)
    expect(new Date(plan([row], evening, [], zone).nextWake ?? 0).toISOString()).toBe(
      new Date(instant).toISOString(),
    )
  })
})

const ZONES = [
  'UTC',
  'Europe/Helsinki',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
].map(atIn)

const dateFrom = (days: number) => addDays(plainDate('2026-01-01'), days)

const anyRow = fc
  .record({
    issued: fc.integer({ min: 0, max: 1800 }),
    term: fc.integer({ min: 0, max: 70 }),
    sentAfter: fc.integer({ min: 0, max: 10 }),
    stage: fc.option(fc.constantFrom(...REMINDER_STAGES), { nil: undefined }),
    remindedAfter: fc.integer({ min: 1, max: 60 }),
    snooze: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    lifecycle: fc.constantFrom('open', 'open', 'open', 'paid', 'void', 'draft'),
    paused: fc.boolean(),
    id: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ issued, term, sentAfter, stage, remindedAfter, snooze, lifecycle, paused, id }) =>
    aRow({
      id: `INVOICE${id}`,
      issueDate: dateFrom(issued),
      sentOn: dateFrom(issued + sentAfter),
      dueDate: dateFrom(issued + term),
      lifecycle: lifecycle as InvoiceRow['lifecycle'],
      paused,
      ...(stage ? { remindedStage: stage, remindedOn: dateFrom(issued + sentAfter + remindedAfter) } : {}),
      ...(snooze === undefined ? {} : { snoozedUntil: dateFrom(issued + snooze) }),
    }),
  )

const anyCase = fc.record({
  rows: fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 5 }),
  day: fc.integer({ min: 0, max: 1950 }),
  hour: fc.integer({ min: 0, max: 23 }),
  zone: fc.constantFrom(...ZONES),
})

describe('every plan', () => {
  test('is carried out once: asked again, there is nothing to do', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, day, hour, zone }) => {
        const now = zone.at(dateFrom(day), hour)
        const first = plan(rows, now, [], zone)
        const after = carriedOut([], first, zone.today(now))
        const second = plan(rows, now, after, zone)
        expect(second.due).toEqual([])
        expect(second.skipped).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('has one row a key and one step an invoice', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, day, hour, zone }) => {
        const now = zone.at(dateFrom(day), hour)
        const { due, skipped } = plan(rows, now, [], zone)
        const keys = [...due.map(({ key }) => key), ...skipped]
        for (const key of keys) expect(keys.filter((other) => isSameKey(key, other))).toHaveLength(1)
        expect(new Set(due.map(({ row }) => row.id)).size).toBe(due.length)
      }),
      { numRuns: 500 },
    )
  })

  test('is never early, never milder than before, never for a closed invoice, and only in business hours', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, day, hour, zone }) => {
        const now = zone.at(dateFrom(day), hour)
        const today = zone.today(now)
        for (const { row, key } of plan(rows, now, [], zone).due) {
          expect(row.lifecycle).toBe('open')
          expect(row.paused).toBe(false)
          expect(rankOf(key.stage)).toBeGreaterThan(rankOf(row.remindedStage))
          expect(daysBetween(row.sentOn ?? today, today)).toBeGreaterThanOrEqual(2)
          expect(row.snoozedUntil === undefined || row.snoozedUntil <= today).toBe(true)
          expect(key.stage === 'beforeDue' ? today < row.dueDate : today > row.dueDate).toBe(true)
          expect(isBusinessDay(today, 'FI')).toBe(true)
          expect(now).toBeGreaterThanOrEqual(zone.at(today, 9))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('wakes in time: what is due at the wake was not due before, and nothing is due sooner', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), ({ rows, day, hour, zone }, share) => {
        const now = zone.at(dateFrom(day), hour)
        const first = plan(rows, now, [], zone)
        const known = carriedOut([], first, zone.today(now))
        const { nextWake } = plan(rows, now, known, zone)
        if (nextWake === undefined) return
        expect(nextWake).toBeGreaterThan(now)
        const between = Math.floor(now + (nextWake - 1 - now) * share)
        expect(plan(rows, between, known, zone).due).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('grows only stronger as the days go by, and says each step once unless it was put off', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const awake = { ...row, lifecycle: 'open' as const, paused: false }
        let rows: readonly ReminderRow[] = []
        const said: string[] = []
        for (let day = 0; day < 110; day += 1) {
          const date = addDays(awake.issueDate, day)
          const step = plan([awake], utc.at(date, 10), rows)
          said.push(...step.due.map(({ key }) => key.stage))
          rows = carriedOut(rows, step, date)
        }
        const ranks = said.map((stage) => REMINDER_STAGES.indexOf(stage as (typeof REMINDER_STAGES)[number]))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        const repeats = said.length - new Set(said).size
        expect(repeats).toBeLessThanOrEqual(awake.snoozedUntil === undefined ? 0 : 1)
      }),
      { numRuns: 40 },
    )
  })
})
