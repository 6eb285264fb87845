import { afterAll, describe, expect, test } from 'vitest'
import { localStore } from '../../../lib/adapters/storage/local-store'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { isBusinessDay } from '../../../lib/domain/calendar/business-day'
import { addDays } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import type { ReminderRow } from '../../../lib/domain/reminders/reminder-row'
import { REMINDER_STAGES, type ReminderStage } from '../../../lib/domain/reminders/stage'
import type { Output } from '../../../lib/messaging/protocol'
import type { RecordKind, Records } from '../../../lib/ports/store'
import { expectLedgerHolds } from '../../app/ledger-truth'
import { LINDBERG, NORTHLIGHT, SELLER } from '../../demo/sample-data'
import { sampleLedger } from '../../demo/sample-ledger'
import { faultyArea } from '../../fakes/faulty-area'
import { beginHardLife } from './hard-life'
import { randomFrom } from './random'

/** The short form is part of `npm test`, the long one is `npm run soak`. */
const { invoices, steps, killsPerStep, browserKills, fewestReminders, clockOf } =
  process.env['SOAK'] === 'long'
    ? {
        invoices: 80,
        steps: 125,
        killsPerStep: 4,
        browserKills: 8,
        fewestReminders: 200,
        clockOf: 'browser' as const,
      }
    : {
        invoices: 12,
        steps: 12,
        killsPerStep: 2,
        browserKills: 1,
        fewestReminders: 20,
        clockOf: 'worker' as const,
      }

/** How many hours the clock moves each time that the browser is dead: set back, left for days, for a month. */
const CLOCK_STEPS = [-50, 5 * 24, -3, 31 * 24, -26, 12 * 24, 0, 24]

/** No reminder of a stage may be offered before so many days from the due date. */
const EARLIEST: Record<ReminderStage, number> = {
  beforeDue: -7,
  friendly: 1,
  neutral: 7,
  firm: 14,
  formal: 30,
}
const TERM = 14
/** 100.00 and 25.5 % of it, in cents. */
const TOTAL = 12_550

const random = randomFrom(20_261_126)
const firstDay = systemClock.today()
const life = await beginHardLife(firstDay, clockOf)
afterAll(() => life.end())

interface Kept {
  all<Kind extends RecordKind>(kind: Kind): ReadonlyMap<string, Records[Kind]>
}

/** Everything that is kept; throws where a record is not sound. */
async function kept(): Promise<Kept> {
  const area = faultyArea()
  await area.set(await life.records())
  const store = localStore(area)
  const found = new Map<RecordKind, Map<string, unknown>>()
  for (const { kind, id } of (await store.names()) ?? []) {
    const [record] = await store.load(kind, [id])
    if (record?.kind === 'empty') continue
    if (record?.kind !== 'ok') throw new Error(`${kind} ${id} is ${record?.kind}`)
    found.set(kind, (found.get(kind) ?? new Map<string, unknown>()).set(id, record.data))
  }
  return {
    all: <Kind extends RecordKind>(kind: Kind) =>
      (found.get(kind) ?? new Map()) as Map<string, Records[Kind]>,
  }
}

const keyOf = ({ invoiceId, stage, revision }: ReminderRow): string => `${invoiceId} ${stage} ${revision}`

function remindersOf(ledger: Kept): readonly ReminderRow[] {
  return [...ledger.all('reminders').values()].flat()
}

function openRowsOf(ledger: Kept): readonly InvoiceRow[] {
  return [...ledger.all('openIndex').values()].flat()
}

/** What is known of the clock, for whoever reads that the long form has passed. */
const CLOCKS = {
  browser: 'the browser dies too, while its clock is set forwards and back',
  worker: 'the clock is the worker’s, as it is in the short form and where libfaketime is not installed',
}
const deaths = steps * killsPerStep

describe(`${invoices} invoices over months in which the worker dies ${deaths} times; ${CLOCKS[life.clockOf]}`, async () => {
  const past = Array.from({ length: invoices }, (_, index) => ({
    client: random.pick([LINDBERG, NORTHLIGHT]),
    host: 'gmail' as const,
    threadId: `18c5f2b91d3a7e${index.toString(16).padStart(2, '0')}`,
    // None is to be reminded of on the first day: each new worker begins on that day, before its clock is set.
    issuedDaysAgo: random.below(TERM - 4),
    lines: [{ description: 'Work', quantity: '1', unit: 'day' as const, unitPrice: '100.00' }],
    sent: 'confirmed' as const,
  }))
  await life.put((await sampleLedger(firstDay, past)).items)
  /** What was settled of each reminder, with the day. */
  const settled = new Map<string, string>()
  const paid = new Map<string, number>()

  const pay = async (): Promise<void> => {
    const row = random.pick(openRowsOf(await kept()))
    const part = random.pick([row.open.minor, Math.ceil(row.open.minor / 3)])
    const order = {
      command: `pay-${paid.size}-${row.id}-${row.open.minor}`,
      invoiceId: row.id,
      amount: money(part, 'EUR'),
      on: life.today,
    }
    const answer = await life.dieDuring(random.below(6), () => life.call('invoice.recordPayment', order))
    expect(answer).toMatchObject({ ok: true })
    expect(await life.call('invoice.recordPayment', order), 'the same command again').toEqual(answer)
    paid.set(row.id, (paid.get(row.id) ?? 0) + part)
  }

  const mayTell = (): boolean =>
    isBusinessDay(life.today, SELLER.address.country) && life.hour >= DEFAULT_POLICY.noticeHours.from

  const chances = [
    () => life.look(),
    () => life.ringAlarm(),
    () => life.call('receivables.overview', {}),
    () => Promise.all([life.look(), life.ringAlarm(), life.look()]),
  ]

  /** Once all is quiet: nothing half done, nothing early, and what was settled before is as it was. */
  const expectOrder = async (): Promise<void> => {
    const ledger = await kept()
    const open = new Set(openRowsOf(ledger).map(({ id }) => id))
    for (const row of remindersOf(ledger)) {
      const { invoiceId, notice, revision, stage } = row
      if (notice && isToCome(notice.on)) continue
      if (notice?.state === 'claimed') {
        // The worker died before it was shown; it is shown once somebody may be told, if there is still reason to.
        const isLate = stage === 'beforeDue' && life.today >= revision
        expect(open.has(invoiceId) && mayTell() && !isLate, keyOf(row)).toBe(false)
        continue
      }
      expect(notice?.state, keyOf(row)).toMatch(/^(shown|skipped)$/)
      expect((notice?.on ?? '') >= addDays(revision, EARLIEST[stage]), `${keyOf(row)} on ${notice?.on}`).toBe(
        true,
      )
      const account = `${notice?.state} on ${notice?.on}`
      expect(settled.get(keyOf(row)) ?? account, keyOf(row)).toBe(account)
      settled.set(keyOf(row), account)
    }
    for (const { id, open } of openRowsOf(ledger)) expect(open.minor).toBe(TOTAL - (paid.get(id) ?? 0))
    expectLedgerHolds(ledger)
  }

  const clockStep = (death: number): number =>
    life.clockOf === 'browser' ? (CLOCK_STEPS[death % CLOCK_STEPS.length] ?? 0) : 0

  /** What was offered on a day that is to come again counts for nothing, and is offered on its day. */
  const forgetWhatIsToCome = (): void => {
    for (const [key, account] of settled) if (isToCome(account.slice(-10))) settled.delete(key)
  }

  test('each reminder is offered once, none early, and each payment counts once', async () => {
    const restarts = Array.from({ length: browserKills }, (_, index) =>
      Math.floor(((index + 1) * steps) / (browserKills + 1)),
    )
    for (let step = 0; step < steps; step++) {
      await life.moveOn(6 + random.below(Math.ceil((2 * 24 * 75) / steps)))
      for (let kill = 0; kill < killsPerStep; kill++) {
        await life.dieDuring(random.below(8), random.pick<() => Promise<unknown>>(chances))
      }
      if (random.below(3) === 0) await pay()
      if (restarts.includes(step)) {
        await life.killBrowser(
          random.pick<() => Promise<unknown>>(chances),
          clockStep(restarts.indexOf(step)),
        )
        forgetWhatIsToCome()
        await life.look()
        // A worker with a clock of its own sets alarms by that, and the browser has another.
        if (life.clockOf === 'browser')
          expect(await life.hoursToLastAlarm(), 'however the clock was set').toBeLessThan(24.5)
      }
      await life.look()
      await expectOrder()
    }
  })

  /** The person sends each reminder that is offered, as only then the next one may be firmer. */
  const sendWhatIsOffered = async (): Promise<void> => {
    const shown = (await life.call('receivables.overview', {
      isWhole: true,
    })) as Output<'receivables.overview'>
    for (const task of shown.ok ? shown.overview.tasks : []) {
      if (task.kind !== 'remind') continue
      const command = `sent ${task.row.id} ${task.stage}`
      await life.call('invoice.recordReminder', { command, invoiceId: task.row.id, stage: task.stage })
    }
  }

  test('in the end none was missed, and the sums are right to the cent', async () => {
    // Time for every step that is left: the rest that each needs, and up to five days until a look meets a working day.
    const end = addDays(life.today, 60)
    while (life.today < end) {
      await life.moveOnDays(3)
      await life.look()
      // At the weekend the popup shows what has come due, but nobody has been told of it yet.
      if (mayTell()) await sendWhatIsOffered()
    }
    await expectOrder()
    const ledger = await kept()
    const reminders = remindersOf(ledger)
    expect(reminders.length).toBeGreaterThanOrEqual(fewestReminders)
    for (const { id } of openRowsOf(ledger)) {
      const own = reminders.filter(({ invoiceId }) => invoiceId === id)
      expect(own.map(({ stage }) => stage).toSorted(byRank), id).toEqual(REMINDER_STAGES)
      expect(own.find(({ stage }) => stage === 'formal')?.notice?.state, id).toBe('shown')
    }
    const left = openRowsOf(ledger).reduce((sum, { open }) => sum + open.minor, 0)
    expect(left).toBe(invoices * TOTAL - [...paid.values()].reduce((sum, part) => sum + part, 0))
  })
})

function isToCome(day: string): boolean {
  return day > life.today
}

function byRank(a: ReminderStage, b: ReminderStage): number {
  return REMINDER_STAGES.indexOf(a) - REMINDER_STAGES.indexOf(b)
}
