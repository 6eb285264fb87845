import { expect, test } from 'vitest'
import { listInvoices } from '../../../lib/app/invoices/show-receivables'
import { Refusal } from '../../../lib/app/ledger/refusal'
import { checkLedger } from '../../../lib/app/repair/check-ledger'
import { dismissRepair, showLedgerCondition } from '../../../lib/app/repair/ledger-condition'
import { mending } from '../../../lib/app/repair/mending'
import { saveProfile } from '../../../lib/app/settings/settings'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { formOf } from '../../../lib/domain/party/read-profile'
import { aSeller } from '../../builders/invoice'
import { fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

const rotten = { kind: 'corrupt', issue: 'checksum' } as const

async function livedWorld() {
  const world = await fakeWorld().withProfile()
  const invoiceId = await sentInvoice(world)
  await expect.poll(() => world.copies.second.all('meta').get('')).toEqual(world.store.all('meta').get(''))
  await checkLedger(world, 'start')
  return { world, invoiceId }
}

test('a call that meets damage is answered all the same, and the person is told', async () => {
  const { world, invoiceId } = await livedWorld()
  world.store.damage('openIndex', invoiceId.slice(-1), rotten)
  const before = world.seen.published.length
  const answer = await mending(world, () => showOverview(world))
  expect(answer.ok && answer.overview.open).toHaveLength(1)
  expect(world.seen.published.slice(before)).toEqual([{ type: 'ledgerChanged' }])
  const { repair } = await showLedgerCondition(world)
  expect(repair).toEqual({ on: '2026-11-23', lostHistories: [], lostUnnamed: 0, lostFiles: [], lost: [] })
  expect(await dismissRepair(world, { command: 'READ' })).toEqual({ ok: true, undo: 'READ' })
  expect(await showLedgerCondition(world)).toEqual({ isRoomLow: false })
})

test('so is one that throws what it met', async () => {
  const { world, invoiceId } = await livedWorld()
  world.store.damage('openIndex', invoiceId.slice(-1), rotten)
  expect((await mending(world, () => listInvoices(world))).rows).toHaveLength(1)
  expect(await mending(world, () => tick(world))).toEqual({ ok: true })
})

test('what was lost is named by its kind', async () => {
  const { world, invoiceId } = await livedWorld()
  for (const copy of [world.store, world.copies.second]) {
    copy.damage('profile', '', rotten)
    copy.damage('numbering', '', rotten)
    copy.damage('file', invoiceId, rotten)
  }
  expect(await checkLedger(world, 'damage')).toBe('repaired')
  expect((await showLedgerCondition(world)).repair).toMatchObject({
    lostFiles: ['2026-001'],
    lost: ['profile', 'settings'],
  })
  expect(await world.store.load('profile', [''])).toEqual([{ kind: 'empty', removed: true }])
})

test('other refusals, bugs and damage that cannot be mended are passed on, after one try', async () => {
  const { world } = await livedWorld()
  let calls = 0
  const refuse = (code: 'notOpen' | 'storageDamaged') =>
    mending(world, async () => {
      calls += 1
      return { ok: false, code }
    })
  expect(await refuse('notOpen')).toEqual({ ok: false, code: 'notOpen' })
  expect(await refuse('storageDamaged')).toEqual({ ok: false, code: 'storageDamaged' })
  expect(calls).toBe(2)
  const throwing = (error: Error) =>
    mending(world, async () => {
      throw error
    })
  await expect(throwing(new Refusal('storageDamaged'))).rejects.toThrow('storageDamaged')
  await expect(throwing(new Error('bug'))).rejects.toThrow('bug')
})

test('nothing is written over data of a newer version, also by what does not read it', async () => {
  const { world } = await livedWorld()
  world.store.damage('meta', '', { kind: 'newer', version: 9 })
  const seller = aSeller({ name: 'Other Oy' })
  const refused = { ok: false, code: 'newerVersion' }
  expect(await mending(world, () => saveProfile(world, seller, formOf(seller)))).toEqual(refused)
  expect(world.store.all('profile').get('')?.name).toBe('Lehtonen Design')
})

test('little room is told before there is none', async () => {
  const { world } = await livedWorld()
  world.seen.room = 50_000_000
  expect(await showLedgerCondition(world)).toEqual({ isRoomLow: true })
})

test('the condition of storage that cannot be read says nothing: the calls that fail do', async () => {
  const { world } = await livedWorld()
  world.store.damage('repair', '', rotten)
  expect(await showLedgerCondition(world)).toEqual({ isRoomLow: false })
})
