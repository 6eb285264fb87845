import { describe, expect, test } from 'vitest'
import { mergeClients, saveClient } from '../../../lib/app/clients/change-client'
import { reportDiscard, reportSend } from '../../../lib/app/drafts/report-send'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import { reportMailTask } from '../../../lib/app/mail/mail-tasks'
import { answerNotification } from '../../../lib/app/reminders/answer-notification'
import { recordReminder, reminderNotSent } from '../../../lib/app/reminders/record-reminder'
import { saveReminderTexts } from '../../../lib/app/reminders/reminder-texts'
import { reminderWords, writeReminder } from '../../../lib/app/reminders/write-reminder'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { SendSignal } from '../../../lib/ports/webmail'
import { aDraft } from '../../builders/draft'
import { aClient } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, PIECES, sentInvoice } from '../job'

const PAGE = { tabId: 1, frameId: 0 }
const MAIL_VIEW = { view: 'gmail-1', host: 'gmail' } as const

async function dueWorld() {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world)
  world.clock.set('2026-12-09T10:00')
  return {
    world,
    invoiceId,
    write: (again = false) => writeReminder(world, { command: world.ids.next(), invoiceId, again }),
  }
}

async function filledWorld() {
  const due = await dueWorld()
  await due.write()
  const { tasks } = await startDraftScript(due.world, PAGE)
  const taskId = tasks[0]?.taskId ?? expect.fail('no task')
  await reportMailTask(due.world, PAGE, { taskId, view: 'gmail-1', draftId: 'r-9', outcome: 'filled' })
  return due
}

const send = (world: FakeWorld, signal: SendSignal) => reportSend(world, PAGE, { ...MAIL_VIEW, signal })

async function tasksOf(world: FakeWorld) {
  const shown = await showOverview(world)
  if (!shown.ok) throw new Error(shown.code)
  return shown.overview.tasks.map((task) => ('stage' in task ? `${task.kind} ${task.stage}` : task.kind))
}

const remindersOf = (world: FakeWorld) => [...world.store.all('invoice').values()][0]?.invoice.reminders

describe('a reminder of an invoice with a discount for paying early', () => {
  test('tells the client what is enough while the discount runs', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const draft = aDraft({ earlyPayment: { percent: '2', days: '7' } })
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', draft)
    const wordsOn = async (today: string) => {
      world.clock.set(`${today}T10:00`)
      const words = await reminderWords(world, invoiceId)
      return words.ok ? words.mail.body : ''
    }
    expect(await wordsOn('2026-11-30')).toContain('by Monday 30 November 2026, you keep ')
    expect(await wordsOn('2026-12-01')).not.toContain('you keep')
  })

  test('says that the discount is what is left where the client took it too late', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const draft = aDraft({ earlyPayment: { percent: '2', days: '7' } })
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', draft)
    const issued = world.store.all('invoice').get(invoiceId)?.invoice.issued ?? expect.fail('no invoice')
    const { totals, currency, earlyPayment } = issued
    world.clock.set('2026-12-01T10:00')
    await recordPayment(world, {
      command: world.ids.next(),
      invoiceId,
      amount: money(totals.total.minor - (earlyPayment?.saving.minor ?? 0), currency),
      on: plainDate('2026-12-01'),
    })
    world.clock.set('2026-12-20T10:00')
    const words = await reminderWords(world, invoiceId)
    const body = words.ok ? words.mail.body : ''
    expect(body).toContain(
      'that has arrived. The rest is the discount for early payment, which was for paying by Monday 30 November',
    )
  })
})

describe('writing a reminder', () => {
  test('opens the thread and hands the words to that tab alone', async () => {
    const { world, write } = await dueWorld()
    expect(await write()).toMatchObject({ ok: true })
    expect(world.seen.openedUrls).toEqual(['https://mail.example/18c2'])
    expect((await startDraftScript(world, { tabId: 99, frameId: 0 })).tasks).toEqual([])
    const { tasks } = await startDraftScript(world, PAGE)
    expect(tasks[0]?.text).toContain('2026-001')
    expect(tasks[0]?.thread.threadId).toBe('18c2')
  })

  test('tells the page of another invoice whose reminder stands unsent in the conversation', async () => {
    const { world } = await filledWorld()
    world.clock.set('2026-11-23T10:00')
    const other = await sentInvoice(world, 'confirmed', 'gmail-2')
    world.clock.set('2026-12-09T10:00')
    const page = { tabId: 2, frameId: 0 }
    const waiting = async () => (await startDraftScript(world, page)).tasks[0]?.standing
    await writeReminder(world, { command: world.ids.next(), invoiceId: other, again: false })
    expect(await waiting()).toBe('2026-001')
    await send(world, 'confirmed')
    expect(await waiting()).toBeUndefined()
  })

  test('tells the page of no reminder in another conversation, nor of its own', async () => {
    const { world, write } = await filledWorld()
    world.clock.set('2026-11-23T10:00')
    const other = await sentInvoice(world, 'attempted', 'gmail-2')
    const thread = { host: 'gmail', threadId: '99', subject: 'Invoice 2026-002' } as const
    await reportSend(world, FRAME, { view: 'gmail-2', host: 'gmail', signal: 'confirmed', thread })
    world.clock.set('2026-12-09T10:00')
    await writeReminder(world, { command: world.ids.next(), invoiceId: other, again: false })
    await write(true)
    for (const tabId of [2, 3]) {
      const { tasks } = await startDraftScript(world, { tabId, frameId: 0 })
      expect(tasks).toHaveLength(1)
      expect(tasks[0]?.standing).toBeUndefined()
    }
  })

  test('goes to the client of today and to whoever pays, in an answer as in a new mail', async () => {
    const { world, invoiceId, write } = await dueWorld()
    const issued = world.store.all('invoice').get(invoiceId)?.invoice.issued ?? expect.fail('no invoice')
    const now = {
      email: 'aino@northlight.example',
      contactName: 'Aino Berg',
      payerEmail: 'ap@northlight.example',
    }
    await saveClient(world, { command: 'SAVE', client: { ...issued.client, ...now } })
    await write()
    const { tasks } = await startDraftScript(world, PAGE)
    expect(tasks).toMatchObject([
      {
        adds: ['ap@northlight.example', 'aino@northlight.example'],
        text: expect.stringMatching(/^Hello Aino,/),
      },
    ])
    const taskId = tasks[0]?.taskId ?? ''
    for (let time = 0; time < 2; time++)
      await reportMailTask(world, PAGE, { taskId, outcome: 'threadNotFound' })
    expect(world.seen.openedUrls.at(-1)).toContain('new?to=ap@northlight.example&subject=')
  })

  test('goes to the client that another was merged into, and to the one an invoice named where they are erased', async () => {
    const { world, write } = await dueWorld()
    const other = aClient({ id: 'other', name: 'Northlight', email: 'office@northlight.example' })
    await saveClient(world, { command: 'SAVE', client: other })
    await mergeClients(world, { command: 'MERGE', clientId: 'northlight', into: other.id })
    await write()
    expect((await startDraftScript(world, PAGE)).tasks).toMatchObject([{ adds: [other.email] }])
    world.store.lose([{ kind: 'client', id: other.id }])
    await write(true)
    expect((await startDraftScript(world, { tabId: 2, frameId: 0 })).tasks).toMatchObject([{ adds: [] }])
  })

  test('attaches the very PDF that went out with the invoice', async () => {
    const { world, write } = await dueWorld()
    await write()
    const { tasks } = await startDraftScript(world, PAGE)
    expect(tasks[0]?.file).toEqual(PIECES.file)
    expect(tasks[0]?.text).toContain('attached it again.')
  })

  test('claims no attachment where the PDF is lost, nor in words to be sent in another way', async () => {
    const { world, write, invoiceId } = await dueWorld()
    const copied = await reminderWords(world, invoiceId)
    expect(copied).toMatchObject({ ok: true, mail: { body: expect.not.stringContaining('attached') } })
    world.store.lose([{ kind: 'file', id: invoiceId }])
    await write()
    const { tasks } = await startDraftScript(world, PAGE)
    expect(tasks[0]).not.toHaveProperty('file')
    expect(tasks[0]?.text).toContain('still open.')
    expect(tasks[0]?.text).not.toContain('attached')
  })

  test('takes the person’s own words, but never a text with something to put right', async () => {
    const { world, write } = await dueWorld()
    const own = { stage: 'friendly', language: 'en', subject: 'About {{number}}' } as const
    await saveReminderTexts(world, [{ ...own, body: 'Only {{number}' }])
    await write()
    expect((await startDraftScript(world, PAGE)).tasks[0]?.text).toContain('It may have slipped through')
    await saveReminderTexts(world, [{ ...own, body: '{{number}} {{due}}: {{open}}\n{{howToPay}}' }])
    await write(true)
    const { tasks } = await startDraftScript(world, { tabId: 2, frameId: 0 })
    expect(tasks[0]?.text).toMatch(/^2026-001 was due on Monday 7 December 2026: €/)
  })

  test('names the account, the payee and the phone of today, and says that the account has changed', async () => {
    const { world, write } = await dueWorld()
    await write()
    const before = (await startDraftScript(world, PAGE)).tasks[0]?.text
    expect(before).toContain('FI21 1234 5600 0007 85')
    expect(before).not.toContain('has changed')
    const methods = [{ id: 'iban', kind: 'iban', iban: 'EE382200221020145685', bic: '' } as const]
    await world.withProfile({ name: 'Aino Virta Oy', phone: '+372 5555 0142', methods })
    await write(true)
    const text = (await startDraftScript(world, { tabId: 2, frameId: 0 })).tasks[0]?.text
    expect(text).toContain(
      'The account has changed since the invoice was sent: please use the details below.\n\n' +
        'To pay by bank transfer:\nPayee: Aino Virta Oy\nAccount: EE38 2200 2210 2014 5685\nReference: 202 60011',
    )
    expect(text).toContain('call +372 5555 0142')
    expect(text).not.toContain('FI21')
  })

  test('is not done twice unnoticed', async () => {
    const { world, write } = await dueWorld()
    await write()
    expect(await write()).toEqual({ ok: false, code: 'alreadyFilled' })
    expect(await write(true)).toMatchObject({ ok: true })
    expect(world.seen.openedUrls).toHaveLength(2)
  })

  test('asks afterwards when nothing was heard of it', async () => {
    const { world, write } = await dueWorld()
    await write()
    expect(await tasksOf(world)).toEqual(['confirmReminder friendly'])
  })

  test('is over when it could not be filled', async () => {
    const { world, write } = await dueWorld()
    await write()
    const { tasks } = await startDraftScript(world, PAGE)
    await reportMailTask(world, PAGE, { taskId: tasks[0]?.taskId ?? '', outcome: 'failed' })
    expect(await tasksOf(world)).toEqual(['remind friendly'])
    expect(await write()).toMatchObject({ ok: true })
  })

  test('looks for the subject, and becomes a new mail in the same tab, when the thread is not found', async () => {
    const { world, write } = await dueWorld()
    await write()
    const first = await startDraftScript(world, PAGE)
    const taskId = first.tasks[0]?.taskId ?? expect.fail('no task')
    await reportMailTask(world, PAGE, { taskId, outcome: 'threadNotFound' })
    expect(world.seen.openedUrls[1]).toBe('https://mail.example/undefined')
    const second = await startDraftScript(world, PAGE)
    expect(second.tasks).toMatchObject([{ taskId, isNewMail: false }])
    expect(second.tasks[0]?.thread).not.toHaveProperty('threadId')
    await reportMailTask(world, PAGE, { taskId, outcome: 'threadNotFound' })
    expect(world.seen.openedUrls[2]).toContain('new?to=ella@northlight.example&subject=')
    expect((await startDraftScript(world, PAGE)).tasks).toMatchObject([{ taskId, isNewMail: true }])
    await reportMailTask(world, PAGE, { taskId, view: 'gmail-1', outcome: 'filled' })
    await send(world, 'confirmed')
    expect(remindersOf(world)).toHaveLength(1)
  })

  test('becomes a new mail at once, which says so, where it would go to others', async () => {
    const { world, write } = await dueWorld()
    await write()
    const taskId = (await startDraftScript(world, PAGE)).tasks[0]?.taskId ?? expect.fail('no task')
    await reportMailTask(world, PAGE, { taskId, outcome: 'toOthers' })
    expect(world.seen.openedUrls).toHaveLength(2)
    expect(world.seen.openedUrls[1]).toContain('new?to=ella@northlight.example&subject=')
    expect((await startDraftScript(world, PAGE)).tasks).toMatchObject([
      { taskId, isNewMail: true, wasToOthers: true },
    ])
    await reportMailTask(world, PAGE, { taskId, view: 'gmail-1', outcome: 'filled' })
    await send(world, 'confirmed')
    expect(remindersOf(world)).toHaveLength(1)
  })

  test('written again in vain still waits in its first draft, and is recorded when that is sent', async () => {
    const { world, write } = await filledWorld()
    await write(true)
    const { tasks } = await startDraftScript(world, { tabId: 2, frameId: 0 })
    await reportMailTask(world, PAGE, { taskId: tasks[0]?.taskId ?? '', outcome: 'failed' })
    expect(await tasksOf(world)).toEqual(['confirmReminder friendly'])
    const later = { tabId: 44, frameId: 0 }
    await reportSend(world, later, { view: 'gmail-7', host: 'gmail', draftId: 'r-9', signal: 'confirmed' })
    expect(remindersOf(world)).toHaveLength(1)
  })

  test.each<[SendSignal, readonly string[], number]>([
    ['attempted', ['confirmReminder friendly'], 0],
    ['cancelled', ['confirmReminder friendly'], 0],
    ['likely', ['confirmReminder friendly'], 0],
    ['confirmed', [], 1],
    ['scheduled', [], 1],
  ])('when the reply is %s, what is left to do is %j', async (signal, tasks, sent) => {
    const { world } = await filledWorld()
    await send(world, signal)
    expect(await tasksOf(world)).toEqual(tasks)
    expect(remindersOf(world)).toHaveLength(sent)
  })

  test('goes back to the draft when sending is undone', async () => {
    const { world } = await filledWorld()
    await send(world, 'confirmed')
    await send(world, 'undone')
    expect(remindersOf(world)).toEqual([])
    expect(await tasksOf(world)).toEqual(['confirmReminder friendly'])
    await send(world, 'confirmed')
    expect(remindersOf(world)).toHaveLength(1)
  })

  test('is to be written again when the draft is thrown away', async () => {
    const { world } = await filledWorld()
    await reportDiscard(world, PAGE, MAIL_VIEW)
    expect(await tasksOf(world)).toEqual(['remind friendly'])
  })

  test('is found by the host draft after the browser was closed', async () => {
    const { world } = await filledWorld()
    const later = { tabId: 44, frameId: 0 }
    await reportSend(world, later, { view: 'gmail-7', host: 'gmail', draftId: 'r-9', signal: 'confirmed' })
    expect(remindersOf(world)).toMatchObject([{ stage: 'friendly', on: '2026-12-09' }])
  })

  test('that went out after all once the invoice was void is in its history, and nothing follows from it', async () => {
    const { world, invoiceId } = await filledWorld()
    await voidInvoice(world, { command: 'V', invoiceId })
    await send(world, 'confirmed')
    expect(remindersOf(world)).toMatchObject([{ stage: 'friendly', on: '2026-12-09' }])
    expect(await tasksOf(world)).toEqual([])
    await send(world, 'undone')
    expect(remindersOf(world)).toEqual([])
  })

  test('can be confirmed by the person, and that can be undone', async () => {
    const { world, invoiceId } = await filledWorld()
    await send(world, 'likely')
    const order = { command: 'C', invoiceId, stage: 'friendly' } as const
    expect(await recordReminder(world, order)).toMatchObject({ ok: true, undo: 'C' })
    expect(await tasksOf(world)).toEqual([])
    await send(world, 'confirmed')
    expect(remindersOf(world)).toHaveLength(1)
    await undoCommand(world, { command: 'U', undo: 'C' })
    expect(await tasksOf(world)).toEqual(['confirmReminder friendly'])
  })

  test('is not asked about again when the page guesses later than the person answered', async () => {
    const { world, invoiceId } = await filledWorld()
    await recordReminder(world, { command: 'C', invoiceId, stage: 'friendly' })
    await send(world, 'likely')
    expect(await tasksOf(world)).toEqual([])
    expect(remindersOf(world)).toHaveLength(1)
  })

  test('can be denied by the person', async () => {
    const { world, invoiceId } = await filledWorld()
    await reminderNotSent(world, { command: 'N', invoiceId })
    expect(await tasksOf(world)).toEqual(['remind friendly'])
    expect(await reminderNotSent(world, { command: 'M', invoiceId })).toEqual({
      ok: false,
      code: 'unknownReminder',
    })
  })

  test('may have happened in another way', async () => {
    const { world, invoiceId } = await dueWorld()
    await recordReminder(world, { command: 'R', invoiceId, stage: 'friendly' })
    expect(await tasksOf(world)).toEqual([])
  })

  test.each([
    ['notOpen', 'undone'],
    ['unknownInvoice', undefined],
  ] as const)('is refused: %s', async (code, signal) => {
    const { world, invoiceId } = await dueWorld()
    if (signal) await reportSend(world, { tabId: 7, frameId: 0 }, { ...MAIL_VIEW, signal })
    const order = { command: 'A', invoiceId: signal ? invoiceId : 'NOBODY', again: false }
    expect(await writeReminder(world, order)).toEqual({ ok: false, code })
  })
})

describe('the words of a reminder alone', () => {
  test('are those that would be written, without the attachment, and nothing is opened or noted', async () => {
    const { world, invoiceId } = await dueWorld()
    const words = await reminderWords(world, invoiceId)
    expect(words).toMatchObject({ ok: true, mail: { subject: expect.stringContaining('2026-001') } })
    expect(world.seen.openedUrls).toEqual([])
    expect(await tasksOf(world)).toEqual(['remind friendly'])
    await writeReminder(world, { command: 'W', invoiceId, again: false })
    const { tasks } = await startDraftScript(world, PAGE)
    const written = tasks[0]?.text.replace(' It may have slipped through, so I have attached it again.', '')
    expect(words).toMatchObject({ mail: { body: written } })
  })

  test('are not made for an invoice nobody has to pay', async () => {
    const { world, invoiceId } = await dueWorld()
    await voidInvoice(world, { command: 'V', invoiceId })
    expect(await reminderWords(world, invoiceId)).toEqual({ ok: false, code: 'notOpen' })
    expect(await reminderWords(world, 'NOBODY')).toEqual({ ok: false, code: 'unknownInvoice' })
  })
})

describe('a click on a notification', () => {
  test('writes the reminder', async () => {
    const { world } = await dueWorld()
    await tick(world)
    const [id = ''] = world.seen.notifications.keys()
    await answerNotification(world, id)
    expect(world.seen.openedUrls).toHaveLength(1)
    expect(world.seen.notifications.size).toBe(0)
  })

  test('shows the popup for many, and where no reply can be written', async () => {
    const { world } = await dueWorld()
    await answerNotification(world, 'digest:all')
    await answerNotification(world, 'rem:NOBODY:friendly:2026-12-07')
    expect(world.seen.popups).toBe(2)
  })
})
