import { describe, expect, test } from 'vitest'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { listInvoices, outstanding, showHistory } from '../../../lib/app/invoices/show-receivables'
import { commit } from '../../../lib/app/ledger/commit'
import { PARTS } from '../../../lib/app/ledger/index-parts'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { snoozeReminders } from '../../../lib/app/reminders/stop-reminders'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { withChangedRows } from '../../../lib/domain/receivables/changed-rows'
import { fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

const on = plainDate('2026-11-30')
const TOTAL = money(128_010, 'EUR')

async function worldWithOne() {
  const world = await fakeWorld().withProfile()
  return { world, invoiceId: await sentInvoice(world) }
}

async function lifecycles(world: Awaited<ReturnType<typeof worldWithOne>>['world']) {
  return (await listInvoices(world)).rows.map(({ lifecycle }) => lifecycle)
}

describe('the ledger', () => {
  test('moves an invoice from the open index to the archive and back, never to both', async () => {
    const { world, invoiceId } = await worldWithOne()
    const openRows = async () => (await outstanding(world.store)).rows.length
    expect([await openRows(), await lifecycles(world)]).toEqual([1, ['open']])
    await recordPayment(world, { command: 'P', invoiceId, amount: TOTAL, on })
    expect([await openRows(), await lifecycles(world)]).toEqual([0, ['paid']])
    await undoCommand(world, { command: 'U', undo: 'P' })
    expect([await openRows(), await lifecycles(world)]).toEqual([1, ['open']])
  })

  test('finds an invoice by the part its id belongs to', async () => {
    const { invoiceId } = await worldWithOne()
    expect(PARTS).toContain(invoiceId.slice(-1))
    expect(PARTS).toHaveLength(32)
  })

  test('lists the newest first, over months', async () => {
    const { world } = await worldWithOne()
    world.clock.set('2026-12-02T10:00')
    await sentInvoice(world, 'cancelled', 'gmail-2')
    expect((await listInvoices(world)).rows.map(({ number }) => number)).toEqual(['2026-002', '2026-001'])
    expect(world.store.all('meta').get('')).toMatchObject({
      months: ['2026-11', '2026-12'],
      invoiceCount: 2,
    })
  })

  test('tells a page that has the rows only what has changed since', async () => {
    const { world, invoiceId } = await worldWithOne()
    const { rows, revision, parts } = await listInvoices(world)
    expect([rows.length, parts]).toEqual([1, undefined])
    expect(await listInvoices(world, revision)).toMatchObject({ rows: [], parts: [] })
    await recordPayment(world, { command: 'P', invoiceId, amount: TOTAL, on })
    const after = await listInvoices(world, revision)
    expect(after.parts?.toSorted()).toEqual(['2026-11', invoiceId.slice(-1)].toSorted())
    expect(withChangedRows(rows, after)).toEqual((await listInvoices(world)).rows)
  })

  test('tells everything to a page that is further behind than the journal, or ahead', async () => {
    const { world } = await worldWithOne()
    for (const since of [-20, 1_000]) expect((await listInvoices(world, since)).parts).toBeUndefined()
  })

  test('tells the history in order', async () => {
    const { world, invoiceId } = await worldWithOne()
    world.clock.set('2026-11-20T10:00')
    await voidInvoice(world, { command: 'V', invoiceId })
    const history = await showHistory(world, invoiceId)
    expect(history.ok && history.events.map(({ event }) => event.type)).toEqual([
      'issued',
      'sendReported',
      'voided',
    ])
    expect(await showHistory(world, 'NOBODY')).toEqual({ ok: false, code: 'unknownInvoice' })
  })

  test('records a payment once for one command, whoever asks at the same time', async () => {
    const { world, invoiceId } = await worldWithOne()
    const payment = { command: 'P', invoiceId, amount: money(1000, 'EUR'), on }
    const results = await Promise.all([1, 2, 3].map(() => recordPayment(world, payment)))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    expect(world.store.all('invoice').get(invoiceId)?.invoice.payments).toHaveLength(1)
  })

  test('refuses what may not be, and writes nothing', async () => {
    const { world, invoiceId } = await worldWithOne()
    const before = world.store.all('event').size
    const amount = money(128_011, 'EUR')
    expect(await recordPayment(world, { command: 'P', invoiceId, amount, on })).toEqual({
      ok: false,
      code: 'amountAboveOpen',
    })
    expect(world.store.all('event').size).toBe(before)
    expect(world.seen.published.filter(({ type }) => type === 'ledgerChanged')).toHaveLength(2)
  })

  test('passes a bug on and writes nothing', async () => {
    const { world } = await worldWithOne()
    const failing = commit(world, 'X', async (tx) => {
      tx.put('language', '', 'fi')
      throw new Error('bug')
    })
    await expect(failing).rejects.toThrow('bug')
    expect(world.store.all('language').size).toBe(0)
  })

  test('remembers the last forty commands', async () => {
    const { world } = await worldWithOne()
    for (let count = 0; count < 45; count += 1) {
      await commit(world, `C${count}`, async (tx) => {
        tx.put('language', '', 'fi')
        return {}
      })
    }
    const done = world.store.all('commands').get('')
    expect(done?.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, index) => `C${index + 5}`))
  })
})

describe('undo', () => {
  test('takes a command back once', async () => {
    const { world, invoiceId } = await worldWithOne()
    await voidInvoice(world, { command: 'V', invoiceId })
    expect(await lifecycles(world)).toEqual(['void'])
    expect(await undoCommand(world, { command: 'U', undo: 'V' })).toEqual({ ok: true, invoiceId })
    expect(await lifecycles(world)).toEqual(['open'])
    expect(await undoCommand(world, { command: 'W', undo: 'V' })).toEqual({
      ok: false,
      code: 'nothingToUndo',
    })
  })

  test('wakes a reminder that was put off', async () => {
    const { world, invoiceId } = await worldWithOne()
    await snoozeReminders(world, { command: 'S', invoiceId, until: plainDate('2026-12-30') })
    await undoCommand(world, { command: 'U', undo: 'S' })
    expect(world.store.all('invoice').get(invoiceId)?.invoice).not.toHaveProperty('snoozedUntil')
  })

  test('knows only its own tokens', async () => {
    const { world } = await worldWithOne()
    expect(await undoCommand(world, { command: 'U', undo: 'nothing' })).toEqual({
      ok: false,
      code: 'nothingToUndo',
    })
  })
})
