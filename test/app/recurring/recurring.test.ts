import { describe, expect, test } from 'vitest'
import { saveClient } from '../../../lib/app/clients/change-client'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { saveDraft } from '../../../lib/app/composer/save-draft'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { reportDiscard, reportSend } from '../../../lib/app/drafts/report-send'
import { reopenInvoice, voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { copyInvoice } from '../../../lib/app/invoices/credit-invoice'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import {
  changePlan as changePlanTo,
  endPlan,
  listPlans,
  pausePlan,
  repeatInvoice,
  skipOccurrence,
} from '../../../lib/app/recurring/recurring-plans'
import { answerNotification } from '../../../lib/app/reminders/answer-notification'
import { chooseLanguage } from '../../../lib/app/settings/settings'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { SendSignal } from '../../../lib/ports/webmail'
import { aDraft } from '../../builders/draft'
import { aClient, anAmericanSeller } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { fillIn, issueIn, openIn, PIECES, sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import { MONTHLY, mailAppears, planIn, waiting, worldWithPlan, write } from './recurring-job'

const order = (world: FakeWorld, command: string) => ({ command, planId: planIn(world).plan.id })
/** As from a page that shows the plan as it is kept. */
const changePlan = (world: FakeWorld, change: Omit<Parameters<typeof changePlanTo>[1], 'clientBefore'>) =>
  changePlanTo(world, { clientBefore: planIn(world).plan.content.client, ...change })
const undo = (world: FakeWorld, token: string) =>
  undoCommand(world, { command: `UNDO ${token}`, undo: token })

/** Issues what the composer shows and puts it into the mail. */
async function insert(world: FakeWorld, tabId: number, session: string): Promise<string> {
  const shown = await showComposer(world, tabId, session)
  if (!shown.ok || !shown.draft) throw new Error('Nothing prepared')
  const command = world.ids.next()
  const issued = await issueInvoice(world, tabId, { command, session, draft: shown.draft })
  if (!issued.ok) throw new Error(issued.code)
  await fillDraft(world, tabId, session, { documentId: issued.invoiceId, ...PIECES })
  return issued.invoiceId
}

function report(world: FakeWorld, tabId: number, signal: SendSignal) {
  const thread = { host: 'gmail', threadId: '19', subject: 'Invoice 2026-002' } as const
  return reportSend(world, { tabId, frameId: 0 }, { view: 'gmail-1', host: 'gmail', signal, thread })
}

describe('repeating an invoice', () => {
  test('keeps what it bills, its mailbox and what it comes to', async () => {
    const world = await worldWithPlan()
    expect(planIn(world)).toMatchObject({
      plan: {
        mailbox: { host: 'gmail' },
        total: money(128_010, 'EUR'),
        content: {
          client: { name: 'Northlight Studio Oy' },
          term: { kind: 'days', days: 14 },
          lines: [{ description: 'Website copy editing', quantity: '12', unitPrice: '85', vatRate: '25.5' }],
        },
        schedule: MONTHLY,
      },
      occurrences: [],
    })
    expect(await listPlans(world)).toMatchObject({ ok: true, plans: [planIn(world)] })
  })

  test('that was sent from elsewhere, too, in the mailbox of the last one', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    await sentInvoice(world)
    const session = await openIn(world, 'gmail-2')
    const invoiceId = await issueIn(world, session)
    await fillIn(world, session, invoiceId)
    await confirmSent(world, { command: 'BY HAND', invoiceId, sent: true })
    expect(world.store.all('invoice').get(invoiceId)?.invoice?.thread).toBeUndefined()
    expect(await repeatInvoice(world, { command: 'REPEAT', invoiceId, schedule: MONTHLY })).toMatchObject({
      ok: true,
    })
    expect(planIn(world).plan.mailbox).toEqual({ host: 'gmail' })
  })

  test('is done once however often the command comes, and undone', async () => {
    const world = await worldWithPlan()
    const [invoiceId = ''] = world.store.all('invoice').keys()
    await repeatInvoice(world, { command: 'REPEAT', invoiceId, schedule: MONTHLY })
    expect(world.store.all('recurring').size).toBe(1)
    expect(await undo(world, 'REPEAT')).toMatchObject({ ok: true })
    expect(await listPlans(world)).toMatchObject({ plans: [] })
  })

  test.each([
    ['scheduleInPast', { firstDate: plainDate('2026-11-01') }],
    ['scheduleUnsound', { firstDate: plainDate('2026-12-02') }],
  ] as const)('is refused with %s', async (code, changes) => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const invoiceId = await sentInvoice(world)
    const schedule = { ...MONTHLY, ...changes }
    expect(await repeatInvoice(world, { command: 'R', invoiceId, schedule })).toEqual({ ok: false, code })
  })
})

describe('a look round', () => {
  test('sets the alarm, says nothing before the day, and offers the invoice on it, once', async () => {
    const world = await worldWithPlan()
    await tick(world)
    expect(world.seen.wakeAt).toBe(Date.parse('2026-12-01T09:00Z'))
    world.clock.set('2026-12-01T08:59')
    await tick(world)
    expect(world.seen.shown).toEqual([])
    expect(world.seen.wakeAt).toBe(Date.parse('2026-12-01T09:00Z'))
    world.clock.set('2026-12-01T09:00')
    await Promise.all([tick(world), tick(world)])
    await tick(world)
    expect(world.seen.shown).toMatchObject([
      {
        title: 'Time to invoice Northlight Studio Oy',
        message: 'Monthly invoice, €1,280.10. Click to open the mail.',
      },
    ])
    expect(world.seen.badge).toBe(1)
    const overview = await showOverview(world)
    expect(overview.ok && overview.toInvoice).toMatchObject([
      { date: '2026-12-01', clientName: 'Northlight Studio Oy', isInDraft: false },
    ])
  })

  test('speaks the language of the screens', async () => {
    const world = await worldWithPlan()
    await chooseLanguage(world, 'fi')
    world.clock.set('2026-12-01T10:00')
    await tick(world)
    expect(world.seen.shown[0]).toMatchObject({ title: 'Aika laskuttaa: Northlight Studio Oy' })
  })

  test('after months away tells of every missed invoice in one notification', async () => {
    const world = await worldWithPlan()
    world.clock.set('2027-03-02T11:00')
    await tick(world)
    await tick(world)
    const due = world.seen.shown.filter(({ id }) => id.startsWith('due:'))
    expect(due).toMatchObject([{ id: 'due:all', title: '4 invoices to send' }])
    expect(waiting(world)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01'])
  })

  test('waits for the business day the schedule asks for', async () => {
    const world = await worldWithPlan({ ...MONTHLY, firstDate: plainDate('2027-05-01') })
    world.clock.set('2027-05-02T11:00')
    await tick(world)
    expect(waiting(world)).toEqual([])
    world.clock.set('2027-05-03T11:00')
    expect(waiting(world)).toEqual(['2027-05-01'])
  })

  test('takes the notification back when the invoice was skipped', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-01T10:00')
    await tick(world)
    expect(world.seen.notifications.size).toBe(1)
    await skipOccurrence(world, { ...order(world, 'SKIP'), date: plainDate('2026-12-01') })
    await tick(world)
    expect(world.seen.notifications.size).toBe(0)
  })

  test('keeps one notification when another invoice joins', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-01T10:00')
    await tick(world)
    world.clock.set('2027-01-04T10:00')
    await tick(world)
    expect([...world.seen.notifications.keys()].filter((id) => id.startsWith('due:'))).toEqual(['due:all'])
  })
})

describe('writing the invoice', () => {
  async function onItsDay(): Promise<FakeWorld> {
    const world = await worldWithPlan()
    world.clock.set('2026-12-01T10:00')
    return world
  }

  test('opens a new mail to the client, whose composer has the invoice dated today', async () => {
    const world = await onItsDay()
    expect(await write(world, '2026-12-01')).toMatchObject({ ok: true })
    expect(world.seen.openedUrls).toEqual(['https://mail.example/new?to=ella@northlight.example&subject='])
    const { session, opensComposer } = await mailAppears(world, 1)
    expect(opensComposer).toEqual([true])
    expect(await showComposer(world, 1, session)).toMatchObject({
      ok: true,
      number: '2026-002',
      draft: { dueDate: '2026-12-15', lines: [{ description: 'Website copy editing' }] },
    })
  })

  test('opens from the notification', async () => {
    const world = await onItsDay()
    await tick(world)
    await answerNotification(world, world.seen.shown[0]?.id ?? '')
    expect(world.seen.openedUrls).toHaveLength(1)
    await answerNotification(world, 'due:all')
    expect(world.seen.popups).toBe(1)
  })

  test('uses the address of the client as it is known by now', async () => {
    const world = await onItsDay()
    const client = aClient({ email: 'accounts@northlight.example' })
    await world.store.write([{ kind: 'client', id: client.id, data: client }])
    await write(world, '2026-12-01')
    expect(world.seen.openedUrls[0]).toContain('accounts@northlight.example')
  })

  test('is taxed as is usual for the client as they are known by now, also where the plan is changed then', async () => {
    const world = await onItsDay()
    const address = { street: 'Torstr. 1', postalCode: '10119', city: 'Berlin', country: 'DE' }
    await saveClient(world, { command: 'S', client: aClient({ taxId: 'DE136695976', address }) })
    await write(world, '2026-12-01')
    const { session } = await mailAppears(world, 1)
    const abroad = { vatRate: '0', vatCategory: 'reverseCharge' }
    expect(await showComposer(world, 1, session)).toMatchObject({ draft: { lines: [abroad] } })
    const { content, schedule } = planIn(world).plan
    await changePlan(world, {
      ...order(world, 'CHANGE'),
      content: { ...content, note: 'Thank you' },
      schedule: { ...schedule, firstDate: plainDate('2026-12-01') },
    })
    expect(await showComposer(world, 1, session)).toMatchObject({
      draft: { note: 'Thank you', lines: [abroad] },
    })
  })

  test('names the account of a seller who has moved', async () => {
    const iban = { id: 'iban', kind: 'iban', iban: 'FI2112345600000785', bic: 'NDEAFIHH' } as const
    const card = { id: 'link', kind: 'link', label: 'Card', url: 'https://pay.example.com/a' } as const
    const account = {
      id: 'account',
      kind: 'domesticAccount',
      bankCode: '123000220',
      accountNumber: '4417009821',
      bankName: 'Columbia River Bank',
    } as const
    const world = await fakeWorld('2026-11-23T10:00').withProfile({ methods: [iban, card] })
    const draft = aDraft({ methodIds: ['iban', 'link'] })
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', draft)
    await repeatInvoice(world, { command: 'REPEAT', invoiceId, schedule: MONTHLY })
    await world.withProfile(anAmericanSeller({ methods: [account, card] }))
    world.clock.set('2026-12-01T10:00')
    await write(world, '2026-12-01')
    await copyInvoice(world, { command: 'COPY', invoiceId })
    const drafts = [...world.store.all('draft').values()].flatMap(({ draft }) => draft ?? [])
    expect(drafts.slice(-2).map(({ methodIds }) => methodIds)).toEqual([
      ['account', 'link'],
      ['account', 'link'],
    ])
  })

  test('is over once the mail was sent', async () => {
    const world = await onItsDay()
    await write(world, '2026-12-01')
    const { session } = await mailAppears(world, 1)
    const invoiceId = await insert(world, 1, session)
    const overview = await showOverview(world)
    expect(overview.ok && overview.toInvoice).toMatchObject([{ isInDraft: true }])
    await report(world, 1, 'confirmed')
    expect(waiting(world)).toEqual([])
    expect(world.store.all('invoice').get(invoiceId)?.invoice.occurrence).toMatchObject({
      date: '2026-12-01',
    })
    expect(await write(world, '2026-12-01', { command: 'LATER' })).toEqual({ ok: false, code: 'notDue' })
  })

  test('stays to be done when the mail is closed, thrown away or called back', async () => {
    const world = await onItsDay()
    await write(world, '2026-12-01')
    const { session } = await mailAppears(world, 1)
    expect(waiting(world)).toEqual(['2026-12-01'])
    const invoiceId = await insert(world, 1, session)
    await reportDiscard(world, { tabId: 1, frameId: 0 }, { view: 'gmail-1', host: 'gmail' })
    expect(waiting(world)).toEqual(['2026-12-01'])
    await report(world, 1, 'confirmed')
    expect(waiting(world)).toEqual([])
    await report(world, 1, 'undone')
    expect(waiting(world)).toEqual(['2026-12-01'])
    await report(world, 1, 'likely')
    expect(waiting(world)).toEqual([])
    await confirmSent(world, { command: 'NO', invoiceId, sent: false })
    expect(waiting(world)).toEqual(['2026-12-01'])
  })

  test('never bills a period twice: the second mail has the same invoice, and is asked for in words', async () => {
    const world = await onItsDay()
    await write(world, '2026-12-01')
    const first = await mailAppears(world, 1)
    const invoiceId = await insert(world, 1, first.session)
    expect(await write(world, '2026-12-01', { command: 'B' })).toEqual({ ok: false, code: 'alreadyInDraft' })
    expect(await write(world, '2026-12-01', { command: 'C', again: true })).toMatchObject({ ok: true })
    const second = await mailAppears(world, 2)
    expect(await insert(world, 2, second.session)).toBe(invoiceId)
    await report(world, 2, 'confirmed')
    await report(world, 1, 'confirmed')
    expect(world.store.all('invoice').size).toBe(2)
    expect(waiting(world)).toEqual([])
  })

  test('is offered again once the invoice that was sent is made void: a new one, under a new number', async () => {
    const world = await onItsDay()
    await write(world, '2026-12-01')
    const first = await insert(world, 1, (await mailAppears(world, 1)).session)
    await report(world, 1, 'confirmed')
    expect(await voidInvoice(world, { command: 'VOID', invoiceId: first })).toMatchObject({ ok: true })
    const overview = await showOverview(world)
    expect(overview.ok && overview.toInvoice).toMatchObject([{ date: '2026-12-01', isInDraft: false }])
    expect(await write(world, '2026-12-01', { command: 'B' })).toMatchObject({ ok: true })
    const second = await insert(world, 2, (await mailAppears(world, 2)).session)
    await report(world, 2, 'confirmed')
    const invoices = world.store.all('invoice')
    expect(invoices.get(first)?.invoice).toMatchObject({ issued: { number: '2026-002' }, isVoid: true })
    expect(invoices.get(second)?.invoice).toMatchObject({
      issued: { number: '2026-003' },
      occurrence: { date: '2026-12-01' },
      delivery: 'confirmed',
      isVoid: false,
    })
    expect(waiting(world)).toEqual([])
    expectLedgerHolds(world.store)
  })

  test('is not billed a second time where the void invoice has come back meanwhile', async () => {
    const world = await onItsDay()
    await write(world, '2026-12-01')
    const invoiceId = await insert(world, 1, (await mailAppears(world, 1)).session)
    await report(world, 1, 'confirmed')
    await voidInvoice(world, { command: 'VOID', invoiceId })
    await write(world, '2026-12-01', { command: 'B' })
    const { session } = await mailAppears(world, 2)
    await undo(world, 'VOID')
    await expect(insert(world, 2, session)).rejects.toThrow('notDue')
    expect(waiting(world)).toEqual([])
  })

  test.each(['stands in a draft', 'was sent'])(
    'is not billed a second time by a void invoice that comes back where another %s',
    async (how) => {
      const world = await onItsDay()
      await write(world, '2026-12-01')
      const first = await insert(world, 1, (await mailAppears(world, 1)).session)
      await report(world, 1, 'confirmed')
      await voidInvoice(world, { command: 'VOID', invoiceId: first })
      await write(world, '2026-12-01', { command: 'B' })
      const second = await insert(world, 2, (await mailAppears(world, 2)).session)
      if (how === 'was sent') await report(world, 2, 'confirmed')
      const refused = { ok: false, code: 'billedAnew' }
      expect(await reopenInvoice(world, { command: 'O', invoiceId: first })).toEqual(refused)
      expect(await undo(world, 'VOID')).toEqual(refused)
      await (how === 'was sent'
        ? voidInvoice(world, { command: 'W', invoiceId: second })
        : confirmSent(world, { command: 'W', invoiceId: second, sent: false }))
      expect(await reopenInvoice(world, { command: 'P', invoiceId: first })).toMatchObject({ ok: true })
      expectLedgerHolds(world.store)
    },
  )

  test('made void before it was sent is issued again under its number', async () => {
    const world = await onItsDay()
    await write(world, '2026-12-01')
    const { session } = await mailAppears(world, 1)
    const invoiceId = await insert(world, 1, session)
    await voidInvoice(world, { command: 'VOID', invoiceId })
    expect(await write(world, '2026-12-01', { command: 'B' })).toEqual({ ok: false, code: 'alreadyInDraft' })
    expect(await insert(world, 1, session)).toBe(invoiceId)
    await report(world, 1, 'confirmed')
    expect(waiting(world)).toEqual([])
  })

  test('is found again in the draft after the browser was closed', async () => {
    const world = await onItsDay()
    await write(world, '2026-12-01')
    await mailAppears(world, 1, 'gmail-1', 'r-7')
    for (const kind of ['view', 'composer', 'task'] as const) {
      await world.sessions.remove(
        kind,
        (await world.sessions.all(kind)).map(({ id }) => id),
      )
    }
    const { session } = await mailAppears(world, 5, 'gmail-9', 'r-7')
    const shown = await showComposer(world, 5, session)
    expect(shown.ok && shown.draft?.lines[0]?.description).toBe('Website copy editing')
  })

  test('waits no longer for a page that did not come', async () => {
    const world = await onItsDay()
    await write(world, '2026-12-01')
    world.clock.set('2026-12-01T10:11')
    expect((await mailAppears(world, 1)).opensComposer).toEqual([])
    expect(await write(world, '2026-12-01', { command: 'AGAIN' })).toMatchObject({ ok: true })
  })
})

describe('a plan', () => {
  test('is changed from the next invoice on, what is prepared too, and put back', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-01T10:00')
    await write(world, '2026-12-01')
    const { content } = planIn(world).plan
    const lines = content.lines.map((line) => ({ ...line, quantity: '10' }))
    const schedule = { ...MONTHLY, rhythm: { unit: 'month', every: 3, anchorDay: 1 } } as const
    expect(
      await changePlan(world, { ...order(world, 'CHANGE'), content: { ...content, lines }, schedule }),
    ).toMatchObject({ ok: true, undo: 'CHANGE' })
    expect(planIn(world).plan.total).toEqual(money(106_675, 'EUR'))
    const { session } = await mailAppears(world, 1)
    const shown = await showComposer(world, 1, session)
    expect(shown.ok && shown.draft?.lines[0]?.quantity).toBe('10')
    await undo(world, 'CHANGE')
    expect(planIn(world).plan).toMatchObject({ total: money(128_010, 'EUR'), schedule: MONTHLY })
  })

  test('paused and going on, or with a skip taken back, keeps what was typed into a prepared invoice', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-01T10:00')
    await write(world, '2026-12-01')
    const { session } = await mailAppears(world, 1)
    const shown = await showComposer(world, 1, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing prepared')
    await saveDraft(world, 1, session, { ...shown.draft, note: 'Thank you for the year.' })
    await pausePlan(world, { ...order(world, 'PAUSE'), paused: true })
    await pausePlan(world, { ...order(world, 'ON'), paused: false })
    await skipOccurrence(world, { ...order(world, 'SKIP'), date: plainDate('2027-01-01') })
    await undo(world, 'SKIP')
    const now = await showComposer(world, 1, session)
    expect(now.ok && now.draft?.note).toBe('Thank you for the year.')
  })

  test('moved to another client bills that client what is prepared', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-01T10:00')
    await write(world, '2026-12-01')
    const { content } = planIn(world).plan
    const client = aClient({ id: 'other', name: 'Other Oy', email: 'other@other.example' })
    await changePlan(world, { ...order(world, 'CHANGE'), content: { ...content, client }, schedule: MONTHLY })
    const { session } = await mailAppears(world, 1)
    const shown = await showComposer(world, 1, session)
    expect(shown.ok && shown.draft?.client.name).toBe('Other Oy')
  })

  test('keeps what was put right of the client meanwhile', async () => {
    const world = await worldWithPlan()
    const { content } = planIn(world).plan
    const now = { ...content.client, email: 'new@northlight.example' }
    await saveClient(world, { command: 'C', client: now })
    const client = { ...content.client, needsPoNumber: true }
    await changePlan(world, { ...order(world, 'CHANGE'), content: { ...content, client }, schedule: MONTHLY })
    expect(world.store.all('client').get(client.id)).toEqual({ ...now, needsPoNumber: true })
  })

  test('may keep a first day in the past that still waits, and no other', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-04T10:00')
    const { content } = planIn(world).plan
    const change = (firstDate: string, command: string) => {
      const schedule = {
        ...MONTHLY,
        firstDate: plainDate(firstDate),
        rhythm: { unit: 'week', every: 1 },
      } as const
      return changePlan(world, { ...order(world, command), content, schedule })
    }
    expect(await change('2026-11-30', 'A')).toEqual({ ok: false, code: 'scheduleInPast' })
    expect(await change('2026-12-01', 'B')).toMatchObject({ ok: true })
  })

  test('does not forget an invoice that waits for a later first day', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-20T10:00')
    const { content } = planIn(world).plan
    const change = (firstDate: string, command: string) =>
      changePlan(world, {
        ...order(world, command),
        content,
        schedule: { ...MONTHLY, firstDate: plainDate(firstDate) },
      })
    expect(await change('2027-01-01', 'A')).toEqual({ ok: false, code: 'occurrenceWaits' })
    await skipOccurrence(world, { ...order(world, 'SKIP'), date: plainDate('2026-12-01') })
    expect(await change('2027-01-01', 'B')).toMatchObject({ ok: true })
  })

  test.each([
    ['another rhythm', { rhythm: { unit: 'month', every: 3, anchorDay: 1 } }],
    ['an earlier end', { end: { kind: 'date', date: plainDate('2026-12-31') } }],
    ['fewer invoices', { end: { kind: 'count', count: 1 } }],
  ] as const)('does not forget the second that waits by %s', async (_by, schedule) => {
    const world = await worldWithPlan()
    world.clock.set('2027-01-20T10:00')
    const { content } = planIn(world).plan
    const change = { ...order(world, 'A'), content, schedule: { ...MONTHLY, ...schedule } }
    expect(await changePlan(world, change)).toEqual({ ok: false, code: 'occurrenceWaits' })
    expect(waiting(world)).toEqual(['2026-12-01', '2027-01-01'])
  })

  test('is shown as its next invoice will be, and goes on to follow the client after it was looked at', async () => {
    const world = await worldWithPlan()
    const { client } = planIn(world).plan.content
    const agreed = (percent: string) =>
      saveClient(world, {
        command: `AGREED ${percent}`,
        client: {
          ...client,
          name: 'Northlight Oy',
          poNumber: 'PO-2027',
          facts: { discountPercent: percent },
        },
      })
    await agreed('10')
    const shown = async () => {
      const listed = await listPlans(world)
      if (!listed.ok) throw new Error(listed.code)
      return listed.plans[0]?.plan ?? expect.fail()
    }
    const before = await shown()
    expect(before).toMatchObject({
      content: { client: { name: 'Northlight Oy' }, poNumber: 'PO-2027' },
      total: money(115_209, 'EUR'),
    })
    await changePlan(world, { ...order(world, 'LOOK'), content: before.content, schedule: MONTHLY })
    await agreed('20')
    expect((await shown()).total).toEqual(money(102_408, 'EUR'))
    world.clock.set('2026-12-01T10:00')
    expect(await showOverview(world)).toMatchObject({
      toInvoice: [{ clientName: 'Northlight Oy', total: money(102_408, 'EUR') }],
    })
  })

  test('takes its numbers from the series of the invoice that repeats', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile({ otherPatterns: ['B-###'] })
    const draft = aDraft({ numberPattern: 'B-###' })
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', draft)
    await repeatInvoice(world, { command: 'REPEAT', invoiceId, schedule: MONTHLY })
    world.clock.set('2026-12-01T10:00')
    await write(world, '2026-12-01')
    const { session } = await mailAppears(world, 1)
    expect(await showComposer(world, 1, session)).toMatchObject({ ok: true, number: 'B-002' })
  })

  test('paused over its next day is changed from the first one after today', async () => {
    const world = await worldWithPlan()
    await pausePlan(world, { ...order(world, 'PAUSE'), paused: true })
    world.clock.set('2027-02-05T10:00')
    const { content } = planIn(world).plan
    const change = (firstDate: string, command: string) => {
      const schedule = { ...MONTHLY, firstDate: plainDate(firstDate) }
      return changePlan(world, { ...order(world, command), content: { ...content, note: 'New' }, schedule })
    }
    expect(await change('2027-02-01', 'A')).toEqual({ ok: false, code: 'scheduleInPast' })
    expect(await change('2027-03-01', 'B')).toMatchObject({ ok: true })
    await pausePlan(world, { ...order(world, 'ON'), paused: false })
    expect(planIn(world)).toMatchObject({ plan: { content: { note: 'New' } }, occurrences: [] })
    world.clock.set('2027-03-01T10:00')
    expect(waiting(world)).toEqual(['2027-03-01'])
  })

  test('with a discount for early payment that a short month has no room for begins all the same', async () => {
    const world = await fakeWorld('2027-01-16T10:00').withProfile()
    const draft = aDraft({
      term: { kind: 'endOfMonth', months: 0, days: 14 },
      earlyPayment: { percent: '2', days: '26' },
    })
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', draft)
    const schedule = {
      ...MONTHLY,
      rhythm: { unit: 'month', every: 1, anchorDay: 16 },
      firstDate: plainDate('2027-02-16'),
    } as const
    expect(await repeatInvoice(world, { command: 'REPEAT', invoiceId, schedule })).toMatchObject({ ok: true })
    world.clock.set('2027-02-16T10:00')
    expect(await write(world, '2027-02-16')).toMatchObject({ ok: true })
    const { session } = await mailAppears(world, 1)
    expect(await showComposer(world, 1, session)).toMatchObject({
      agreedEarlyDays: '26',
      draft: { earlyPayment: { percent: '2', days: '25' } },
    })
  })

  test('that bills nothing is refused', async () => {
    const world = await worldWithPlan()
    const { content, schedule } = planIn(world).plan
    expect(
      await changePlan(world, { ...order(world, 'C'), content: { ...content, lines: [] }, schedule }),
    ).toEqual({ ok: false, code: 'incompleteDraft' })
  })

  test('is silent while paused, and passes over what fell into the pause', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-02T10:00')
    await pausePlan(world, { ...order(world, 'PAUSE'), paused: true })
    await tick(world)
    expect(waiting(world)).toEqual([])
    expect(world.seen.shown).toEqual([])
    world.clock.set('2027-02-05T10:00')
    await pausePlan(world, { ...order(world, 'ON'), paused: false })
    expect(waiting(world)).toEqual(['2026-12-01'])
    await undo(world, 'ON')
    expect(planIn(world).plan.pausedOn).toBe('2026-12-02')
    expect(planIn(world).occurrences.every(({ isSkipped }) => !isSkipped)).toBe(true)
  })

  test('ends for good, unless that is undone', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-11-30T10:00')
    await endPlan(world, order(world, 'END'))
    world.clock.set('2026-12-02T10:00')
    expect(waiting(world)).toEqual([])
    await undo(world, 'END')
    expect(waiting(world)).toEqual(['2026-12-01'])
  })

  test('that has ended leaves what waited to be sent or skipped', async () => {
    const world = await worldWithPlan()
    world.clock.set('2026-12-02T10:00')
    await endPlan(world, order(world, 'END'))
    world.clock.set('2027-01-02T10:00')
    expect(waiting(world)).toEqual(['2026-12-01'])
    const skip = { ...order(world, 'SKIP'), date: plainDate('2026-12-01') }
    expect(await skipOccurrence(world, skip)).toMatchObject({ ok: true })
    expect(waiting(world)).toEqual([])
  })

  test('skips one that waits or the next one, and takes that back', async () => {
    const world = await worldWithPlan()
    const skip = (date: string) =>
      skipOccurrence(world, { ...order(world, `SKIP ${date}`), date: plainDate(date) })
    expect(await skip('2027-01-01')).toEqual({ ok: false, code: 'notDue' })
    expect(await skip('2026-12-01')).toMatchObject({ ok: true })
    world.clock.set('2026-12-01T10:00')
    expect(waiting(world)).toEqual([])
    await undo(world, 'SKIP 2026-12-01')
    expect(waiting(world)).toEqual(['2026-12-01'])
  })

  test('that is not there is refused', async () => {
    const world = await worldWithPlan()
    expect(await endPlan(world, { command: 'E', planId: 'nobody' })).toEqual({
      ok: false,
      code: 'unknownPlan',
    })
  })
})
