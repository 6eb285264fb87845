import { describe, expect, test } from 'vitest'
import { voidInvoice } from '../../lib/app/invoices/close-invoice'
import { recordPayment } from '../../lib/app/invoices/record-payment'
import { outstanding } from '../../lib/app/invoices/show-receivables'
import { undoCommand } from '../../lib/app/ledger/undo-command'
import { snoozeReminders } from '../../lib/app/reminders/stop-reminders'
import { chooseLanguage } from '../../lib/app/settings/settings'
import { tick } from '../../lib/app/tick'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import { type FakeWorld, fakeWorld } from '../fakes/world'
import { sentInvoice } from './job'

/** Issued and sent on Monday 23 November, due on 7 December. */
async function worldWith(invoices: number): Promise<FakeWorld> {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  for (let count = 1; count <= invoices; count += 1) await sentInvoice(world, 'confirmed', `gmail-${count}`)
  return world
}

async function payAll(world: FakeWorld, most = Number.POSITIVE_INFINITY): Promise<void> {
  const { rows } = await outstanding(world.store)
  for (const { id, open } of rows.slice(0, most)) {
    await recordPayment(world, {
      command: world.ids.next(),
      invoiceId: id,
      amount: open,
      on: world.clock.today(),
    })
  }
}

const idsShown = (world: FakeWorld) => world.seen.shown.map(({ id }) => id.replace(/:.*:/, ':'))

describe('a look round', () => {
  test('sets the alarm for the next step and shows nothing to do', async () => {
    const world = await worldWith(1)
    await tick(world)
    expect(world.seen.shown).toEqual([])
    expect(world.seen.badge).toBe(0)
    expect(world.seen.wakeAt).toBe(Date.parse('2026-12-04T09:00Z'))
  })

  test('offers the reminder on its day, once', async () => {
    const world = await worldWith(1)
    world.clock.set('2026-12-04T09:00')
    await Promise.all([tick(world), tick(world)])
    await tick(world)
    expect(world.seen.shown).toMatchObject([
      {
        title: 'Time to remind Northlight Studio Oy',
        message: 'Invoice 2026-001, €1,280.10, is due 7 December 2026. Click to open the reminder.',
      },
    ])
    expect(world.seen.badge).toBe(1)
  })

  test('speaks the language of the screens', async () => {
    const world = await worldWith(1)
    await chooseLanguage(world, 'fi')
    world.clock.set('2026-12-04T09:00')
    await tick(world)
    expect(world.seen.shown[0]?.title).toBe('Aika muistuttaa: Northlight Studio Oy')
  })

  test('after a week away shows one step for each invoice', async () => {
    const world = await worldWith(2)
    world.clock.set('2026-12-15T11:00')
    await tick(world)
    expect(idsShown(world)).toEqual(['rem:2026-12-07', 'rem:2026-12-07'])
    expect(world.seen.shown.every(({ id }) => id.includes(':neutral:'))).toBe(true)
    expect(
      [...world.store.all('reminders').values()].flat().map(({ stage, notice }) => [stage, notice?.state]),
    ).toEqual(
      expect.arrayContaining([
        ['beforeDue', 'skipped'],
        ['friendly', 'skipped'],
        ['neutral', 'shown'],
      ]),
    )
  })

  test('collects more than three in one', async () => {
    const world = await worldWith(5)
    world.clock.set('2026-12-15T11:00')
    await tick(world)
    await tick(world)
    expect(world.seen.shown).toMatchObject([{ id: 'digest:all', title: '5 reminders are waiting' }])
    expect(world.seen.badge).toBe(5)
  })

  test('has one notification for all that wait, however many days brought them', async () => {
    const world = await worldWith(4)
    world.clock.set('2026-11-24T10:00')
    for (let count = 5; count <= 8; count += 1) await sentInvoice(world, 'confirmed', `gmail-${count}`)
    for (const day of ['2026-12-04', '2026-12-07', '2026-12-09', '2026-12-10', '2026-12-14']) {
      world.clock.set(`${day}T09:00`)
      await tick(world)
      const shown = [...world.seen.notifications.values()]
      expect(shown, day).toMatchObject([
        { id: 'digest:all', title: `${world.seen.badge} reminders are waiting` },
      ])
    }
    expect(world.seen.badge).toBe(8)
  })

  test('counts a new one into the notification of all while that is on screen, and else names it', async () => {
    const world = await worldWith(4)
    world.clock.set('2026-11-24T10:00')
    await sentInvoice(world, 'confirmed', 'gmail-5')
    world.clock.set('2026-12-09T09:00')
    await tick(world)
    world.clock.set('2026-12-10T09:00')
    await tick(world)
    expect([...world.seen.notifications.values()]).toMatchObject([{ title: '5 reminders are waiting' }])
    await world.notifications.clear('digest:all')
    world.clock.set('2026-11-25T10:00')
    await sentInvoice(world, 'confirmed', 'gmail-6')
    world.clock.set('2026-12-11T09:00')
    await tick(world)
    expect(idsShown(world).at(-1)).toBe('rem:2026-12-09')
  })

  test('names one that alone waits in the place of all of which nothing is left', async () => {
    const world = await worldWith(4)
    world.clock.set('2026-11-24T10:00')
    await sentInvoice(world, 'confirmed', 'gmail-5')
    world.clock.set('2026-12-04T09:00')
    await tick(world)
    expect([...world.seen.notifications.keys()]).toEqual(['digest:all'])
    world.clock.set('2026-12-07T09:00')
    await tick(world)
    expect([...world.seen.notifications.values()]).toMatchObject([
      { title: 'Time to remind Northlight Studio Oy' },
    ])
  })

  test('puts those named one by one into the notification of all', async () => {
    const world = await worldWith(1)
    world.clock.set('2026-11-24T10:00')
    for (let count = 2; count <= 5; count += 1) await sentInvoice(world, 'confirmed', `gmail-${count}`)
    world.clock.set('2026-12-09T09:00')
    await tick(world)
    expect(idsShown(world)).toEqual(['rem:2026-12-07'])
    world.clock.set('2026-12-10T09:00')
    await tick(world)
    expect([...world.seen.notifications.values()]).toMatchObject([{ title: '5 reminders are waiting' }])
  })

  test('takes a notification back when there is nothing to remind of any longer', async () => {
    const world = await worldWith(1)
    world.clock.set('2026-12-04T09:00')
    await tick(world)
    expect(world.seen.notifications.size).toBe(1)
    await payAll(world)
    await tick(world)
    expect(world.seen.notifications.size).toBe(0)
  })

  test('leaves the collected notification until the last is settled', async () => {
    const world = await worldWith(4)
    world.clock.set('2026-12-15T11:00')
    await tick(world)
    await payAll(world, 3)
    await tick(world)
    expect([...world.seen.notifications.keys()]).toEqual(['digest:all'])
    await payAll(world)
    await tick(world)
    expect(world.seen.notifications.size).toBe(0)
  })

  test('says nothing on a weekend and comes back on Monday', async () => {
    const world = await worldWith(1)
    world.clock.set('2026-12-05T11:00')
    await tick(world)
    expect(world.seen.shown).toEqual([])
    expect(world.seen.badge).toBe(1)
    expect(world.seen.wakeAt).toBe(Date.parse('2026-12-07T09:00Z'))
  })

  test('says nothing of what was paid, void or put off', async () => {
    const world = await worldWith(0)
    const on = plainDate('2026-11-24')
    const paid = await sentInvoice(world, 'confirmed', 'gmail-1')
    const voided = await sentInvoice(world, 'confirmed', 'gmail-2')
    const asleep = await sentInvoice(world, 'confirmed', 'gmail-3')
    await recordPayment(world, { command: 'P', invoiceId: paid, amount: money(128_010, 'EUR'), on })
    await voidInvoice(world, { command: 'V', invoiceId: voided })
    await snoozeReminders(world, { command: 'S', invoiceId: asleep, until: plainDate('2026-12-30') })
    world.clock.set('2026-12-15T11:00')
    await tick(world)
    expect(world.seen.shown).toEqual([])
    expect(world.seen.badge).toBe(0)
  })

  test('begins to remind again when a payment is taken back, without repeating a step', async () => {
    const world = await worldWith(1)
    const [invoiceId = ''] = world.store.all('invoice').keys()
    world.clock.set('2026-12-09T11:00')
    await tick(world)
    const on = plainDate('2026-12-09')
    await recordPayment(world, { command: 'P', invoiceId, amount: money(128_010, 'EUR'), on })
    await tick(world)
    expect(world.seen.badge).toBe(0)
    await undoCommand(world, { command: 'U', undo: 'P' })
    await tick(world)
    expect(world.seen.badge).toBe(1)
    expect(world.seen.shown).toHaveLength(1)
  })

  test('refuses to guess from damaged records', async () => {
    const world = await worldWith(1)
    world.store.damage('openIndex', '0', { kind: 'corrupt', issue: 'checksum' })
    expect(await tick(world)).toEqual({ ok: false, code: 'storageDamaged' })
  })
})
