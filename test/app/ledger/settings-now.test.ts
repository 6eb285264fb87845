import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saveClient } from '../../../lib/app/clients/change-client'
import { answerEstimate } from '../../../lib/app/estimates/answer-estimate'
import type { CommandResult } from '../../../lib/app/ledger/refusal'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { changePlan, pausePlan, skipOccurrence } from '../../../lib/app/recurring/recurring-plans'
import {
  reminderRules,
  saveReminderPolicy,
  setClientWay,
  setInvoiceWay,
} from '../../../lib/app/reminders/reminder-settings'
import { dismissRepair } from '../../../lib/app/repair/ledger-condition'
import { saveViews } from '../../../lib/app/settings/saved-views'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import { PACES } from '../../../lib/domain/reminders/ways'
import type { RecordKind, RepairNote } from '../../../lib/ports/store'
import { anEstimate } from '../../builders/estimate'
import { aClient } from '../../builders/invoice'
import { aRecurringRecord } from '../../builders/recurring'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { planIn, worldWithPlan } from '../recurring/recurring-job'

const changedSince = { ok: false, code: 'changedSince' }

function undo(world: FakeWorld, token: string) {
  return undoCommand(world, { command: world.ids.next(), undo: token })
}

interface Setting {
  readonly what: string
  /** Where it is kept. */
  readonly kind: RecordKind
  readonly id: string
  /** Gives it one of three values. */
  readonly set: (world: FakeWorld, command: string, at: 0 | 1 | 2) => Promise<CommandResult>
}

const settings: readonly Setting[] = [
  {
    what: 'the rules of reminding',
    kind: 'reminderPolicy',
    id: '',
    set: (world, command, at) =>
      saveReminderPolicy(world, {
        command,
        policy: { ...DEFAULT_POLICY, noticeHours: { from: 8 + at, until: 20 } },
      }),
  },
  {
    what: 'the saved views',
    kind: 'savedViews',
    id: '',
    set: (world, command, at) => saveViews(world, { command, views: [{ name: `View ${at}`, query: '' }] }),
  },
  {
    what: 'how a client is reminded',
    kind: 'reminderWays',
    id: '',
    set: (world, command, at) =>
      setClientWay(world, { command, clientId: 'northlight', way: { pace: PACES[at] ?? 'off' } }),
  },
  {
    what: 'how an invoice is reminded',
    kind: 'reminderWays',
    id: '',
    set: (world, command, at) =>
      setInvoiceWay(world, { command, invoiceId: 'INVOICE', way: { pace: PACES[at] ?? 'off' } }),
  },
  {
    what: 'a client',
    kind: 'client',
    id: 'northlight',
    set: (world, command, at) =>
      saveClient(world, { command, client: aClient({ contactName: `Ella ${at}` }) }),
  },
  {
    what: 'a recurring invoice',
    kind: 'recurring',
    id: 'PLAN',
    set: (world, command, at) => {
      const { content, schedule } = aRecurringRecord().plan
      return changePlan(world, {
        command,
        planId: 'PLAN',
        content: { ...content, note: `Note ${at}` },
        schedule,
        clientBefore: content.client,
      })
    },
  },
  {
    what: 'the answer to an estimate',
    kind: 'estimate',
    id: 'ESTIMATE',
    set: (world, command, at) =>
      answerEstimate(world, {
        command,
        estimateId: 'ESTIMATE',
        version: 0,
        answer: { kind: 'agreed', on: plainDate('2026-11-23'), note: `Note ${at}` },
      }),
  },
]

async function worldWithAll(): Promise<FakeWorld> {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  await world.store.write([
    { kind: 'client', id: 'northlight', data: aClient() },
    { kind: 'clientIndex', id: '', data: ['northlight'] },
    { kind: 'recurring', id: 'PLAN', data: aRecurringRecord() },
    { kind: 'recurringIndex', id: '', data: ['PLAN'] },
    { kind: 'estimate', id: 'ESTIMATE', data: anEstimate() },
  ])
  return world
}

describe.each(settings)('$what', ({ kind, id, set }) => {
  const stored = (world: FakeWorld) => world.store.all(kind).get(id)

  test('is not put back over what another window made of it, until that is taken back', async () => {
    const world = await worldWithAll()
    const before = stored(world)
    await set(world, 'A', 0)
    const first = stored(world)
    await set(world, 'B', 1)
    const second = stored(world)
    expect(await undo(world, 'A')).toEqual(changedSince)
    expect(stored(world)).toEqual(second)
    expect(await undo(world, 'B')).toMatchObject({ ok: true })
    expect(stored(world)).toEqual(first)
    expect(await undo(world, 'A')).toMatchObject({ ok: true })
    if (before) expect(stored(world)).toEqual(before)
  })

  test('is put back as before where how it was left was not noted, by an earlier version', async () => {
    const world = await worldWithAll()
    await set(world, 'A', 0)
    const first = stored(world)
    await set(world, 'B', 1)
    const done = world.store.all('commands').get('') ?? []
    const noted = done.map(({ settingsAfter: _after, ...command }) => command)
    await world.store.write([{ kind: 'commands', id: '', data: noted }])
    expect(await undo(world, 'B')).toMatchObject({ ok: true })
    expect(stored(world)).toEqual(first)
  })
})

test('whatever two windows set and take back, undo puts back what it changed, or nothing', async () => {
  const rules = settings[0] ?? expect.fail()
  const step = fc.oneof(fc.record({ set: fc.constantFrom(0, 1, 2) }), fc.record({ undo: fc.nat({ max: 6 }) }))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const world = await worldWithAll()
      const now = async () => (await reminderRules(world.store)).policy.noticeHours.from
      const done: { before: number; after: number; isUndone: boolean }[] = []
      for (const next of steps) {
        const before = await now()
        if ('set' in next) {
          await rules.set(world, `SET ${done.length}`, next.set as 0 | 1 | 2)
          done.push({ before, after: await now(), isUndone: false })
          continue
        }
        const command = done[next.undo]
        const result = await undo(world, `SET ${next.undo}`)
        if (!command || command.isUndone) expect(result).toEqual({ ok: false, code: 'nothingToUndo' })
        else if (command.after !== before) expect(result).toEqual(changedSince)
        else {
          expect(result).toMatchObject({ ok: true })
          command.isUndone = true
        }
        expect(await now()).toBe(result.ok && command ? command.before : before)
      }
    }),
    { numRuns: 50 },
  )
})

describe('what was changed of something else is in no way', () => {
  test('of another client and another invoice', async () => {
    const world = await worldWithAll()
    const invoiceId = await sentInvoice(world)
    await setClientWay(world, { command: 'A', clientId: 'northlight', way: { pace: 'off' } })
    await setClientWay(world, { command: 'B', clientId: 'other', way: { pace: 'gentle' } })
    await setInvoiceWay(world, { command: 'C', invoiceId, way: { pace: 'off' } })
    expect(await undo(world, 'A')).toMatchObject({ ok: true })
    expect((await reminderRules(world.store)).ways).toEqual({
      clients: { other: { pace: 'gentle' } },
      invoices: { [invoiceId]: { pace: 'off' } },
    })
  })

  test('of what became of the days of a recurring invoice', async () => {
    const world = await worldWithPlan()
    const planId = planIn(world).plan.id
    const date = plainDate('2026-12-01')
    await skipOccurrence(world, { command: 'SKIP', planId, date })
    await skipOccurrence(world, { command: 'NEXT', planId, date: plainDate('2027-01-01') })
    expect(await undo(world, 'SKIP')).toMatchObject({ ok: true })
    await pausePlan(world, { command: 'PAUSE', planId, paused: true })
    expect(await undo(world, 'NEXT')).toEqual(changedSince)
  })
})

test('what a later repair found is not lost when the word of an earlier one is brought back', async () => {
  const world = await worldWithAll()
  const note: RepairNote = { on: world.clock.today(), restored: 1, lostInvoices: [], lostRecords: [] }
  await world.store.write([{ kind: 'repair', id: '', data: note }])
  await dismissRepair(world, { command: 'READ' })
  const later = { ...note, restored: 2 }
  await world.store.write([{ kind: 'repair', id: '', data: later }])
  expect(await undo(world, 'READ')).toEqual(changedSince)
  expect(world.store.all('repair').get('')).toEqual(later)
})
