import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keyOf } from '../../../lib/adapters/storage/keys'
import { localStore } from '../../../lib/adapters/storage/local-store'
import { mirroredStore } from '../../../lib/adapters/storage/mirrored-store'
import { knownClients } from '../../../lib/app/clients/client-book'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { listInvoices, showHistory } from '../../../lib/app/invoices/show-receivables'
import { listPlans } from '../../../lib/app/recurring/recurring-plans'
import { checkLedger } from '../../../lib/app/repair/check-ledger'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { RecordKind, RepairNote } from '../../../lib/ports/store'
import { anEstimate } from '../../builders/estimate'
import { aSeller } from '../../builders/invoice'
import { aRecurringRecord } from '../../builders/recurring'
import { countingIds } from '../../fakes/counting-ids'
import { type FaultyArea, faultyArea } from '../../fakes/faulty-area'
import { type MemorySecondCopy, memorySecondCopy } from '../../fakes/memory-store'
import { fakeWorld } from '../../fakes/world'
import { type Lived, liveAWhile, OPEN, openIn } from './lived-world'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

const ids = countingIds()

/** The worker as it starts anew on a disk. */
function startOn(area: FaultyArea, second: MemorySecondCopy) {
  const copies = { main: localStore(area), second }
  return { ...fakeWorld('2026-12-03T10:00'), ids, copies, store: mirroredStore(copies, () => {}) }
}

interface Disk {
  readonly area: FaultyArea
  readonly second: MemorySecondCopy
  readonly lived: Lived
}

/** A disk somebody has worked on for a while. */
async function livedDisk(): Promise<Disk> {
  const area = faultyArea()
  const second = memorySecondCopy()
  const world = startOn(area, second)
  world.clock.set('2026-11-23T10:00')
  await world.store.write([{ kind: 'profile', id: '', data: aSeller({ numberPattern: '{year}-###' }) }])
  await second.write([{ kind: 'profile', id: '', data: aSeller({ numberPattern: '{year}-###' }) }])
  const lived = await liveAWhile(world)
  await vi.waitFor(() => expect(second.all('meta').get('')?.eventCount).toBe(11))
  return { area, second, lived }
}

function keyWhere({ area }: Disk, prefix: string, part = ''): string {
  return area.keys().find((key) => key.startsWith(prefix) && key.includes(part)) ?? expect.fail(prefix)
}

const digitChanged = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace('28010', '78010'))
const payment = ({ area, lived, second }: Disk): string => {
  const [id] = [...second.all('event')].find(([, { event }]) => event.type === 'paymentRecorded') ?? []
  const key = keyOf('event', id ?? '')
  expect(id).toContain(lived.partly)
  expect(area.keys()).toContain(key)
  return key
}

/** Each damage, what notices it, and what it lets the person know. */
const rows: readonly {
  readonly damage: string
  readonly how: (disk: Disk) => void
  readonly noticed: 'start' | 'damage'
  readonly note: Partial<RepairNote> | undefined
}[] = [
  { damage: 'none', how: () => {}, noticed: 'start', note: undefined },
  {
    damage: 'a digit of an amount has changed',
    how: (disk) => disk.area.change(payment(disk), digitChanged),
    noticed: 'damage',
    note: { restored: 1 },
  },
  {
    damage: 'an event is gone',
    how: (disk) => disk.area.lose(payment(disk)),
    noticed: 'start',
    note: { restored: 1 },
  },
  {
    damage: 'a block with an event and an invoice is damaged, so that nothing can be listed',
    how: (disk) => disk.area.damageBlock(payment(disk), keyOf('invoice', disk.lived.partly)),
    noticed: 'start',
    note: { restored: 1 },
  },
  {
    damage: 'a block with the index of open invoices is damaged',
    how: (disk) => disk.area.damageBlock(keyOf('openIndex', disk.lived.partly.slice(-1))),
    noticed: 'damage',
    note: { restored: 0 },
  },
  {
    damage: 'the index of open invoices is gone',
    how: (disk) => disk.area.lose(keyOf('openIndex', disk.lived.partly.slice(-1))),
    noticed: 'start',
    note: { restored: 0 },
  },
  {
    damage: 'the record of what there is is gone',
    how: ({ area }) => area.lose('m'),
    noticed: 'start',
    note: { restored: 0 },
  },
  {
    damage: 'the record of what there is, and its journal, are rotten',
    how: ({ area }) => {
      area.change('m', () => 'rotten')
      area.change('j', () => 'rotten')
    },
    noticed: 'start',
    note: { restored: 0 },
  },
  {
    damage: 'the profile and a client are rotten',
    how: (disk) => {
      disk.area.change('s:profile', () => ({}))
      disk.area.change(keyWhere(disk, 'c:'), () => ({}))
    },
    noticed: 'damage',
    note: { restored: 2 },
  },
  {
    damage: 'a sent PDF is rotten',
    how: (disk) => disk.area.change(keyWhere(disk, 'f:'), () => 0),
    noticed: 'damage',
    note: { restored: 1 },
  },
  {
    damage: 'everything is gone',
    how: ({ area }) => area.lose(...area.keys()),
    noticed: 'start',
    note: {},
  },
  {
    damage: 'everything in the second copy is gone',
    how: ({ second }) => second.lose(),
    noticed: 'start',
    note: { restored: 0, isSecondRemade: true },
  },
  {
    damage: 'the second copy cannot be read',
    how: ({ second }) => {
      for (const id of second.all('event').keys()) {
        second.damage('event', id, { kind: 'corrupt', issue: 'unreadable' })
      }
      second.damage('meta', '', { kind: 'corrupt', issue: 'unreadable' })
    },
    noticed: 'start',
    note: undefined,
  },
  {
    damage: 'both copies are damaged in different records',
    how: (disk) => {
      disk.area.damageBlock(payment(disk), keyOf('invoice', disk.lived.partly))
      const [, other] = [...disk.second.all('event').keys()].filter((id) => id.includes(disk.lived.paid))
      disk.second.damage('event', other ?? '', { kind: 'corrupt', issue: 'checksum' })
      disk.second.damage('profile', '', { kind: 'corrupt', issue: 'checksum' })
      disk.second.damage('clientIndex', '', { kind: 'corrupt', issue: 'unreadable' })
    },
    noticed: 'start',
    note: { restored: 1 },
  },
]

describe('damage on the disk', () => {
  test.each(rows)('$damage: all is there again, to the cent', async ({ how, noticed, note }) => {
    const disk = await livedDisk()
    how(disk)
    const world = startOn(disk.area, disk.second)
    const outcome = await checkLedger(world, noticed)
    const wanted = note ? /^(repaired|remade)$/ : /^(sound|copied)$/
    expect(outcome).toMatch(wanted)

    for (const again of [world, startOn(disk.area, disk.second)]) {
      expect(await openIn(again)).toBe(OPEN)
      expect((await listInvoices(again)).rows.map(({ number, lifecycle }) => [number, lifecycle])).toEqual([
        ['2026-004', 'open'],
        ['2026-003', 'void'],
        ['2026-002', 'paid'],
        ['2026-001', 'open'],
      ])
      expect((await knownClients(again.store)).map(({ name }) => name)).toEqual(['Northlight Studio Oy'])
      expect(await again.store.load('profile', [''])).toMatchObject([{ kind: 'ok' }])
      const history = await showHistory(again, disk.lived.partly)
      expect(history.ok && history.events).toHaveLength(3)
      const files = await again.store.load('file', Object.values(disk.lived))
      expect(files.map(({ kind }) => kind)).toEqual(['ok', 'ok', 'ok', 'ok'])
    }

    const [told] = await world.store.load('repair', [''])
    if (!note) expect(told).toEqual({ kind: 'empty' })
    else
      expect(told).toMatchObject({
        kind: 'ok',
        data: { on: '2026-12-03', lostInvoices: [], lostRecords: [], ...note },
      })
    const calm = await checkLedger(startOn(disk.area, disk.second), 'damage')
    expect(calm).toBe('sound')
    await expectGoesOn(disk)
  })

  test('the last writes are gone: they come back from the second copy', async () => {
    const disk = await livedDisk()
    const before = new Map(
      await Promise.all(disk.area.keys().map(async (key) => [key, await valueAt(disk.area, key)] as const)),
    )
    await pay(startOn(disk.area, disk.second), disk.lived.open)
    await vi.waitFor(() => expect(disk.second.all('meta').get('')?.eventCount).toBe(12))
    disk.area.lose(...disk.area.keys())
    await disk.area.set(Object.fromEntries(before))
    const world = startOn(disk.area, disk.second)
    expect(await checkLedger(world, 'start')).toBe('repaired')
    expect(await openIn(world)).toBe(OPEN - 500)
    expect(await pay(world, disk.lived.open)).toMatchObject({ ok: true, undo: 'PAY' })
    expect(await openIn(world)).toBe(OPEN - 500)
  })

  test('the worker died before the second copy had the last writes: it catches up', async () => {
    const disk = await livedDisk()
    disk.second.breakDown(true)
    await pay(startOn(disk.area, disk.second), disk.lived.open)
    disk.second.breakDown(false)
    const world = startOn(disk.area, disk.second)
    const listing = vi.spyOn(disk.second, 'names')
    expect(await checkLedger(world, 'hurry')).toBe('copied')
    expect(listing).not.toHaveBeenCalled()
    expect(disk.second.all('event').size).toBe(12)
    expect(await checkLedger(world, 'start')).toBe('sound')
  })

  test('the second copy missed more than the journal knows: it is compared record by record', async () => {
    const disk = await livedDisk()
    disk.second.breakDown(true)
    const world = startOn(disk.area, disk.second)
    for (let count = 0; count < 10; count += 1) await pay(world, disk.lived.open, `PAY${count}`)
    disk.second.breakDown(false)
    expect(await checkLedger(world, 'start')).toBe('copied')
    expect(disk.second.all('event').size).toBe(21)
    expect(await checkLedger(world, 'start')).toBe('sound')
  })

  test('a record that neither copy can give is named, and the rest goes on', async () => {
    const disk = await livedDisk()
    const key = payment(disk)
    disk.area.damageBlock(key)
    disk.second.damage('event', key.slice(2), { kind: 'corrupt', issue: 'checksum' })
    const client = keyWhere(disk, 'c:')
    disk.area.change(client, () => 0)
    disk.second.damage('client', client.slice(2), { kind: 'corrupt', issue: 'checksum' })
    disk.area.change(keyOf('file', disk.lived.paid), () => 0)
    disk.second.damage('file', disk.lived.paid, { kind: 'corrupt', issue: 'checksum' })
    const world = startOn(disk.area, disk.second)
    expect(await checkLedger(world, 'damage')).toBe('repaired')
    expect(await openIn(world)).toBe(OPEN)
    expect(await world.store.load('repair', [''])).toMatchObject([
      {
        data: {
          lostInvoices: [
            { invoiceId: disk.lived.partly, number: '2026-001', part: 'history' },
            { invoiceId: disk.lived.paid, number: '2026-002', part: 'file' },
          ],
          lostRecords: [{ kind: 'client', count: 1 }],
        },
      },
    ])
    expect(await checkLedger(world, 'damage')).toBe('sound')
    await expectGoesOn(disk)
  })

  test('lists that neither copy can give are made of what they named: nothing is lost', async () => {
    const disk = await livedDisk()
    const ids = ['PLAN-1', 'PLAN-2']
    const before = startOn(disk.area, disk.second)
    for (const store of [before.copies.main, disk.second]) {
      await store.write([
        ...ids.map((id) => ({ kind: 'recurring', id, data: aRecurringRecord({ id }) }) as const),
        { kind: 'recurringIndex', id: '', data: ids },
        { kind: 'estimate', id: 'ESTIMATE', data: anEstimate() },
        { kind: 'estimateIndex', id: '', data: [] },
      ])
    }
    for (const kind of ['clientIndex', 'recurringIndex', 'estimateIndex'] as const) {
      disk.area.change(keyOf(kind, ''), () => 0)
      disk.second.damage(kind, '', { kind: 'corrupt', issue: 'checksum' })
    }
    const world = startOn(disk.area, disk.second)
    expect(await checkLedger(world, 'damage')).toBe('repaired')
    expect(await listPlans(world)).toMatchObject({
      ok: true,
      plans: ids.map((id) => ({ plan: { id } })),
      clients: [{ name: 'Northlight Studio Oy' }],
    })
    expect(await world.store.load('estimateIndex', [''])).toMatchObject([{ data: [{ id: 'ESTIMATE' }] }])
    expect(await world.store.load('repair', [''])).toMatchObject([{ data: { lostRecords: [] } }])
    expect(await checkLedger(world, 'damage')).toBe('sound')
  })

  test('a plan that neither copy can give leaves its list, and is named', async () => {
    const disk = await livedDisk()
    for (const store of [startOn(disk.area, disk.second).copies.main, disk.second]) {
      await store.write([
        { kind: 'recurring', id: 'LOST', data: aRecurringRecord({ id: 'LOST' }) },
        { kind: 'recurringIndex', id: '', data: ['LOST'] },
      ])
    }
    disk.area.change(keyOf('recurring', 'LOST'), () => 0)
    disk.second.damage('recurring', 'LOST', { kind: 'corrupt', issue: 'checksum' })
    const world = startOn(disk.area, disk.second)
    expect(await checkLedger(world, 'damage')).toBe('repaired')
    expect(await world.store.load('recurringIndex', [''])).toEqual([{ kind: 'ok', data: [] }])
    expect(await world.store.load('repair', [''])).toMatchObject([
      { data: { lostRecords: [{ kind: 'recurring', count: 1 }] } },
    ])
  })

  test('an invoice whose beginning and sum are lost in both is named by its number', async () => {
    const disk = await livedDisk()
    const { paid } = disk.lived
    const lost: [RecordKind, string][] = [
      ['invoice', paid],
      ...[...disk.second.all('event').keys()]
        .filter((id) => id.startsWith(paid))
        .map((id): [RecordKind, string] => ['event', id]),
    ]
    for (const [kind, id] of lost) {
      disk.area.change(keyOf(kind, id), () => 0)
      disk.second.damage(kind, id, { kind: 'corrupt', issue: 'checksum' })
    }
    const world = startOn(disk.area, disk.second)
    expect(await checkLedger(world, 'damage')).toBe('repaired')
    expect(await world.store.load('repair', [''])).toMatchObject([
      { data: { lostInvoices: [{ invoiceId: paid, number: '2026-002', part: 'history' }] } },
    ])
    expect(await world.store.load('number', ['2026-002'])).toEqual([{ kind: 'ok', data: paid }])
    expect(await openIn(world)).toBe(OPEN)
    expect(await checkLedger(world, 'start')).toBe('sound')
  })

  test('nothing works any longer: nothing is changed, and the second copy has all', async () => {
    const disk = await livedDisk()
    disk.area.breakDown()
    expect(await checkLedger(startOn(disk.area, disk.second), 'start')).toBe('failed')
    expect(disk.second.all('event').size).toBe(11)
  })

  test('the disk is full: nothing is changed', async () => {
    const disk = await livedDisk()
    disk.area.lose(payment(disk))
    disk.area.fillUp()
    const world = startOn(disk.area, disk.second)
    expect(await checkLedger(world, 'start')).toBe('failed')
    expect(await world.store.load('repair', [''])).toEqual([{ kind: 'empty' }])
  })

  test('records of a newer version are left alone, in either copy', async () => {
    const disk = await livedDisk()
    disk.area.lose(payment(disk))
    disk.second.damage('client', keyWhere(disk, 'c:').slice(2), { kind: 'newer', version: 9 })
    const world = startOn(disk.area, disk.second)
    const before = disk.area.keys()
    expect(await checkLedger(world, 'start')).toBe('newer')
    disk.second.damage('meta', '', { kind: 'newer', version: 9 })
    expect(await checkLedger(world, 'hurry')).toBe('newer')
    expect(disk.area.keys()).toEqual(before)
  })

  test('an empty profile is sound', async () => {
    expect(await checkLedger(startOn(faultyArea(), memorySecondCopy()), 'start')).toBe('sound')
  })
})

function pay(world: ReturnType<typeof startOn>, invoiceId: string, command = 'PAY') {
  return recordPayment(world, {
    command,
    invoiceId,
    amount: money(500, 'EUR'),
    on: plainDate('2026-12-03'),
  })
}

/** The next command works, and both copies have it. */
async function expectGoesOn({ area, second, lived }: Disk): Promise<void> {
  const world = startOn(area, second)
  expect(await pay(world, lived.open)).toMatchObject({ ok: true })
  expect(await openIn(world)).toBe(OPEN - 500)
  await vi.waitFor(async () => expect(await checkLedger(world, 'start')).toBe('sound'))
}

async function valueAt(area: FaultyArea, key: string): Promise<unknown> {
  return (await area.get([key]))[key]
}
