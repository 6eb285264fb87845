import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBackup, restoreBackup } from '../../../lib/app/backup/restore-backup'
import { archiveClient, mergeClients, saveClient } from '../../../lib/app/clients/change-client'
import { enterDraft } from '../../../lib/app/drafts/draft-index'
import { putEstimate } from '../../../lib/app/estimates/estimate-records'
import { note } from '../../../lib/app/ledger/commit'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { aBackup } from '../../builders/backup'
import { aDraft } from '../../builders/draft'
import { anEstimate } from '../../builders/estimate'
import { aClient } from '../../builders/invoice'
import { aRecurringRecord } from '../../builders/recurring'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

const HALLA = aClient({ id: 'halla', name: 'Halla Coffee', email: 'otso@halla.example' })
const LUX = aClient({ id: 'lux', name: 'Lux Studio', email: 'lux@example.com' })
const BACKUP = aBackup({
  clients: [HALLA],
  files: [],
  register: { mergedInto: {}, archived: ['halla'] },
  recurring: [aRecurringRecord()],
  estimates: [anEstimate()],
})

async function restored(): Promise<FakeWorld> {
  const world = await fakeWorld().withProfile()
  await sentInvoice(world)
  return again(world, 'R')
}

async function again(world: FakeWorld, command: string): Promise<FakeWorld> {
  const choices = { clientIds: [], takesSettings: false }
  expect(await restoreBackup(world, { command, backup: BACKUP, choices })).toMatchObject({ ok: true })
  return world
}

/** What may happen after a restore without standing against its undo. */
const SINCE: Readonly<Record<string, (world: FakeWorld) => Promise<unknown>>> = {
  'a client was added': (world) => saveClient(world, { command: 'A', client: LUX }),
  'a restored client was changed': (world) =>
    saveClient(world, { command: 'B', client: { ...HALLA, name: 'Halla Roasters' } }),
  'a client was archived': (world) =>
    archiveClient(world, { command: 'C', clientId: 'northlight', archived: true }),
  'a client was found to be a restored one': (world) =>
    mergeClients(world, { command: 'D', clientId: 'northlight', into: 'halla' }),
  'a draft was begun': (world) =>
    note(world, async (tx) => {
      await enterDraft(tx, world.clock, 'DRAFT2', 'gmail:r-2')
      tx.put('draft', 'DRAFT2', { draft: aDraft() })
    }),
  'a restored draft was written on': (world) =>
    note(world, async (tx) => {
      await enterDraft(tx, world.clock, 'DRAFT1', undefined, true)
      tx.put('draft', 'DRAFT1', { draft: aDraft({ note: 'Thank you' }) })
    }),
  'an estimate was made': (world) =>
    note(world, (tx) => putEstimate(tx, anEstimate(undefined, { id: 'ESTIMATE2', number: 'E-2026-002' }))),
}

function expectListsHold({ store }: FakeWorld): void {
  const ids = (kind: 'client' | 'draft' | 'recurring' | 'estimate') => [...store.all(kind).keys()].toSorted()
  expect((store.all('clientIndex').get('') ?? []).toSorted()).toEqual(ids('client'))
  expect((store.all('draftIndex').get('') ?? []).map(({ key }) => key).toSorted()).toEqual(ids('draft'))
  expect((store.all('recurringIndex').get('') ?? []).toSorted()).toEqual(ids('recurring'))
  expect((store.all('estimateIndex').get('') ?? []).map(({ id }) => id).toSorted()).toEqual(ids('estimate'))
  const { mergedInto = {}, archived = [] } = store.all('clientRegister').get('') ?? {}
  const named = [...Object.entries(mergedInto).flat(), ...archived]
  expect(named.filter((id) => !store.all('client').has(id))).toEqual([])
}

test('whatever was added since stays when a restore is taken back, and the next one brings all again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(Object.keys(SINCE)), async (since) => {
      const world = await restored()
      expectListsHold(world)
      for (const name of since) await SINCE[name]?.(world)
      const kept = [
        ['a client was added', 'client', 'lux'],
        ['a restored client was changed', 'client', 'halla'],
        ['a draft was begun', 'draft', 'DRAFT2'],
        ['a restored draft was written on', 'draft', 'DRAFT1'],
        ['an estimate was made', 'estimate', 'ESTIMATE2'],
      ] as const
      expect(await undoCommand(world, { command: 'U', undo: 'R' })).toMatchObject({ ok: true })
      expectListsHold(world)
      expectLedgerHolds(world.store)
      for (const [name, kind, id] of kept) {
        if (since.includes(name)) expect(world.store.all(kind).has(id)).toBe(true)
      }
      await again(world, 'R2')
      expectListsHold(world)
      for (const [kind, id] of [
        ['client', 'halla'],
        ['draft', 'DRAFT1'],
        ['recurring', 'PLAN'],
        ['estimate', 'ESTIMATE'],
      ] as const) {
        expect(world.store.all(kind).has(id)).toBe(true)
      }
      expect(await compareBackup(world, BACKUP)).toMatchObject({ difference: { isNew: false } })
    }),
  )
})
