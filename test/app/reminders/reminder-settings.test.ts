import { describe, expect, test } from 'vitest'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import {
  loadReminderSettings,
  reminderRules,
  saveReminderPolicy,
  setClientWay,
  setInvoiceWay,
} from '../../../lib/app/reminders/reminder-settings'
import { tick } from '../../../lib/app/tick'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import { aClient } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

const CLIENT = 'northlight'

async function noticesOn(world: FakeWorld, time: string): Promise<number> {
  world.clock.set(time)
  await tick(world)
  return world.seen.shown.length
}

describe('how clients are reminded', () => {
  test('is the usual until something is chosen', async () => {
    const world = await fakeWorld().withProfile()
    expect(await reminderRules(world.store)).toEqual({ ...DEFAULT_RULES, country: 'FI' })
  })

  test('can be changed, counts at once, and can be taken back', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    await sentInvoice(world)
    const steps = DEFAULT_POLICY.steps.map((step) => ({ ...step, isOn: step.stage !== 'beforeDue' }))
    await saveReminderPolicy(world, { command: 'P', policy: { ...DEFAULT_POLICY, steps } })
    expect(await noticesOn(world, '2026-12-04T09:00')).toBe(0)
    await undoCommand(world, { command: 'U', undo: 'P' })
    expect((await reminderRules(world.store)).policy).toEqual(DEFAULT_POLICY)
    expect(await noticesOn(world, '2026-12-04T09:05')).toBe(1)
    expect(await undoCommand(world, { command: 'V', undo: 'P' })).toEqual({
      ok: false,
      code: 'nothingToUndo',
    })
  })

  test('can be off for a client and on for one invoice', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const first = await sentInvoice(world, 'confirmed', 'gmail-1')
    await sentInvoice(world, 'confirmed', 'gmail-2')
    await setClientWay(world, { command: 'C', clientId: CLIENT, way: { pace: 'off' } })
    expect(await noticesOn(world, '2026-12-04T09:00')).toBe(0)
    await setInvoiceWay(world, { command: 'I', invoiceId: first, way: { pace: 'normal' } })
    expect(await noticesOn(world, '2026-12-04T09:05')).toBe(1)
    await undoCommand(world, { command: 'U', undo: 'C' })
    await undoCommand(world, { command: 'V', undo: 'I' })
    expect((await reminderRules(world.store)).ways).toEqual(DEFAULT_RULES.ways)
  })

  test('is shown of every client, also where there are more than are offered elsewhere', async () => {
    const world = await fakeWorld().withProfile()
    const clients = Array.from({ length: 250 }, (_, at) => aClient({ id: `c${at}` }))
    await world.store.write([
      ...clients.map((data) => ({ kind: 'client', id: data.id, data }) as const),
      { kind: 'clientIndex', id: '', data: clients.map(({ id }) => id) },
    ])
    expect((await loadReminderSettings(world)).clients).toHaveLength(250)
  })

  test('forgets what was said of invoices that are closed', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const paid = await sentInvoice(world, 'confirmed', 'gmail-1')
    const open = await sentInvoice(world, 'confirmed', 'gmail-2')
    await setInvoiceWay(world, { command: 'A', invoiceId: paid, way: { pace: 'off' } })
    await recordPayment(world, {
      command: 'P',
      invoiceId: paid,
      amount: money(128_010, 'EUR'),
      on: plainDate('2026-11-23'),
    })
    await setInvoiceWay(world, { command: 'B', invoiceId: open, way: { pace: 'gentle' } })
    expect((await reminderRules(world.store)).ways.invoices).toEqual({ [open]: { pace: 'gentle' } })
  })

  test('learns who always pays in time', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    for (const view of ['gmail-1', 'gmail-2', 'gmail-3']) {
      const invoiceId = await sentInvoice(world, 'confirmed', view)
      await recordPayment(world, {
        command: view,
        invoiceId,
        amount: money(128_010, 'EUR'),
        on: plainDate('2026-12-09'),
      })
    }
    expect((await loadReminderSettings(world)).clients).toEqual([
      { id: CLIENT, name: 'Northlight Studio Oy', habit: { inTime: 3, late: 0 } },
    ])
    await sentInvoice(world, 'confirmed', 'gmail-4')
    expect(await noticesOn(world, '2026-12-04T09:00')).toBe(0)
    expect(await noticesOn(world, '2026-12-09T09:00')).toBe(1)
  })
})
