import { describe, expect, test } from 'vitest'
import { endFrame } from '../../../lib/app/composer/composer-session'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { endTab, reportDiscard, reportOpened } from '../../../lib/app/drafts/report-send'
import { unseenSends } from '../../../lib/app/drafts/unseen-sends'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { showOverview } from '../../../lib/app/show-overview'
import { journal } from '../../../lib/domain/export/journal'
import { money } from '../../../lib/domain/money/money'
import type { SendSignal } from '../../../lib/ports/webmail'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, fillIn, issueIn, openIn, sentInvoice, signal } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

const deliveryOf = (world: FakeWorld, invoiceId: string) =>
  world.store.all('invoice').get(invoiceId)?.invoice.delivery

async function lists(world: FakeWorld) {
  const shown = await showOverview(world)
  if (!shown.ok) throw new Error(shown.code)
  return {
    open: shown.overview.open.map(({ row }) => row.number),
    tasks: shown.overview.tasks.map(({ kind }) => kind),
  }
}

describe('a press on Send', () => {
  test.each<[SendSignal, string]>([
    ['attempted', 'unsent'],
    ['cancelled', 'unsent'],
    ['confirmed', 'confirmed'],
    ['likely', 'likely'],
    ['scheduled', 'scheduled'],
    ['undone', 'unsent'],
  ])('%s leaves the invoice %s', async (how, delivery) => {
    const world = await fakeWorld().withProfile()
    expect(deliveryOf(world, await sentInvoice(world, how))).toBe(delivery)
  })

  test('opens the invoice with its thread', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    expect(await lists(world)).toEqual({ open: ['2026-001'], tasks: [] })
    const [record] = world.store.all('invoice').values()
    expect(record?.invoice).toMatchObject({ sentOn: '2026-11-23', thread: { threadId: '18c2' } })
  })

  test('counts nothing that was never put into the mail', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await issueIn(world, await openIn(world))
    await signal(world, 'confirmed')
    expect(deliveryOf(world, invoiceId)).toBe('unsent')
  })

  test.each([
    ['whole', 'confirmed', []],
    ['fileGone', 'likely', ['confirmSent']],
    ['blockGone', 'likely', ['confirmSent']],
    ['bothGone', 'unsent', []],
  ] as const)(
    'asks where part of the invoice was taken out, and is none where all was: %s',
    async (holds, delivery, tasks) => {
      const world = await fakeWorld().withProfile()
      const session = await openIn(world)
      const invoiceId = await issueIn(world, session)
      await fillIn(world, session, invoiceId)
      await signal(world, 'confirmed', { holds })
      expect(deliveryOf(world, invoiceId)).toBe(delivery)
      expect((await lists(world)).tasks).toEqual(tasks)
    },
  )

  test('leaves no trace of a mail without an invoice', async () => {
    const world = await fakeWorld().withProfile()
    await signal(world, 'confirmed', { view: 'gmail-9', draftId: 'private' })
    expect(world.store.all('event').size + world.store.all('draftIndex').size).toBe(0)
  })

  test('takes back what the host took back, as often as it happens', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await signal(world, 'undone')
    expect(deliveryOf(world, invoiceId)).toBe('unsent')
    expect(await lists(world)).toEqual({ open: [], tasks: [] })
    await signal(world, 'confirmed')
    expect(await lists(world)).toEqual({ open: ['2026-001'], tasks: [] })
  })

  test('says the same twice without a second event', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const events = world.store.all('event').size
    await signal(world, 'confirmed')
    expect(world.store.all('event').size).toBe(events)
  })

  test('finds the invoice by the host draft after the browser was closed', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world, 'gmail-1', 'r-42')
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await endFrame(world, FRAME.tabId)
    await signal(world, 'confirmed', { view: 'gmail-3', draftId: 'r-42' })
    expect(deliveryOf(world, invoiceId)).toBe('confirmed')
  })

  test('learns the host draft from the filling, when the window had none before', async () => {
    const world = await fakeWorld().withProfile()
    const done = { outcome: 'done' } as const
    world.answerFill({ attach: done, block: done, subject: done, draftId: 'r-43' })
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await endFrame(world, FRAME.tabId)
    await signal(world, 'confirmed', { view: 'gmail-3', draftId: 'r-43' })
    expect(deliveryOf(world, invoiceId)).toBe('confirmed')
  })

  test.each<[string, readonly SendSignal[], string]>([
    ['in a page that closes with its mail was likely sent as the page went', [], 'likely'],
    ['that the site did not take is not sent by closing the page later', ['cancelled'], 'unsent'],
    ['that was proven stays so', ['confirmed'], 'confirmed'],
  ])('%s', async (_name, then, delivery) => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await signal(world, 'attempted', { closesWithMail: true })
    for (const next of then) await signal(world, next)
    await endTab(world, FRAME.tabId)
    expect(deliveryOf(world, invoiceId)).toBe(delivery)
    expect(await world.sessions.all('view')).toEqual([])
  })

  test('in a page that closes before its press on Send is noted was likely sent all the same', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await Promise.all([signal(world, 'attempted', { closesWithMail: true }), endTab(world, FRAME.tabId)])
    expect(deliveryOf(world, invoiceId)).toBe('likely')
  })

  test.each([
    ['the mail of that subject that was sent last', '10:01', 'Invoice 2026-001', 'unsent'],
    ['nothing of another subject', '10:01', 'Something else', 'likely'],
    ['nothing that was sent long ago', '10:03', 'Invoice 2026-001', 'likely'],
  ])('undone in another window is %s', async (_name, time, subject, delivery) => {
    const world = await fakeWorld().withProfile()
    world.clock.set('2026-11-23T10:00')
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await signal(world, 'attempted', { closesWithMail: true })
    await endTab(world, FRAME.tabId)
    world.clock.set(`2026-11-23T${time}`)
    const there = { view: 'gmail-5', thread: { host: 'gmail', subject } } as const
    await signal(world, 'returned', there)
    expect(deliveryOf(world, invoiceId)).toBe(delivery)
    await signal(world, 'confirmed', there)
    const again = delivery === 'unsent' ? 'confirmed' : 'likely'
    expect(deliveryOf(world, invoiceId), 'the window is known by what it holds').toBe(again)
  })

  test('taken back into a new window of its page is known there by the window it was sent from', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await signal(world, 'undone')
    await signal(world, 'returned', { view: 'gmail-5', sentFrom: 'gmail-1' })
    expect(deliveryOf(world, invoiceId)).toBe('unsent')
    await signal(world, 'confirmed', { view: 'gmail-5' })
    expect(deliveryOf(world, invoiceId)).toBe('confirmed')
  })

  test.each<[string, (world: FakeWorld) => Promise<void>]>([
    [
      'into the window it was in',
      async (world) => {
        await signal(world, 'undone', { view: 'gmail-2' })
      },
    ],
    [
      'into another window of its page',
      async (world) => {
        await signal(world, 'undone', { view: 'gmail-2' })
        await signal(world, 'returned', { view: 'gmail-5', sentFrom: 'gmail-2' })
      },
    ],
    [
      'into another page',
      async (world) => {
        await signal(world, 'returned', { view: 'gmail-5' })
      },
    ],
  ])('a later mail of the same subject is taken back alone: %s', async (_name, takeBack) => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await signal(world, 'attempted', { view: 'gmail-2' })
    await signal(world, 'confirmed', { view: 'gmail-2' })
    await takeBack(world)
    expect(deliveryOf(world, invoiceId)).toBe('confirmed')
    await reportDiscard(world, FRAME, { view: 'gmail-5', host: 'gmail' })
    expect(deliveryOf(world, invoiceId)).toBe('confirmed')
  })

  test.each([
    ['a mail with another id of the same sort', 'msg-a:r2', 'confirmed'],
    ['the same mail under an id of another sort', 'thread-f:9', 'unsent'],
    ['the same mail without an id', undefined, 'unsent'],
  ])('taken back elsewhere is %s', async (_name, draftId, delivery) => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await signal(world, 'attempted', { draftId: 'msg-a:r1' })
    await signal(world, 'confirmed', { draftId: 'msg-a:r1' })
    await signal(world, 'returned', { view: 'gmail-5', ...(draftId ? { draftId } : {}) })
    expect(deliveryOf(world, invoiceId)).toBe(delivery)
  })

  test('is reported from the window that a mail without a name was moved into, once', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await signal(world, 'moved')
    await signal(world, 'moved', { view: 'gmail-5' })
    await signal(world, 'moved', { view: 'gmail-6' })
    await signal(world, 'confirmed', { view: 'gmail-6' })
    expect(deliveryOf(world, invoiceId), 'another mail of that subject').toBe('unsent')
    await signal(world, 'confirmed', { view: 'gmail-5' })
    expect(deliveryOf(world, invoiceId)).toBe('confirmed')
  })

  test('does not mistake a window of the next page for one of the page before', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await endFrame(world, FRAME.tabId, FRAME.frameId)
    await signal(world, 'confirmed', { view: 'gmail-1' })
    expect(deliveryOf(world, invoiceId)).toBe('unsent')
  })

  test('likely sent waits for one click, which can be taken back', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world, 'likely')
    expect(await lists(world)).toEqual({ open: [], tasks: ['confirmSent'] })
    const confirmed = await confirmSent(world, { command: 'C', invoiceId, sent: true })
    expect(confirmed).toMatchObject({ ok: true, undo: 'C' })
    expect(await lists(world)).toEqual({ open: ['2026-001'], tasks: [] })
    await undoCommand(world, { command: 'U', undo: 'C' })
    expect(await lists(world)).toEqual({ open: [], tasks: ['confirmSent'] })
    await confirmSent(world, { command: 'D', invoiceId, sent: false })
    expect(deliveryOf(world, invoiceId)).toBe('unsent')
    await undoCommand(world, { command: 'V', undo: 'D' })
    expect(deliveryOf(world, invoiceId)).toBe('likely')
  })

  test('likely sent is asked about no more once something is paid, which the journal has; taken back, it is asked again', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world, 'likely')
    const amount = money(5_000, 'EUR')
    await recordPayment(world, { command: 'P', invoiceId, amount, on: world.clock.today() })
    expect(await lists(world)).toEqual({ open: ['2026-001'], tasks: [] })
    const invoice = world.store.all('invoice').get(invoiceId)?.invoice
    expect(invoice && journal([invoice]).map(({ kind }) => kind)).toContain('payment')
    expect(await confirmSent(world, { command: 'C', invoiceId, sent: false })).toEqual({
      ok: false,
      code: 'partPaid',
    })
    expectLedgerHolds(world.store)
    await undoCommand(world, { command: 'U', undo: 'P' })
    expect(await lists(world)).toEqual({ open: [], tasks: ['confirmSent'] })
  })

  test('a draft thrown away abandons its invoice, but not one that was sent', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const invoiceId = await issueIn(world, session)
    await reportDiscard(world, FRAME, { view: 'gmail-1', host: 'gmail' })
    expect(deliveryOf(world, invoiceId)).toBe('abandoned')
    const other = await sentInvoice(world, 'confirmed', 'gmail-2')
    await reportDiscard(world, FRAME, { view: 'gmail-2', host: 'gmail' })
    expect(deliveryOf(world, other)).toBe('confirmed')
  })
})

describe('a mail that was set to be sent later', () => {
  const ITS_DRAFT = { view: 'gmail-5', host: 'gmail', draftId: 'r-42' } as const

  async function scheduled(how: SendSignal = 'scheduled') {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const session = await openIn(world, 'gmail-1', 'r-42')
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await signal(world, how, { draftId: 'r-42' })
    await endFrame(world, FRAME.tabId)
    return { world, invoiceId }
  }

  test('is unsent once a compose window opens on its draft, and asked about from the next day on', async () => {
    const { world, invoiceId } = await scheduled()
    world.clock.set('2026-11-24T10:00')
    expect(await reportOpened(world, ITS_DRAFT)).toBe(true)
    expect(deliveryOf(world, invoiceId)).toBe('unsent')
    expect(await lists(world)).toEqual({ open: [], tasks: [] })
    world.clock.set('2026-11-25T10:00')
    expect((await unseenSends(world)).map(({ id }) => id)).toEqual([invoiceId])
    await signal(world, 'confirmed', ITS_DRAFT)
    expect(deliveryOf(world, invoiceId)).toBe('confirmed')
  })

  test('may be written anew in that window', async () => {
    const { world, invoiceId } = await scheduled()
    await reportOpened(world, ITS_DRAFT)
    const session = await openIn(world, 'gmail-5', 'r-42')
    expect(await issueIn(world, session)).toBe(invoiceId)
  })

  test('is abandoned where its draft is thrown away', async () => {
    const { world, invoiceId } = await scheduled()
    await reportDiscard(world, FRAME, ITS_DRAFT)
    expect(deliveryOf(world, invoiceId)).toBe('abandoned')
    expect(await lists(world)).toEqual({ open: [], tasks: [] })
  })

  test('stays so when another draft is opened', async () => {
    const { world, invoiceId } = await scheduled()
    expect(await reportOpened(world, { ...ITS_DRAFT, draftId: 'r-7' })).toBe(false)
    expect(deliveryOf(world, invoiceId)).toBe('scheduled')
  })

  test.each(['confirmed', 'likely'] as const)('is another case than one that was sent: %s', async (how) => {
    const { world, invoiceId } = await scheduled(how)
    expect(await reportOpened(world, ITS_DRAFT)).toBe(false)
    await reportDiscard(world, FRAME, ITS_DRAFT)
    expect(deliveryOf(world, invoiceId)).toBe(how)
  })

  test('is not sent where the person says so, which can be taken back, and is asked about later', async () => {
    const { world, invoiceId } = await scheduled()
    await confirmSent(world, { command: 'C', invoiceId, sent: false, staysInDraft: true })
    expect(deliveryOf(world, invoiceId)).toBe('unsent')
    world.clock.set('2026-11-25T10:00')
    expect((await unseenSends(world)).map(({ id }) => id)).toEqual([invoiceId])
    await undoCommand(world, { command: 'U', undo: 'C' })
    expect(deliveryOf(world, invoiceId)).toBe('scheduled')
    expect(await lists(world)).toEqual({ open: ['2026-001'], tasks: [] })
  })
})
