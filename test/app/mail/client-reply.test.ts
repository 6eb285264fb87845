import { describe, expect, test } from 'vitest'
import { mergeClients, saveClient } from '../../../lib/app/clients/change-client'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { outstanding, showHistory } from '../../../lib/app/invoices/show-receivables'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { replyBefore, seeThread, wantsThreads } from '../../../lib/app/mail/client-reply'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import { fillAnyway, mayFillMail, reportMailTask } from '../../../lib/app/mail/mail-tasks'
import { openMail } from '../../../lib/app/mail/open-mail'
import { writeReminder } from '../../../lib/app/reminders/write-reminder'
import { tick } from '../../../lib/app/tick'
import type { World } from '../../../lib/app/world'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { MailThread } from '../../../lib/domain/invoice/mail-thread'
import type { Client } from '../../../lib/domain/party/party'
import type { LastMessage } from '../../../lib/ports/last-message'
import { aDraft } from '../../builders/draft'
import { aClient } from '../../builders/invoice'
import { tellStory } from '../../fakes/mortal-world'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { ELLA, sentInvoice, signal } from '../job'

const thread: MailThread = { host: 'gmail', threadId: '18c2', subject: 'Invoice 2026-001' }
const answer: LastMessage = { id: 'm2', isOwn: false, from: ELLA.email, on: plainDate('2026-12-02') }
const ours: LastMessage = { id: 'm3', isOwn: true, on: plainDate('2026-12-03') }

async function job() {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world)
  world.clock.set('2026-12-09T10:00')
  return { world, invoiceId, order: { command: 'C', invoiceId } }
}

const replyIn = (world: FakeWorld) => [...world.store.all('invoice').values()][0]?.invoice.reply
const eventsOf = async (world: FakeWorld, invoiceId: string) => {
  const history = await showHistory(world, invoiceId)
  return history.ok ? history.events.slice(2).map(({ event }) => event.type) : []
}

describe('a thread that was opened in the mailbox', () => {
  test('shows that the client answered, once', async () => {
    const { world, invoiceId } = await job()
    await seeThread(world, { thread, last: answer })
    await seeThread(world, { thread, last: answer })
    expect(replyIn(world)).toEqual({ replyId: 'm2', on: '2026-12-02', isRead: false })
    expect(await eventsOf(world, invoiceId)).toEqual(['clientReplied'])
  })

  test.each<[string, MailThread, LastMessage]>([
    ['of something else', { ...thread, threadId: '77', subject: 'Lunch' }, answer],
    ['on another mail site', { ...thread, host: 'outlook' }, answer],
    ['in which the person wrote last', thread, ours],
    [
      'in which the person wrote last from another address',
      thread,
      { ...answer, from: 'AINO@lehtonen.design' },
    ],
    ['that ends before the invoice', thread, { ...answer, on: plainDate('2026-11-20') }],
  ])('%s leaves no trace', async (_, seen, last) => {
    const { world, invoiceId } = await job()
    const before = world.store.all('event').size
    await seeThread(world, { thread: seen, last })
    expect(await eventsOf(world, invoiceId)).toEqual([])
    expect(world.store.all('event').size).toBe(before)
  })

  test('in which the person wrote last from the alias that the invoice was sent from leaves no trace', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const invoiceId = await sentInvoice(world, 'attempted')
    await signal(world, 'confirmed', { thread: { ...thread, from: 'Studio@lehtonen.design' } })
    world.clock.set('2026-12-09T10:00')
    const own = { ...answer, from: 'studio@lehtonen.design' }
    await seeThread(world, { thread, last: own })
    expect(await eventsOf(world, invoiceId)).toEqual([])
  })

  test('whose mails are opened one by one says nothing new with one before the answer', async () => {
    const { world, invoiceId } = await job()
    await seeThread(world, { thread, last: answer })
    await seeThread(world, { thread, last: { ...ours, id: 'm1', on: plainDate('2026-11-23') } })
    await seeThread(world, { thread, last: { ...answer, id: 'm0', on: plainDate('2026-11-30') } })
    expect(replyIn(world)).toEqual({ replyId: 'm2', on: '2026-12-02', isRead: false })
    expect(await eventsOf(world, invoiceId)).toEqual(['clientReplied'])
  })

  test('is noted with today where the page does not say the day', async () => {
    const { world } = await job()
    await seeThread(world, { thread, last: { id: 'm2', isOwn: false } })
    expect(replyIn(world)?.on).toBe('2026-12-09')
  })

  test('in which another client wrote last is no answer of the one who was invoiced in it', async () => {
    const { world, invoiceId, order } = await job()
    const nora = aClient({ id: 'lindberg', name: 'Lindberg Oy', email: 'nora@lindberg.example' })
    await sentInvoice(world, 'confirmed', 'gmail-2', aDraft({ client: nora }))
    const last = { ...answer, from: 'Nora@lindberg.example' }
    await writeReminder(world, { ...order, again: false })
    expect(await mayFillMail(world, { tabId: 1, frameId: 0 }, 'C', { thread, last })).toEqual({
      replied: false,
    })
    await seeThread(world, { thread, last })
    expect(await eventsOf(world, invoiceId)).toEqual([])
    await seeThread(world, { thread, last: { ...answer, from: 'accountant@elsewhere.example' } })
    expect(await eventsOf(world, invoiceId), 'of somebody unknown').toEqual(['clientReplied'])
  })

  test('in which the client answered from an address of one who was merged into them shows it', async () => {
    const { world, invoiceId } = await job()
    const other = aClient({ id: 'other', name: 'Northlight', email: 'office@elsewhere.example' })
    await saveClient(world, { command: 'S', client: other })
    await mergeClients(world, { command: 'M', clientId: other.id, into: 'northlight' })
    await seeThread(world, { thread, last: { ...answer, from: other.email } })
    expect(await eventsOf(world, invoiceId)).toEqual(['clientReplied'])
  })

  test('is nothing to an invoice that is closed', async () => {
    const { world, order, invoiceId } = await job()
    await voidInvoice(world, order)
    await seeThread(world, { thread, last: answer })
    expect(await eventsOf(world, invoiceId)).toEqual(['voided'])
  })

  test('in which the person has answered since has nothing left to read', async () => {
    const { world } = await job()
    await seeThread(world, { thread, last: answer })
    await seeThread(world, { thread, last: ours })
    expect(replyIn(world)?.isRead).toBe(true)
  })
})

describe('a thread that is known by its subject alone', () => {
  const named = { host: 'gmail', subject: 'Invoice for November' } as const
  const seen = { ...named, threadId: '18c2', subject: 'Re: invoice for  November' }
  const bo = aClient({ id: 'other', name: 'Other Oy', email: 'bo@other.example' })

  async function sent(...clients: readonly Client[]) {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    for (const [i, client] of clients.entries()) {
      const view = `gmail-${i}`
      await sentInvoice(world, 'attempted', view, aDraft({ client }))
      await signal(world, 'confirmed', { view, thread: named })
    }
    world.clock.set('2026-12-09T10:00')
    return world
  }
  const answeredBy = (world: FakeWorld) =>
    [...world.store.all('invoice').values()].flatMap(({ invoice }) =>
      invoice.reply ? [invoice.issued.client.id] : [],
    )

  test.each([ELLA.email, 'Accounts@Northlight.example'])(
    'shows that the client answered whom the mail of %s can be from',
    async (from) => {
      const world = await sent(bo, aClient())
      await seeThread(world, { thread: seen, last: { ...answer, from } })
      expect(answeredBy(world)).toEqual(['northlight'])
    },
  )

  test('is known from the client’s answer on by its id', async () => {
    const world = await sent(aClient())
    await seeThread(world, { thread: seen, last: answer })
    expect([...world.store.all('invoice').values()][0]?.invoice.thread).toEqual({
      ...named,
      threadId: '18c2',
    })
    const second = { ...answer, id: 'm5', from: 'accountant@elsewhere.example' }
    await seeThread(world, { thread: { ...seen, threadId: '77' }, last: second })
    expect(replyIn(world)?.replyId).toBe('m2')
    await seeThread(world, { thread: seen, last: second })
    expect(replyIn(world)?.replyId).toBe('m5')
  })

  test('shows no answer of a stranger who has only the mail provider in common with the client', async () => {
    const world = await sent(aClient({ email: 'ella@web.de' }))
    await seeThread(world, { thread: seen, last: { ...answer, from: 'stranger@web.de' } })
    expect(answeredBy(world)).toEqual([])
    await seeThread(world, { thread: seen, last: { ...answer, from: 'Ella@web.de' } })
    expect(answeredBy(world)).toEqual(['northlight'])
  })

  test('is not known by the id of a thread in which only a colleague of the client wrote', async () => {
    const world = await sent(aClient())
    await seeThread(world, { thread: seen, last: { ...answer, from: 'Accounts@Northlight.example' } })
    expect(replyIn(world)?.replyId).toBe('m2')
    expect([...world.store.all('invoice').values()][0]?.invoice.thread).toEqual(named)
  })

  test('is not given to one of two invoices of the client, who may mean either', async () => {
    const world = await sent(aClient(), aClient())
    await seeThread(world, { thread: seen, last: answer })
    expect(answeredBy(world)).toEqual(['northlight', 'northlight'])
    const threads = [...world.store.all('invoice').values()].map(({ invoice }) => invoice.thread)
    expect(threads).toEqual([named, named])
  })

  test('shows that the client answered from an address learnt since', async () => {
    const world = await sent(aClient())
    await saveClient(world, { command: 'S', client: aClient({ email: 'ella@new.example' }) })
    await seeThread(world, { thread: seen, last: { ...answer, from: 'ella@new.example' } })
    expect(answeredBy(world)).toEqual(['northlight'])
  })

  test.each(['invoices@supplier.example', undefined])(
    'leaves no trace where somebody else wrote last: %s',
    async (from) => {
      const world = await sent(aClient(), bo)
      const before = world.store.all('event').size
      const { from: _from, ...nameless } = answer
      await seeThread(world, { thread: seen, last: from ? { ...answer, from } : nameless })
      expect(world.store.all('event').size).toBe(before)
    },
  )

  test('holds a reply back that is about to be filled there, whoever answered', async () => {
    const world = await sent(aClient())
    const [invoiceId = ''] = world.store.all('invoice').keys()
    const last = { ...answer, from: 'accountant@elsewhere.example' }
    expect(await replyBefore(world, invoiceId, { thread: seen, last })).toMatchObject({ replied: true })
  })
})

describe('an answer that waits to be read', () => {
  test('holds back what comes unasked, and takes a notification back', async () => {
    const { world, order } = await job()
    await tick(world)
    expect(world.seen.notifications.size).toBe(1)
    await seeThread(world, { thread, last: answer })
    await tick(world)
    expect(world.seen.notifications.size).toBe(0)
    world.clock.set('2026-12-14T10:00')
    await tick(world)
    expect(world.seen.shown).toHaveLength(1)
    await openMail(world, order)
    await tick(world)
    expect(world.seen.shown).toHaveLength(2)
  })

  test('is to be read before a reminder is written, unless the person insists', async () => {
    const { world, order } = await job()
    await seeThread(world, { thread, last: answer })
    expect(await writeReminder(world, { ...order, again: false })).toEqual({
      ok: false,
      code: 'clientReplied',
    })
    expect(world.seen.openedUrls).toEqual([])
    expect(await writeReminder(world, { ...order, again: false, anyway: true })).toMatchObject({ ok: true })
    expect(replyIn(world)?.isRead).toBe(true)
  })

  test('counts as read once its mail was opened, and that can be taken back', async () => {
    const { world, order } = await job()
    await seeThread(world, { thread, last: answer })
    expect(await openMail(world, order)).toMatchObject({ ok: true, undo: 'C' })
    expect(world.seen.openedUrls).toEqual(['https://mail.example/18c2'])
    expect(replyIn(world)?.isRead).toBe(true)
    await undoCommand(world, { command: 'U', undo: 'C' })
    expect(replyIn(world)?.isRead).toBe(false)
  })
})

describe('a reply about to be filled', () => {
  test('is held back by an answer that nobody has looked at, however often it is asked', async () => {
    const { world, invoiceId } = await job()
    const look = (last: LastMessage) => replyBefore(world, invoiceId, { thread, last })
    expect(await look(answer)).toEqual({ replied: true, on: answer.on })
    expect(await look(answer), 'the worker died before it said so').toEqual({ replied: true, on: answer.on })
    expect(await look(ours)).toEqual({ replied: false })
  })

  test('is held back by an answer once the person was told of it no longer', async () => {
    const { world, invoiceId, order } = await job()
    const look = (last: LastMessage) => replyBefore(world, invoiceId, { thread, last })
    await writeReminder(world, { ...order, again: false })
    expect(await look(answer)).toMatchObject({ replied: true })
    await reportMailTask(world, { tabId: 1, frameId: 0 }, { taskId: 'C', outcome: 'replied' })
    expect(await look(answer)).toEqual({ replied: false })
    expect(await look({ ...answer, id: 'm9' })).toMatchObject({ replied: true })
  })
})

test.each(['before', 'after'] as const)(
  'no reminder is filled over an answer, wherever the worker dies: %s a call',
  async (when) => {
    const frame = { tabId: 1, frameId: 0 }
    const steps = {
      asked: async (world: World, told: { replied?: boolean }) => {
        told.replied = (await mayFillMail(world, frame, 'C', { thread, last: answer })).replied
      },
      reported: (world: World) => reportMailTask(world, frame, { taskId: 'C', outcome: 'replied' }),
    }
    for (const step of Object.keys(steps)) {
      for (let call = 1, hasDied = true; hasDied; call += 1) {
        const { world, order } = await job()
        await writeReminder(world, { ...order, again: false })
        const told: { replied?: boolean } = {}
        hasDied = (await tellStory(steps, told, world, { step, call, when })).hasDied
        expect(told.replied, `${step} ${call}`).toBe(true)
        expect((await startDraftScript(world, frame)).tasks, `${step} ${call}`).toEqual([])
        expect(replyIn(world)?.isRead, `${step} ${call}`).toBe(true)
      }
    }
  },
)

test('a mail that finds a reply writes nothing and says why, and may be insisted on', async () => {
  const { world, order } = await job()
  await writeReminder(world, { ...order, again: false })
  const frame = { tabId: 1, frameId: 0 }
  const elsewhere = { tabId: 9, frameId: 0 }
  const mailState = async () => {
    const { reminderRows } = await outstanding(world.store)
    return reminderRows.map(({ mail }) => mail?.state)
  }
  expect(await mayFillMail(world, elsewhere, 'C', { thread, last: answer })).toEqual({ replied: false })
  expect(await mayFillMail(world, frame, 'C', { thread, last: answer })).toEqual({
    replied: true,
    on: answer.on,
  })
  await reportMailTask(world, frame, { taskId: 'C', outcome: 'replied' })
  expect(await mailState()).toEqual(['abandoned'])
  expect((await startDraftScript(world, frame)).tasks, 'after the tab is loaded again').toEqual([])

  expect(await fillAnyway(world, elsewhere, 'C')).toEqual({ ok: false })
  expect(await fillAnyway(world, frame, 'C')).toEqual({ ok: true })
  expect(await fillAnyway(world, frame, 'C'), 'asked again').toEqual({ ok: true })
  expect(await mailState()).toEqual(['intent'])
  await reportMailTask(world, frame, { taskId: 'C', view: 'v', outcome: 'filled' })
  expect(await mailState()).toEqual(['inserted'])
  expect(await fillAnyway(world, frame, 'C'), 'once it is written').toEqual({ ok: false })
})

test('a mail that was insisted on and would go to others waits for the page of its new mail', async () => {
  const { world, order } = await job()
  await writeReminder(world, { ...order, again: false })
  const frame = { tabId: 1, frameId: 0 }
  await reportMailTask(world, frame, { taskId: 'C', outcome: 'replied' })
  await fillAnyway(world, frame, 'C')
  await reportMailTask(world, frame, { taskId: 'C', outcome: 'toOthers' })
  expect((await startDraftScript(world, frame)).tasks).toMatchObject([{ taskId: 'C', isNewMail: true }])
})

test('threads are asked for only where an outstanding invoice stands in one', async () => {
  const { world, order } = await job()
  expect([await wantsThreads(world, 'gmail'), await wantsThreads(world, 'outlook')]).toEqual([true, false])
  await voidInvoice(world, order)
  expect(await wantsThreads(world, 'gmail')).toBe(false)
})
