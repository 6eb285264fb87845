import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBusinessDay } from '../../../lib/domain/calendar/business-day'
import { addDays, daysBetween, plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { holdOn } from '../../../lib/domain/reminders/hold'
import { rankOf } from '../../../lib/domain/reminders/ladder'
import { nextStep } from '../../../lib/domain/reminders/next-step'
import type { ReminderPolicy } from '../../../lib/domain/reminders/policy'
import { isSameKey, type ReminderRow } from '../../../lib/domain/reminders/reminder-row'
import { REMINDER_STAGES, type ReminderStage } from '../../../lib/domain/reminders/stage'
import {
  type ClientWay,
  ladderFor,
  PACES,
  type ReminderRules,
  wayOf,
} from '../../../lib/domain/reminders/ways'
import { aRow } from '../../builders/invoice-row'
import { atIn, carriedOut, plan } from './planning'

/** `PROPERTY_RUNS=100000` for the long form. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200)
const seconds = 1000
const timeout = 60 * seconds + numRuns * 100

const ZONES = [
  'UTC',
  'Europe/Helsinki',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
].map(atIn)

const [UTC = atIn('UTC')] = ZONES

const dateFrom = (days: number) => addDays(plainDate('2026-01-01'), days)
/** The last day of 2030. */
const LAST_DAY = 1825
const IDS = 6

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const anyRow = fc
  .record({
    issued: fc.integer({ min: 0, max: LAST_DAY - 100 }),
    term: fc.integer({ min: 0, max: 70 }),
    sentAfter: fc.integer({ min: 0, max: 10 }),
    stage: maybe(fc.constantFrom(...REMINDER_STAGES)),
    times: fc.integer({ min: 1, max: 6 }),
    remindedAfter: fc.integer({ min: 1, max: 60 }),
    snooze: maybe(fc.integer({ min: 0, max: 90 })),
    promise: maybe(fc.integer({ min: 0, max: 90 })),
    held: fc.constantFrom(
      {},
      {},
      {},
      { paused: true },
      { disputedOn: dateFrom(0) },
      { repliedOn: dateFrom(0) },
    ),
    lifecycle: fc.constantFrom<InvoiceRow['lifecycle']>(
      'open',
      'open',
      'open',
      'open',
      'paid',
      'void',
      'draft',
    ),
    open: fc.integer({ min: 1, max: 5000 }),
    id: fc.integer({ min: 0, max: IDS }),
  })
  .map(
    ({ issued, term, sentAfter, stage, times, remindedAfter, snooze, promise, held, lifecycle, open, id }) =>
      aRow({
        id: `INVOICE${id}`,
        clientId: `client${id % 3}`,
        issueDate: dateFrom(issued),
        sentOn: dateFrom(issued + sentAfter),
        dueDate: dateFrom(issued + term),
        lifecycle,
        open: money(open, 'EUR'),
        ...held,
        ...(stage
          ? {
              remindedStage: stage,
              remindedOn: dateFrom(issued + sentAfter + remindedAfter),
              remindedTimes: times,
            }
          : {}),
        ...(snooze === undefined ? {} : { snoozedUntil: dateFrom(issued + snooze) }),
        ...(promise === undefined ? {} : { promisedFor: dateFrom(issued + promise) }),
      }),
  )

const anyStep = fc.record({
  isOn: fc.constantFrom(true, true, true, false),
  more: fc.integer({ min: 2, max: 20 }),
  unit: fc.constantFrom('calendar' as const, 'banking' as const),
})

const anyPolicy = fc
  .record({
    steps: fc.tuple(anyStep, anyStep, anyStep, anyStep, anyStep),
    longTermDays: fc.integer({ min: 1, max: 30 }),
    mostReminders: fc.integer({ min: 1, max: 5 }),
    least: fc.constantFrom([], [], [money(2000, 'EUR')]),
    from: fc.integer({ min: 0, max: 12 }),
    until: fc.integer({ min: 13, max: 24 }),
    sparesPunctual: fc.boolean(),
  })
  .map(({ steps, from, until, ...rest }): ReminderPolicy => {
    let days = 0
    return {
      ...rest,
      noticeHours: { from, until },
      steps: REMINDER_STAGES.map((stage, index) => {
        const { isOn = true, more = 1, unit = 'calendar' } = steps[index] ?? {}
        if (stage === 'beforeDue') return { stage, isOn, days: more, unit: 'calendar' }
        days += more
        return { stage, isOn, days, unit }
      }),
    }
  })

const anyWay: fc.Arbitrary<ClientWay> = fc
  .record({
    pace: maybe(fc.constantFrom(...PACES)),
    beforeDue: maybe(fc.constantFrom('always' as const, 'never' as const)),
    consumerIn: maybe(fc.constantFrom('FI', 'SE')),
  })
  .map(({ pace, beforeDue, consumerIn }) => ({
    ...(pace ? { pace } : {}),
    ...(beforeDue ? { beforeDue } : {}),
    ...(consumerIn ? { consumerIn } : {}),
  }))

const anyRules = fc
  .record({
    policy: anyPolicy,
    clients: fc.dictionary(fc.constantFrom('client0', 'client1'), anyWay),
    invoices: fc.dictionary(fc.constantFrom('INVOICE0', 'INVOICE3'), anyWay),
    habits: fc.constantFrom({}, { client2: { inTime: 4, late: 0 } }),
    country: maybe(fc.constantFrom('FI', 'DE')),
  })
  .map(
    ({ policy, clients, invoices, habits, country }): ReminderRules => ({
      policy,
      ways: { clients, invoices },
      habits,
      ...(country ? { country } : {}),
    }),
  )

const anyCase = fc.record({
  rows: fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 4 }),
  day: fc.integer({ min: 0, max: LAST_DAY }),
  hour: fc.integer({ min: 0, max: 23 }),
  zone: fc.constantFrom(...ZONES),
  rules: anyRules,
})

describe('every plan', { timeout }, () => {
  test('is carried out once: asked again, there is nothing to do', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, day, hour, zone, rules }) => {
        const now = zone.at(dateFrom(day), hour)
        const first = plan(rows, now, [], zone, rules)
        const second = plan(rows, now, carriedOut([], first, zone.today(now)), zone, rules)
        expect(second.due).toEqual([])
        expect(second.skipped).toEqual([])
      }),
      { numRuns },
    )
  })

  test('has one row a key and one step an invoice', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, day, hour, zone, rules }) => {
        const { due, skipped } = plan(rows, zone.at(dateFrom(day), hour), [], zone, rules)
        const keys = [...due.map(({ key }) => key), ...skipped]
        for (const key of keys) expect(keys.filter((other) => isSameKey(key, other))).toHaveLength(1)
        expect(new Set(due.map(({ row }) => row.id)).size).toBe(due.length)
      }),
      { numRuns },
    )
  })

  test('is never early, milder or more than wished, and never of what is closed or held', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, day, hour, zone, rules }) => {
        const now = zone.at(dateFrom(day), hour)
        const today = zone.today(now)
        const { policy, country } = rules
        for (const { row, key } of plan(rows, now, [], zone, rules).due) {
          expect(row.lifecycle).toBe('open')
          expect(holdOn(row, today, country)).toBeUndefined()
          expect(wayOf(row, rules).pace).not.toBe('off')
          for (const least of policy.least) expect(row.open.minor).toBeGreaterThanOrEqual(least.minor)
          expect(row.remindedStage ? (row.remindedTimes ?? 0) : 0).toBeLessThan(policy.mostReminders)
          expect(rankOf(key.stage)).toBeGreaterThan(rankOf(row.remindedStage))
          expect(daysBetween(row.sentOn ?? today, today)).toBeGreaterThanOrEqual(2)
          const { days = 0 } = policy.steps.find(({ stage }) => stage === key.stage) ?? {}
          if (key.stage === 'beforeDue') {
            const early = Math.max(days, policy.longTermDays)
            expect(today < row.dueDate && today >= addDays(row.dueDate, -early)).toBe(true)
          } else expect(daysBetween(row.dueDate, today)).toBeGreaterThanOrEqual(days)
          expect(isBusinessDay(today, country)).toBe(true)
          expect(now).toBeGreaterThanOrEqual(zone.at(today, policy.noticeHours.from))
          if (policy.noticeHours.until < 24)
            expect(now).toBeLessThan(zone.at(today, policy.noticeHours.until))
        }
      }),
      { numRuns: numRuns * 2 },
    )
  })

  test('wakes in time: what is due at the wake was not due before, and nothing is due sooner', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const { rows, day, hour, zone, rules } = given
        const now = zone.at(dateFrom(day), hour)
        const known = carriedOut([], plan(rows, now, [], zone, rules), zone.today(now))
        const { nextWake } = plan(rows, now, known, zone, rules)
        const until = nextWake ?? now + 90 * 24 * 3600 * seconds
        expect(until).toBeGreaterThan(now)
        const between = Math.floor(now + (until - 1 - now) * share)
        expect(plan(rows, between, known, zone, rules).due).toEqual([])
      }),
      { numRuns },
    )
  })

  test('offers what `nextStep` announces, on no other day', () => {
    fc.assert(
      fc.property(anyRow, anyRules, fc.integer({ min: 0, max: 120 }), (row, rules, days) => {
        const today = addDays(row.issueDate, days)
        const next = nextStep(row, rules, today)
        const due = plan([row], UTC.at(today, 12), [], UTC, rules).due.map(({ key }) => key.stage)
        const isNow = next?.kind === 'remind' && next.on <= today && isBusinessDay(today, rules.country)
        expect(due).toEqual(isNow ? [next.stage] : [])
        if (next?.kind !== 'remind' || next.on <= today) return
        const then = nextStep(row, rules, next.on)
        expect(then).toMatchObject({ kind: 'remind', stage: next.stage })
      }),
      { numRuns },
    )
  })

  test('never is a firm step while a calmer one that is wanted was not sent, nor the last before the firm one', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, day, hour, zone, rules }) => {
        for (const { row, key } of plan(rows, zone.at(dateFrom(day), hour), [], zone, rules).due) {
          if (rankOf(key.stage) < rankOf('firm')) continue
          const before = ladderFor(row, rules).rungs.filter(
            ({ stage }) => stage !== 'beforeDue' && rankOf(stage) < rankOf(key.stage),
          )
          for (const { stage } of before) {
            expect(rankOf(stage), `${stage} before ${key.stage}`).toBeLessThanOrEqual(
              rankOf(row.remindedStage),
            )
          }
        }
      }),
      { numRuns },
    )
  })

  test('believes no notice of a day still to come: the clock was wrong', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 800 }), ({ rows, day, hour, zone, rules }, jump) => {
        const now = zone.at(dateFrom(day), hour)
        const later = zone.at(dateFrom(day + jump), 12)
        const known = carriedOut([], plan(rows, later, [], zone, rules), zone.today(later))
        expect(plan(rows, now, known, zone, rules)).toEqual(plan(rows, now, [], zone, rules))
      }),
      { numRuns },
    )
  })

  test('grows only stronger as the days go by, and says each step once unless it had to wait', () => {
    fc.assert(
      fc.property(anyRow, anyRules, (row, rules) => {
        const awake = { ...row, lifecycle: 'open' as const, paused: false }
        let rows: readonly ReminderRow[] = []
        const said: ReminderStage[] = []
        for (let day = 0; day < 110; day += 1) {
          const date = addDays(awake.issueDate, day)
          const step = plan([awake], UTC.at(date, 12), rows, UTC, rules)
          said.push(...step.due.map(({ key }) => key.stage))
          rows = carriedOut(rows, step, date)
        }
        const ranks = said.map((stage) => REMINDER_STAGES.indexOf(stage))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        const waits = [awake.snoozedUntil, awake.promisedFor].filter((day) => day !== undefined).length
        expect(said.length - new Set(said).size).toBeLessThanOrEqual(waits)
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    )
  })
})
