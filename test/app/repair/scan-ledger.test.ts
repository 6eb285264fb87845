import { beforeEach, expect, test, vi } from 'vitest'
import { localStore } from '../../../lib/adapters/storage/local-store'
import { mirroredStore } from '../../../lib/adapters/storage/mirrored-store'
import { beginBackup, readHistories } from '../../../lib/app/backup/collect-backup'
import { listInvoices } from '../../../lib/app/invoices/show-receivables'
import { checkLedger } from '../../../lib/app/repair/check-ledger'
import { showLedgerCondition } from '../../../lib/app/repair/ledger-condition'
import { scanLedger } from '../../../lib/app/repair/scan-ledger'
import { faultyArea } from '../../fakes/faulty-area'
import { memorySecondCopy } from '../../fakes/memory-store'
import { fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

const rotten = { kind: 'corrupt', issue: 'checksum' } as const

async function livedWorld(invoices = 1) {
  const world = await fakeWorld().withProfile()
  for (let count = 1; count <= invoices; count += 1) await sentInvoice(world, 'confirmed', `gmail-${count}`)
  await settled(world)
  await checkLedger(world, 'start')
  return world
}

/** Nothing waits for the second copy to follow; here it must have. */
function settled({ copies, store }: Awaited<ReturnType<typeof fakeWorld>>) {
  return expect.poll(() => copies.second.all('meta').get('')).toEqual(store.all('meta').get(''))
}

test('a slow scan finds rot that nobody reads, and the ledger is mended', async () => {
  const world = await livedWorld(12)
  const [id = ''] = [...world.store.all('event').keys()].slice(-1)
  world.copies.second.damage('event', id, rotten)
  const outcomes: string[] = []
  for (let look = 0; look < 4; look += 1) {
    outcomes.push(await scanLedger(world))
    await settled(world)
  }
  expect(outcomes.filter((outcome) => outcome !== 'sound')).toEqual(['copied'])
  expect(await world.copies.second.load('event', [id])).toMatchObject([{ kind: 'ok' }])
})

test('it goes on where it stopped, and begins again at the end', async () => {
  const world = await livedWorld(12)
  const cursors: string[] = []
  for (let look = 0; look < 6; look += 1) {
    expect(await scanLedger(world)).toBe('sound')
    await settled(world)
    cursors.push(world.store.all('scan').get('')?.after ?? '')
  }
  expect(cursors[0]).not.toBe('')
  expect(cursors).toContain('')
  expect(cursors.indexOf(cursors[0] ?? '', 1)).toBe(cursors.indexOf('') + 1)
})

test('a second copy that is gone is made anew, and the person is told once', async () => {
  const world = await livedWorld(3)
  world.copies.second.lose()
  expect(await checkLedger(world, 'start')).toBe('remade')
  expect((await showLedgerCondition(world)).repair).toMatchObject({ isSecondRemade: true, lostHistories: [] })
  expect(world.seen.published.at(-1)).toEqual({ type: 'ledgerChanged' })
  expect(world.copies.second.all('event').size).toBe(world.store.all('event').size)
  expect(await checkLedger(world, 'start')).toBe('sound')
})

test('where storage fails wholly, the second copy gives the list and a backup', async () => {
  const area = faultyArea()
  const copies = { main: localStore(area), second: memorySecondCopy() }
  const world = { ...fakeWorld(), copies, store: mirroredStore(copies, () => {}) }
  await world.store.write([
    { kind: 'profile', id: '', data: (await livedWorld()).store.all('profile').get('') as never },
  ])
  await sentInvoice(world)
  await expect.poll(() => copies.second.all('event').size).toBeGreaterThan(1)
  area.breakDown()
  expect(await showLedgerCondition(world)).toMatchObject({ isMainLost: true })
  const rescue = { store: copies.second }
  expect((await listInvoices(rescue)).rows).toMatchObject([{ number: '2026-001' }])
  const begun = await beginBackup(rescue)
  expect(begun).toMatchObject({ ok: true, invoiceIds: [expect.any(String)] })
  const page = await readHistories(rescue, begun.ok ? begun.invoiceIds : [])
  expect(page.ok && page.events.length).toBe(copies.second.all('event').size)
})
