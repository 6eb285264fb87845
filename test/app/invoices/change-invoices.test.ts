import { beforeEach, describe, expect, test } from 'vitest'
import { type BulkChange, changeInvoices } from '../../../lib/app/invoices/change-invoices'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { listInvoices } from '../../../lib/app/invoices/show-receivables'
import { showOverview } from '../../../lib/app/show-overview'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { lifecycleOf } from '../../../lib/domain/invoice/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

const on = plainDate('2026-12-09')
let world: FakeWorld
let invoiceIds: readonly string[]

const invoices = () => invoiceIds.map((id) => world.store.all('invoice').get(id)?.invoice)
const change = (wanted: BulkChange, command: string = wanted.kind) =>
  changeInvoices(world, { command, invoiceIds, change: wanted })

beforeEach(async () => {
  world = await fakeWorld('2026-11-23T10:00').withProfile()
  const ids: string[] = []
  for (const view of ['gmail-1', 'gmail-2', 'gmail-3']) ids.push(await sentInvoice(world, 'confirmed', view))
  invoiceIds = ids
  world.clock.set('2026-12-09T10:00')
})

describe('one change of many invoices', () => {
  const PAIRS: readonly [name: string, there: BulkChange, back: BulkChange][] = [
    ['paid', { kind: 'recordPaid', paymentId: 'P', on }, { kind: 'reversePaid', paymentId: 'P' }],
    ['paused', { kind: 'pause' }, { kind: 'resume' }],
    ['void', { kind: 'void' }, { kind: 'reopen' }],
    ['tagged', { kind: 'tag', tag: 'relaunch' }, { kind: 'removeTag', tag: 'relaunch' }],
  ]

  test.each(PAIRS)(
    'makes them %s in one write, and its opposite makes them as they were',
    async (_, there, back) => {
      const before = invoices()
      const writes = world.store.all('meta').get('')?.revision ?? 0
      expect(await change(there)).toEqual({ ok: true, refused: 0 })
      expect(world.store.all('meta').get('')?.revision).toBe(writes + 1)
      for (const [at, invoice] of invoices().entries()) expect(invoice).not.toEqual(before[at])
      expect(await change(back)).toEqual({ ok: true, refused: 0 })
      expect(invoices()).toEqual(before)
    },
  )

  test('leaves those as they are that it cannot be made of, and counts them', async () => {
    await voidInvoice(world, { command: 'V', invoiceId: invoiceIds[1] ?? '' })
    invoiceIds = [...invoiceIds, 'nobody']
    expect(await change({ kind: 'recordPaid', paymentId: 'P', on })).toEqual({ ok: true, refused: 2 })
    expect(invoices().map((invoice) => invoice && lifecycleOf(invoice))).toEqual([
      'paid',
      'void',
      'paid',
      undefined,
    ])
  })

  test('is made once, however often it is asked for', async () => {
    await change({ kind: 'tag', tag: 'relaunch' }, 'same')
    await change({ kind: 'removeTag', tag: 'relaunch' }, 'other')
    expect(await change({ kind: 'tag', tag: 'relaunch' }, 'same')).toEqual({ ok: true, refused: 0 })
    expect(invoices().every((invoice) => invoice?.tags === undefined)).toBe(true)
  })

  test('shows its tags in the list, and offers no thanks', async () => {
    await change({ kind: 'tag', tag: 'relaunch' })
    expect((await listInvoices(world)).rows.map(({ tags }) => tags)).toEqual([
      ['relaunch'],
      ['relaunch'],
      ['relaunch'],
    ])
    await change({ kind: 'recordPaid', paymentId: 'P', on })
    expect(await showOverview(world)).toMatchObject({ overview: { tasks: [], open: [] } })
  })
})
