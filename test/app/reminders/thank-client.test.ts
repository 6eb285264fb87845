import { describe, expect, test } from 'vitest'
import { saveClient } from '../../../lib/app/clients/change-client'
import { recordPayment, reversePayment } from '../../../lib/app/invoices/record-payment'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import { reportMailTask } from '../../../lib/app/mail/mail-tasks'
import { saveReminderTexts } from '../../../lib/app/reminders/reminder-texts'
import { declineThanks, offerLostThanks, thankClient } from '../../../lib/app/reminders/thank-client'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { addDays, type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

const PAID_ON = plainDate('2026-12-04')
const PAGE = { tabId: 1, frameId: 0 }

async function paidWorld(minor?: number) {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world)
  goTo(world, PAID_ON)
  const total = world.store.all('invoice').get(invoiceId)?.invoice.issued.totals.total ?? money(0, 'EUR')
  const pay = (command = 'PAY') =>
    recordPayment(world, {
      command,
      invoiceId,
      amount: { ...total, minor: minor ?? total.minor },
      on: PAID_ON,
    })
  expect(await pay()).toMatchObject({ ok: true })
  return { world, invoiceId, pay, order: (command: string) => ({ command, invoiceId }) }
}

function goTo(world: FakeWorld, day: PlainDate) {
  world.clock.set(`${day}T10:00`)
}

async function tasksOf(world: FakeWorld) {
  const shown = await showOverview(world)
  if (!shown.ok) throw new Error(shown.code)
  return shown.overview.tasks.map(({ kind }) => kind)
}

describe('thanking a client', () => {
  test('is offered once the whole invoice is paid, and no longer than two weeks', async () => {
    const { world } = await paidWorld()
    expect(await tasksOf(world)).toEqual(['thank'])
    goTo(world, addDays(PAID_ON, 14))
    expect(await tasksOf(world)).toEqual([])
  })

  test('is not offered for a part of it', async () => {
    const { world } = await paidWorld(100)
    expect(await tasksOf(world)).not.toContain('thank')
  })

  test('fills a reply in the thread, without the invoice', async () => {
    const { world, order } = await paidWorld()
    expect(await thankClient(world, order('T'))).toMatchObject({ ok: true })
    expect(world.seen.openedUrls).toEqual(['https://mail.example/18c2'])
    const { tasks } = await startDraftScript(world, PAGE)
    expect(tasks).toHaveLength(1)
    expect(tasks[0]?.text).toMatch(
      /^Hello .*\n\nYour payment of .* for invoice 2026-001 has arrived\. Thank you\./,
    )
    expect(tasks[0]).not.toHaveProperty('file')
    expect(await tasksOf(world)).toEqual([])
  })

  test('goes to the client of today, but not to whoever pays', async () => {
    const { world, invoiceId, order } = await paidWorld()
    const issued = world.store.all('invoice').get(invoiceId)?.invoice.issued ?? expect.fail('no invoice')
    const now = {
      email: 'aino@northlight.example',
      contactName: 'Aino Berg',
      payerEmail: 'ap@northlight.example',
    }
    await saveClient(world, { command: 'SAVE', client: { ...issued.client, ...now } })
    await thankClient(world, order('T'))
    const { tasks } = await startDraftScript(world, PAGE)
    expect(tasks).toMatchObject([{ adds: [now.email], text: expect.stringMatching(/^Hello Aino,/) }])
  })

  test('says it in the person’s own words, where those are whole', async () => {
    const { world, order } = await paidWorld()
    const text = { stage: 'thanks', language: 'en', subject: 'Thanks for {{number}}' } as const
    await saveReminderTexts(world, [{ ...text, body: '{{paid}} came for {{number}}.' }])
    await thankClient(world, order('T'))
    expect((await startDraftScript(world, PAGE)).tasks[0]?.text).toMatch(/^€[\d,.]+ came for 2026-001\.$/)
  })

  test('happens once: asked again, it opens nothing, and a payment recorded anew offers nothing', async () => {
    const { world, order, pay } = await paidWorld()
    await thankClient(world, order('T'))
    await thankClient(world, order('T'))
    expect(world.seen.openedUrls).toHaveLength(1)
    await reportMailTask(world, PAGE, { taskId: 'T', view: 'gmail-1', outcome: 'filled' })
    await reversePayment(world, { ...order('R'), paymentId: 'PAY' })
    await pay('AGAIN')
    expect(await tasksOf(world)).toEqual([])
    expect(world.store.all('reminders').size).toBe(0)
  })

  test('becomes a new mail where the thread is not found', async () => {
    const { world, order } = await paidWorld()
    await thankClient(world, order('T'))
    await reportMailTask(world, PAGE, { taskId: 'T', outcome: 'threadNotFound' })
    await reportMailTask(world, PAGE, { taskId: 'T', outcome: 'threadNotFound' })
    expect(world.seen.openedUrls[2]).toContain('new?to=ella@northlight.example&subject=Thank')
    expect(await tasksOf(world)).toEqual([])
  })

  test('is offered again when the mail could not be filled', async () => {
    const { world, order } = await paidWorld()
    await thankClient(world, order('T'))
    await reportMailTask(world, PAGE, { taskId: 'T', outcome: 'failed' })
    expect(await tasksOf(world)).toEqual(['thank'])
  })

  test('is offered again when the browser was closed before the mail was filled, and only then', async () => {
    const { world, order } = await paidWorld()
    await thankClient(world, order('T'))
    await offerLostThanks(world)
    expect(await tasksOf(world)).toEqual([])
    await world.sessions.remove('task', ['T'])
    await offerLostThanks(world)
    expect(await tasksOf(world)).toEqual(['thank'])
    await thankClient(world, order('AGAIN'))
    await reportMailTask(
      world,
      { tabId: 2, frameId: 0 },
      { taskId: 'AGAIN', view: 'gmail-1', outcome: 'filled' },
    )
    await offerLostThanks(world)
    expect(await tasksOf(world)).toEqual([])
    await undoCommand(world, { command: 'U', undo: 'T' })
    expect(await tasksOf(world)).toEqual(['thank'])
  })

  test('can be declined, and that can be taken back', async () => {
    const { world, order } = await paidWorld()
    expect(await declineThanks(world, order('D'))).toMatchObject({ ok: true, undo: 'D' })
    expect(await tasksOf(world)).toEqual([])
    await undoCommand(world, { command: 'U', undo: 'D' })
    expect(await tasksOf(world)).toEqual(['thank'])
  })

  test('is not offered while the payment is taken back', async () => {
    const { world, order } = await paidWorld()
    await undoCommand(world, { command: 'U', undo: 'PAY' })
    expect(await tasksOf(world)).not.toContain('thank')
    expect(await thankClient(world, order('T'))).toEqual({ ok: false, code: 'unknownPayment' })
    expect(await thankClient(world, { command: 'X', invoiceId: 'NOBODY' })).toMatchObject({
      code: 'unknownInvoice',
    })
  })

  test('is an offer, which no badge counts', async () => {
    const { world } = await paidWorld()
    await tick(world)
    expect(world.seen.badge).toBe(0)
  })
})
