import { expect, test } from 'vitest'
import { changeInvoices } from '../../../lib/app/invoices/change-invoices'
import { partOf } from '../../../lib/app/ledger/index-parts'
import { FOLLOWING_VERSION } from '../../../lib/app/ledger/rebuild-ledger'
import { checkLedger } from '../../../lib/app/repair/check-ledger'
import { remakeFollowing } from '../../../lib/app/repair/remake-following'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { aDraft, aDraftLine } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import { liveAWhile } from './lived-world'

const metaOf = ({ store }: FakeWorld) => store.all('meta').get('') ?? expect.fail()

/** As a version left it that noted nothing of its rules. */
async function noteNothing(world: FakeWorld): Promise<void> {
  const { following: _following, ...meta } = metaOf(world)
  await world.store.write([{ kind: 'meta', id: '', data: meta }])
}

/** A sent invoice of nothing, which was kept as open before, beside those of `liveAWhile`. */
async function earlierWorld() {
  const world = await fakeWorld().withProfile()
  const { paid } = await liveAWhile(world)
  const free = await sentInvoice(
    world,
    'confirmed',
    'gmail-5',
    aDraft({ lines: [aDraftLine({ unitPrice: '0' })] }),
  )
  const rows = [...world.store.all('archiveIndex')].find(([, rows]) => rows.some(({ id }) => id === free))
  const [month, closed] = rows ?? expect.fail()
  const open = world.store.all('openIndex').get(partOf(free)) ?? []
  const freeRow = closed.find(({ id }) => id === free) ?? expect.fail()
  await world.store.write([
    { kind: 'archiveIndex', id: month, data: closed.filter(({ id }) => id !== free) },
    { kind: 'openIndex', id: partOf(free), data: [...open, { ...freeRow, lifecycle: 'open' }] },
  ])
  const [paidMonth, paidRows] =
    [...world.store.all('archiveIndex')].find(([, rows]) => rows.some(({ id }) => id === paid)) ??
    expect.fail()
  const { receipts: _receipts, ...accounts } =
    paidRows.find(({ id }) => id === paid)?.accounts ?? expect.fail()
  const without = (row: InvoiceRow): InvoiceRow => (row.id === paid ? { ...row, accounts } : row)
  await world.store.write([{ kind: 'archiveIndex', id: paidMonth, data: paidRows.map(without) }])
  await noteNothing(world)
  return { world, free, paid }
}

test('what a version with other rules made of the events is made anew, and pages are told', async () => {
  const { world } = await earlierWorld()
  const published = world.seen.published.length
  expect(await remakeFollowing(world)).toBe(true)
  expectLedgerHolds(world.store)
  expect(metaOf(world).following).toBe(FOLLOWING_VERSION)
  expect(world.seen.published.slice(published)).toEqual([{ type: 'ledgerChanged' }])
})

test('it is no repair that the person is told of, and the second copy follows', async () => {
  const { world } = await earlierWorld()
  await remakeFollowing(world)
  expect(world.store.all('repair').size).toBe(0)
  await expect.poll(() => world.copies.second.all('meta').get('')).toEqual(metaOf(world))
  expect(world.copies.second.all('openIndex')).toEqual(world.store.all('openIndex'))
  expect(world.copies.second.all('archiveIndex')).toEqual(world.store.all('archiveIndex'))
  expect(await checkLedger(world, 'damage')).not.toBe('repaired')
})

test('it happens once', async () => {
  const { world } = await earlierWorld()
  await remakeFollowing(world)
  const { revision } = metaOf(world)
  expect(await remakeFollowing(world)).toBe(false)
  expect(metaOf(world).revision).toBe(revision)
})

test('a row that came to be in two places meanwhile is in one again', async () => {
  const { world, free } = await earlierWorld()
  await changeInvoices(world, { command: 'TAG', invoiceIds: [free], change: { kind: 'tag', tag: 'gift' } })
  await remakeFollowing(world)
  expectLedgerHolds(world.store)
})

test('an invoice that folds up to something else by now is folded up again', async () => {
  const { world, paid } = await earlierWorld()
  const record = world.store.all('invoice').get(paid) ?? expect.fail()
  const before = { ...record, invoice: { ...record.invoice, isVoid: true } }
  await world.store.write([{ kind: 'invoice', id: paid, data: before }])
  await remakeFollowing(world)
  expectLedgerHolds(world.store)
})

test('only what changed is written, and where nothing did, the rules are noted alone', async () => {
  const world = await fakeWorld().withProfile()
  await liveAWhile(world)
  await noteNothing(world)
  expect(await remakeFollowing(world)).toBe(false)
  expect(metaOf(world).following).toBe(FOLLOWING_VERSION)
  expect(world.store.all('journal').get('')?.at(-1)?.changed).toEqual([])
})

test('nothing is written where nothing is kept, nor over records of a newer version', async () => {
  const bare = fakeWorld()
  expect(await remakeFollowing(bare)).toBe(false)
  expect(bare.store.all('meta').size).toBe(0)
  const { world, free } = await earlierWorld()
  world.store.damage('openIndex', partOf(free), { kind: 'newer', version: 99 })
  const { revision } = metaOf(world)
  expect(await remakeFollowing(world)).toBe(false)
  expect(metaOf(world).revision).toBe(revision)
})

test('damage that it meets is mended from the second copy', async () => {
  const { world } = await earlierWorld()
  await expect.poll(() => world.copies.second.all('event').size).toBe(world.store.all('event').size)
  const [id = ''] = world.store.all('event').keys()
  world.store.damage('event', id, { kind: 'corrupt', issue: 'checksum' })
  await remakeFollowing(world)
  expect(metaOf(world).following).toBe(FOLLOWING_VERSION)
  expectLedgerHolds(world.store)
})

test('a ledger that begins with this version has nothing to make anew', async () => {
  const world = await fakeWorld().withProfile()
  await sentInvoice(world)
  const { revision } = metaOf(world)
  expect(await remakeFollowing(world)).toBe(false)
  expect(metaOf(world).revision).toBe(revision)
})
