import { describe, expect, test } from 'vitest'
import { crc32 } from '../../../lib/adapters/storage/checksum'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { FOLLOWING_VERSION, rebuildLedger } from '../../../lib/app/ledger/rebuild-ledger'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { canonicalJson } from '../../../lib/domain/canonical-json'
import type { StoredEvent } from '../../../lib/domain/invoice/events'
import { openAmount } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { memoryStore } from '../../fakes/memory-store'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

/** Three invoices: one partly paid, one paid, one void. */
async function livedWorld() {
  const world = await fakeWorld().withProfile()
  const pay = (command: string, invoiceId: string, minor: number) =>
    recordPayment(world, { command, invoiceId, amount: money(minor, 'EUR'), on: plainDate('2026-11-23') })
  const partly = await sentInvoice(world, 'confirmed', 'gmail-1')
  await pay('A', partly, 28_010)
  world.clock.set('2026-12-02T10:00')
  const paid = await sentInvoice(world, 'confirmed', 'gmail-2')
  await pay('B', paid, 128_010)
  const voided = await sentInvoice(world, 'likely', 'gmail-3')
  await voidInvoice(world, { command: 'C', invoiceId: voided })
  return { world, partly, paid, voided }
}

const eventsOf = (world: FakeWorld) => [...world.store.all('event').values()]
const isPayment = ({ event }: StoredEvent) => event.type === 'paymentRecorded'

describe('a ledger made again from its events', () => {
  test('is the ledger that was', async () => {
    const { world } = await livedWorld()
    const months = world.store.all('meta').get('')?.months ?? expect.fail()
    const { changes, meta, incomplete } = rebuildLedger({ events: eventsOf(world).toReversed(), months })
    const again = memoryStore()
    await again.write([
      ...eventsOf(world).map((data) => ({ kind: 'event' as const, id: data.id, data })),
      ...changes,
      { kind: 'meta', id: '', data: { device: 'D', revision: 1, ...meta } },
    ])
    expectLedgerHolds(again)
    expect(again.all('invoice')).toEqual(world.store.all('invoice'))
    expect(again.all('number')).toEqual(world.store.all('number'))
    expect(world.store.all('meta').get('')).toMatchObject(meta)
    expect(incomplete).toEqual([])
  })

  test('empties the indexes of months that had invoices before', async () => {
    const { changes, meta } = rebuildLedger({ events: [], months: ['2026-10'] })
    expect(meta.months).toEqual(['2026-10'])
    expect(changes).toContainEqual({ kind: 'archiveIndex', id: '2026-10', data: [] })
  })

  test('keeps what was folded up before where an event is lost, goes on with later ones, and says so', async () => {
    const { world, partly } = await livedWorld()
    const before = world.store.all('invoice').get(partly) ?? expect.fail()
    const on = plainDate('2026-12-03')
    await recordPayment(world, { command: 'D', invoiceId: partly, amount: money(100, 'EUR'), on })
    const lost = eventsOf(world).find(isPayment)
    const { changes, incomplete } = rebuildLedger({
      events: eventsOf(world).filter((event) => event !== lost),
      snapshots: [before],
    })
    expect(incomplete).toEqual([{ invoiceId: partly, number: '2026-001' }])
    const record = changes.find(({ kind, id }) => kind === 'invoice' && id === partly)?.data
    expect(record).toEqual(world.store.all('invoice').get(partly))
  })

  test('cannot make an invoice whose beginning is lost, and says so', async () => {
    const { world, paid } = await livedWorld()
    const events = eventsOf(world).filter(
      ({ invoiceId, event }) => invoiceId === paid && event.type !== 'issued',
    )
    const { changes, incomplete } = rebuildLedger({ events })
    expect(incomplete).toEqual([{ invoiceId: paid }])
    expect(changes.filter(({ kind }) => kind === 'invoice')).toEqual([])
  })

  test('leaves a number drawn twice with the invoice issued first', async () => {
    const { world, partly, paid } = await livedWorld()
    const events = eventsOf(world).map((stored) =>
      stored.event.type === 'issued'
        ? { ...stored, event: { ...stored.event, invoice: { ...stored.event.invoice, number: '7' } } }
        : stored,
    )
    const { changes } = rebuildLedger({ events: events.toReversed() })
    expect(changes.filter(({ kind }) => kind === 'number')).toEqual([
      { kind: 'number', id: '7', data: partly },
    ])
    expect(paid).not.toBe(partly)
  })

  test('is told by another version where it comes to be another one, so that what is stored is made anew', async () => {
    const { world, partly } = await livedWorld()
    await recordPayment(world, {
      command: 'MORE',
      invoiceId: partly,
      amount: money(110_000, 'EUR'),
      on: plainDate('2026-12-03'),
    })
    const { changes } = rebuildLedger({ events: eventsOf(world) })
    // A new checksum without a new version leaves lists and reports as they were made before.
    expect([FOLLOWING_VERSION, crc32(canonicalJson(changes))]).toEqual([8, '5e176ea6'])
  })

  test('has the amounts to the cent', async () => {
    const { world } = await livedWorld()
    const { changes } = rebuildLedger({ events: eventsOf(world) })
    const open = changes.flatMap((change) =>
      change.kind === 'invoice' ? [openAmount(change.data.invoice).minor] : [],
    )
    expect(open).toEqual([100_000, 0, 128_010])
  })
})
