import { describe, expect, test } from 'vitest'
import { restoreBackup } from '../../../lib/app/backup/restore-backup'
import { eraseClient } from '../../../lib/app/clients/erase-client'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { openComposer } from '../../../lib/app/composer/open-composer'
import { saveDraft } from '../../../lib/app/composer/save-draft'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { reportDiscard, reportSend } from '../../../lib/app/drafts/report-send'
import { unseenSends } from '../../../lib/app/drafts/unseen-sends'
import { answerEstimate } from '../../../lib/app/estimates/answer-estimate'
import { issueEstimate } from '../../../lib/app/estimates/issue-estimate'
import { listEstimates } from '../../../lib/app/estimates/list-estimates'
import {
  depositOfEstimate,
  invoiceEstimate,
  openEstimateMail,
  reviseEstimate,
} from '../../../lib/app/estimates/write-from-estimate'
import { reopenInvoice, voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { copyInvoice } from '../../../lib/app/invoices/credit-invoice'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { seeThread, wantsThreads } from '../../../lib/app/mail/client-reply'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import { reportMailTask } from '../../../lib/app/mail/mail-tasks'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { stateOf } from '../../../lib/domain/estimate/estimate'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { aDraftLine } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { backupOf } from '../backup/backup-of'
import { ELLA, FRAME, fillIn, openIn, PIECES, sentInvoice, signal } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import {
  agree,
  anEstimateDraft,
  estimateIn,
  mailAppears,
  offerIn,
  sendFrom,
  worldWithEstimate,
} from './estimate-job'

const stateIn = (world: FakeWorld) => stateOf(estimateIn(world), world.clock.today())
const two = anEstimateDraft({
  lines: [
    aDraftLine(),
    aDraftLine({ id: 'line-2', description: 'Extra page', quantity: '1', unitPrice: '200' }),
  ],
})

async function change(world: FakeWorld, tabId: number, view = 'gmail-2') {
  const { id: estimateId } = estimateIn(world)
  const command = world.ids.next()
  const result = await reviseEstimate(world, { command, estimateId, again: false })
  if (!result.ok) throw new Error(result.code)
  const { session } = await mailAppears(world, tabId, view)
  const documentId = await offerIn(world, session, { draft: two, tabId })
  await sendFrom(world, { tabId, view, session, documentId })
}

describe('an estimate', () => {
  test('is on record as sent once its mail has left, under a number of its own series', async () => {
    const world = await worldWithEstimate()
    expect(estimateIn(world)).toMatchObject({
      number: 'E-2026-001',
      versions: [{ delivery: 'confirmed', sentOn: '2026-11-23', thread: { threadId: '18c2' } }],
    })
    expect(stateIn(world)).toBe('waiting')
    await sentInvoice(world, 'confirmed', 'gmail-9')
    expect([...world.store.all('number').keys()]).toEqual(['E-2026-001', '2026-001'])
  })

  test('inserted again before sending keeps its number and takes the new content', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const id = await offerIn(world, session)
    expect(await offerIn(world, session, { draft: two })).toBe(id)
    expect(estimateIn(world).versions).toMatchObject([{ content: { lines: [{}, {}] }, delivery: 'unsent' }])
    expect(world.store.all('numbering').get('')).toMatchObject({ 'E-{year}-###': { counter: 1 } })
  })

  test('counts what stands in the mail as offered, not a change that never came there', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const session = await openIn(world)
    await fillIn(world, session, await offerIn(world, session))
    const inMail = estimateIn(world).versions[0]?.content
    const draft = anEstimateDraft({ lines: [aDraftLine({ quantity: '20' })] })
    await offerIn(world, session, { draft })
    expect(estimateIn(world).versions[0]?.content).not.toEqual(inMail)
    const failed = { outcome: 'failed', code: 'timedOut' } as const
    for (const report of [undefined, { attach: failed, block: failed, subject: failed }]) {
      world.answerFill(report)
      await fillIn(world, session, estimateIn(world).id)
    }
    await signal(world, 'confirmed')
    expect(estimateIn(world).versions).toMatchObject([{ content: inMail, delivery: 'confirmed' }])
    expect(estimateIn(world).versions[0]).not.toHaveProperty('inMail')
  })

  test('counts a change as offered once it is in the mail', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const session = await openIn(world)
    await fillIn(world, session, await offerIn(world, session))
    const draft = anEstimateDraft({ lines: [aDraftLine({ quantity: '20' })] })
    await offerIn(world, session, { draft })
    const changed = estimateIn(world).versions[0]?.content
    await fillIn(world, session, estimateIn(world).id)
    await signal(world, 'confirmed')
    expect(estimateIn(world).versions).toMatchObject([{ content: changed, delivery: 'confirmed' }])
  })

  test('is not sent when its draft is thrown away', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    await fillIn(world, session, await offerIn(world, session))
    await reportDiscard(world, FRAME, { view: 'gmail-1', host: 'gmail' })
    expect(estimateIn(world).versions[0]?.delivery).toBe('abandoned')
  })

  test.each([
    ['is kept and its send is noticed, however long ago it was put there', 'attempted', true],
    ['that was sent is forgotten after a while', 'confirmed', false],
  ] as const)('in a mail draft %s', async (_, how, isKept) => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const session = await openIn(world, 'gmail-1', 'draft-1')
    await fillIn(world, session, await offerIn(world, session))
    await signal(world, how, { draftId: 'draft-1' })
    world.clock.set('2027-03-01T08:00')
    await sentInvoice(world, 'confirmed', 'gmail-2')
    expect(world.store.all('draft').size).toBe(isKept ? 2 : 1)
    await signal(world, 'confirmed', { view: 'gmail-3', draftId: 'draft-1' })
    expect(estimateIn(world).versions[0]?.delivery).toBe('confirmed')
    expect(await unseenSends(world)).toEqual([])
  })

  test('keeps no PDF, and remembers the client', async () => {
    const world = await worldWithEstimate()
    expect(world.store.all('file').size).toBe(0)
    expect(world.store.all('client').size).toBe(1)
  })

  test('is refused while something is missing', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    await expect(offerIn(world, session, { draft: anEstimateDraft({ lines: [] }) })).rejects.toThrow(
      'incompleteDraft',
    )
    expect(world.store.all('estimate').size).toBe(0)
  })

  test('says in the composer which number it has, and that it is settled what it is', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    expect(await showComposer(world, FRAME.tabId, session)).toMatchObject({
      number: '2026-001',
      estimateNumber: 'E-2026-001',
      canBeEstimate: true,
      issuedBefore: false,
    })
    await offerIn(world, session)
    expect(await showComposer(world, FRAME.tabId, session)).toMatchObject({
      estimateNumber: 'E-2026-001',
      canBeEstimate: false,
      issuedBefore: true,
    })
  })
})

describe('an answer', () => {
  test('is kept with its day and the thread it was sent in, and can be taken back', async () => {
    const world = await worldWithEstimate()
    const result = await agree(world, { command: 'AGREE' })
    expect(result).toMatchObject({ ok: true, undo: 'AGREE' })
    expect(estimateIn(world).versions[0]?.answer).toEqual({
      kind: 'agreed',
      on: '2026-11-24',
      note: '',
      thread: { host: 'gmail', threadId: '18c2', subject: 'Invoice 2026-001' },
    })
    await undoCommand(world, { command: 'UNDO', undo: 'AGREE' })
    expect(stateIn(world)).toBe('waiting')
  })

  test('seen in the thread before ends the watch for one', async () => {
    const world = await worldWithEstimate()
    expect(await wantsThreads(world, 'gmail')).toBe(true)
    const last = { id: 'mail-2', isOwn: false, on: plainDate('2026-11-24') }
    world.clock.set('2026-11-25T09:00')
    await seeThread(world, { thread: { host: 'gmail', threadId: '18c2', subject: 'Re: x' }, last })
    expect(estimateIn(world).reply).toMatchObject({ replyId: 'mail-2', on: '2026-11-24' })
    await agree(world)
    expect(await wantsThreads(world, 'gmail')).toBe(false)
  })

  test.each([
    ['our own', { id: 'm', isOwn: true }],
    ['one from before', { id: 'm', isOwn: false, on: plainDate('2026-11-01') }],
  ])('is not %s mail', async (_, last) => {
    const world = await worldWithEstimate()
    await seeThread(world, { thread: { host: 'gmail', threadId: '18c2', subject: '' }, last })
    expect(estimateIn(world).reply).toBeUndefined()
  })

  test.each(['2026-12-23', '2026-12-24'])('of %s is still to be read after the last day', async (on) => {
    const world = await worldWithEstimate()
    const thread = estimateIn(world).versions[0]?.thread
    if (!thread) throw new Error('No thread')
    world.clock.set(`${on}T17:00`)
    const last = { id: 'late', isOwn: false, on: plainDate(on) }
    await seeThread(world, { thread, last })
    world.clock.set('2026-12-28T09:00')
    await tick(world)
    expect(world.seen.badge).toBe(1)
    expect(await showOverview(world)).toMatchObject({ toFollowUp: [{ reply: { replyId: 'late' } }] })
    expect(stateIn(world)).toBe('lapsed')
  })

  test('is nobody else’s in a mail with the same subject, where the thread has no id yet', async () => {
    const world = await fakeWorld('2026-11-23T10:00').withProfile()
    const session = await openIn(world)
    await fillIn(world, session, await offerIn(world, session))
    const thread = { host: 'gmail', subject: 'The new site' } as const
    await signal(world, 'confirmed', { thread })
    const seen = { ...thread, threadId: '18c2' }
    const answerFrom = (from: string) => ({ thread: seen, last: { id: from, isOwn: false, from } })
    await seeThread(world, answerFrom('bo@other.example'))
    expect(estimateIn(world).reply).toBeUndefined()
    await seeThread(world, answerFrom(ELLA.email))
    expect(estimateIn(world).reply?.replyId).toBe(ELLA.email)
  })

  test('to a version that is not the last is refused', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    await change(world, 1)
    const { id: estimateId } = estimateIn(world)
    expect(await answerEstimate(world, { command: 'C', estimateId, version: 0 })).toEqual({
      ok: false,
      code: 'estimateMoved',
    })
  })
})

describe('a change order', () => {
  test('is written in the thread, with the composer on all that was agreed', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const { id: estimateId } = estimateIn(world)
    const order = { command: 'REVISE', estimateId, again: false }
    expect(await reviseEstimate(world, order)).toEqual({ ok: true })
    expect(await reviseEstimate(world, order)).toEqual({ ok: true })
    expect(world.seen.openedUrls).toEqual(['https://mail.example/18c2'])
    const { session, tasks } = await mailAppears(world, 1, 'gmail-2')
    expect(tasks).toMatchObject([{ isNewMail: false, opensComposer: true, text: '' }])
    expect(await showComposer(world, 1, session)).toMatchObject({
      draft: { kind: 'estimate', lines: [{ description: 'Website copy editing' }] },
      estimateNumber: 'E-2026-001',
      changeOrdinal: 1,
      canBeEstimate: false,
    })
  })

  test('goes into the thread of its subject, else into a new mail, where the thread is not found', async () => {
    const world = await worldWithEstimate()
    const { id: estimateId } = estimateIn(world)
    await reviseEstimate(world, { command: 'REVISE', estimateId, again: false })
    const frame = { tabId: 1, frameId: 0 }
    await reportMailTask(world, frame, { taskId: 'REVISE', outcome: 'threadNotFound' })
    const sought = (await startDraftScript(world, frame)).tasks
    expect(sought).toMatchObject([{ isNewMail: false, opensComposer: true }])
    expect(sought[0]?.thread).not.toHaveProperty('threadId')
    await reportMailTask(world, frame, { taskId: 'REVISE', outcome: 'threadNotFound' })
    expect(world.seen.openedUrls.at(-1)).toBe('https://mail.example/new?to=ella@northlight.example&subject=')
    const { tasks } = await mailAppears(world, 1, 'gmail-2')
    expect(tasks).toMatchObject([{ isNewMail: true }])
  })

  test('waits for an answer and leaves in force what was agreed', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    await change(world, 1)
    expect(estimateIn(world).versions).toMatchObject([
      { answer: { kind: 'agreed' } },
      { delivery: 'confirmed', content: { totals: { total: { minor: 153110 } } } },
    ])
    expect(stateIn(world)).toBe('waiting')
  })

  test('that stands in a draft is written again only when asked for', async () => {
    const world = await worldWithEstimate()
    const { id: estimateId } = estimateIn(world)
    await reviseEstimate(world, { command: 'A', estimateId, again: false })
    const { session } = await mailAppears(world, 1, 'gmail-2')
    const documentId = await offerIn(world, session, { draft: two, tabId: 1 })
    await fillDraft(world, 1, session, { documentId, ...PIECES })
    expect(await reviseEstimate(world, { command: 'B', estimateId, again: false })).toMatchObject({
      code: 'alreadyInDraft',
    })
    expect(await reviseEstimate(world, { command: 'C', estimateId, again: true })).toEqual({ ok: true })
  })

  test('is refused where the original has not left', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const estimateId = await offerIn(world, session)
    expect(await reviseEstimate(world, { command: 'A', estimateId, again: false })).toMatchObject({
      code: 'estimateMoved',
    })
  })
})

describe('the invoice of an estimate', () => {
  async function invoiced(world: FakeWorld, tabId: number) {
    const { id: estimateId } = estimateIn(world)
    await invoiceEstimate(world, { command: `INVOICE ${tabId}`, estimateId, again: false })
    const view = `gmail-inv-${tabId}`
    const { session } = await mailAppears(world, tabId, view)
    const shown = await showComposer(world, tabId, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing prepared')
    const order = { command: world.ids.next(), session, draft: shown.draft }
    return { shown, view, session, issued: await issueInvoice(world, tabId, order) }
  }

  async function issueShown(world: FakeWorld, tabId: number, view: string) {
    const { session } = await mailAppears(world, tabId, view)
    const shown = await showComposer(world, tabId, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    const order = { command: world.ids.next(), session, draft: shown.draft }
    const issued = await issueInvoice(world, tabId, order)
    if (!issued.ok) throw new Error(issued.code)
    return { session, documentId: issued.invoiceId }
  }

  /** Asks for the invoice and gives the draft that the composer shows. */
  async function shownOf(world: FakeWorld, tabId: number, command: string): Promise<InvoiceDraft> {
    await invoiceEstimate(world, { command, estimateId: estimateIn(world).id, again: false })
    const { session } = await mailAppears(world, tabId, `gmail-${command}`)
    const shown = await showComposer(world, tabId, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    return shown.draft
  }

  test('bills the agreed lines and shows how they were agreed', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    await change(world, 1)
    await agree(world, { on: '2026-11-23' })
    const { shown, view, session, issued } = await invoiced(world, 2)
    expect(world.seen.openedUrls.at(-1)).toContain('/new?to=ella@northlight.example')
    expect(shown.agreedTotal).toEqual({ minor: 153110, currency: 'EUR' })
    if (!issued.ok) throw new Error(issued.code)
    expect(issued.invoice).toMatchObject({
      number: '2026-001',
      totals: { total: { minor: 153110 } },
      agreed: {
        number: 'E-2026-001',
        original: { minor: 128010 },
        changes: [{ on: '2026-11-23', amount: { minor: 25100 } }],
        total: { minor: 153110 },
      },
    })
    expect(stateIn(world)).toBe('agreed')
    await sendFrom(world, { tabId: 2, view, session, documentId: issued.invoiceId })
    expect(stateIn(world)).toBe('invoiced')
    const { id: estimateId } = estimateIn(world)
    const again = { command: 'AGAIN', estimateId, again: true }
    expect(await invoiceEstimate(world, again)).toMatchObject({ code: 'estimateMoved' })
    expect(await reviseEstimate(world, again)).toMatchObject({ code: 'estimateMoved' })
  })

  test('is refused in another currency than was agreed', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const draft = await shownOf(world, 1, 'A')
    const { session } = await mailAppears(world, 1, 'gmail-A')
    const order = { command: 'I', session, draft: { ...draft, currency: 'USD' } }
    expect(await issueInvoice(world, 1, order)).toEqual({ ok: false, code: 'estimateCurrency' })
  })

  test('prepared and not inserted is prepared anew where a change was agreed or a deposit sent since', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const { id: estimateId } = estimateIn(world)
    await invoiceEstimate(world, { command: 'BEFORE', estimateId, again: false })
    const wish = { percent: '30', description: 'Deposit' }
    await depositOfEstimate(world, { command: 'D', estimateId, ...wish })
    const deposit = await issueShown(world, 2, 'gmail-2')
    await sendFrom(world, { tabId: 2, view: 'gmail-2', ...deposit })
    expect((await shownOf(world, 3, 'A')).deducts).toMatchObject([{ number: '2026-001' }])
    await change(world, 4)
    await agree(world)
    expect(await shownOf(world, 5, 'B')).toMatchObject({
      lines: [{}, { description: 'Extra page' }],
      deducts: [{ number: '2026-001' }],
    })
  })

  test('prepared and not inserted keeps what was typed while the estimate stands as it did', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const { id: estimateId } = estimateIn(world)
    await invoiceEstimate(world, { command: 'BEFORE', estimateId, again: false })
    const { session } = await mailAppears(world, 1, 'gmail-2')
    const shown = await showComposer(world, 1, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    await saveDraft(world, 1, session, { ...shown.draft, note: 'Thank you, Ella' })
    expect((await shownOf(world, 2, 'A')).note).toBe('Thank you, Ella')
  })

  test('is not inserted with what was agreed before', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const { id: estimateId } = estimateIn(world)
    await invoiceEstimate(world, { command: 'BEFORE', estimateId, again: false })
    const { session } = await mailAppears(world, 1, 'gmail-2')
    const shown = await showComposer(world, 1, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    await change(world, 2, 'gmail-3')
    await agree(world)
    const order = { command: 'I', session, draft: shown.draft }
    expect(await issueInvoice(world, 1, order)).toEqual({ ok: false, code: 'agreedAnew' })
  })

  test('is not inserted without a deposit that was sent since, unless the person took it off', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const { id: estimateId } = estimateIn(world)
    const draft = await shownOf(world, 1, 'A')
    const { session } = await mailAppears(world, 1, 'gmail-A')
    await depositOfEstimate(world, { command: 'D', estimateId, percent: '30', description: 'Deposit' })
    const deposit = await issueShown(world, 2, 'gmail-2')
    await sendFrom(world, { tabId: 2, view: 'gmail-2', ...deposit })
    const order = { command: 'I', session, draft }
    expect(await issueInvoice(world, 1, order)).toEqual({ ok: false, code: 'agreedAnew' })
    const deducts = (world.store.all('advances').get('') ?? []).flatMap((advance) =>
      advance.kind === 'deposit' ? [advance.deduction] : [],
    )
    const less = { command: 'J', session, draft: { ...draft, deducts } }
    expect(await issueInvoice(world, 1, less)).toMatchObject({ ok: true })
  })

  test('prepared anew, is neither overwritten nor inserted by a composer that shows what was there before', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const before = await shownOf(world, 1, 'A')
    const { session } = await mailAppears(world, 1, 'gmail-A')
    await change(world, 2)
    await agree(world)
    const anew = await shownOf(world, 3, 'B')
    expect(await saveDraft(world, 1, session, before)).toEqual({ ok: false, code: 'sessionEnded' })
    const order = { command: 'I', session, draft: before }
    expect(await issueInvoice(world, 1, order)).toEqual({ ok: false, code: 'sessionEnded' })
    expect(world.seen.closed).toContain('gmail-A')
    const request = { view: 'gmail-A', kind: 'new', host: 'gmail', recipients: [ELLA] } as const
    const again = await openComposer(world, { tabId: 1, frameId: 0 }, request)
    expect(await showComposer(world, 1, again.session)).toMatchObject({ draft: anew })
    const whole = { command: 'J', session: again.session, draft: anew }
    expect(await issueInvoice(world, 1, whole)).toMatchObject({
      invoice: { totals: { total: { minor: 153110 } } },
    })
  })

  test('asked for again where nothing has moved, leaves the composer that shows it open', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const draft = await shownOf(world, 1, 'A')
    const { session } = await mailAppears(world, 1, 'gmail-A')
    await invoiceEstimate(world, { command: 'B', estimateId: estimateIn(world).id, again: true })
    expect(world.seen.closed).toEqual([])
    expect(await saveDraft(world, 1, session, draft)).toEqual({ ok: true })
  })

  test('prepared by an earlier version, which noted no source, keeps what was typed, and follows from then on', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const { id: estimateId } = estimateIn(world)
    const draft = await shownOf(world, 1, 'A')
    const { session } = await mailAppears(world, 1, 'gmail-A')
    await saveDraft(world, 1, session, { ...draft, note: 'Thank you, Ella' })
    const id = `${estimateId}:invoice`
    const { source: _source, ...old } = world.store.all('draft').get(id) ?? {}
    await world.store.write([{ kind: 'draft', id, data: old }])
    expect((await shownOf(world, 2, 'B')).note).toBe('Thank you, Ella')
    await change(world, 3)
    await agree(world)
    expect((await shownOf(world, 4, 'C')).lines).toHaveLength(2)
  })

  test('is written anew, under a new number, once the one that was sent is made void', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const first = await invoiced(world, 1)
    if (!first.issued.ok) throw new Error(first.issued.code)
    const { invoiceId } = first.issued
    await sendFrom(world, { tabId: 1, view: first.view, session: first.session, documentId: invoiceId })
    await voidInvoice(world, { command: 'VOID', invoiceId })
    expect(stateIn(world)).toBe('agreed')
    const second = await invoiced(world, 2)
    if (!second.issued.ok) throw new Error(second.issued.code)
    expect(second.issued).toMatchObject({ invoice: { number: '2026-002', agreed: { number: 'E-2026-001' } } })
    const { view, session } = second
    await sendFrom(world, { tabId: 2, view, session, documentId: second.issued.invoiceId })
    expect(estimateIn(world).invoice).toEqual({ id: second.issued.invoiceId, isSent: true })
    expect(world.store.all('invoice').get(invoiceId)?.invoice).toMatchObject({ isVoid: true })
    expectLedgerHolds(world.store)
    const refused = { ok: false, code: 'billedAnew' }
    expect(await reopenInvoice(world, { command: 'O', invoiceId })).toEqual(refused)
    expect(await undoCommand(world, { command: 'U', undo: 'VOID' })).toEqual(refused)
    await voidInvoice(world, { command: 'W', invoiceId: second.issued.invoiceId })
    expect(await reopenInvoice(world, { command: 'P', invoiceId })).toMatchObject({ ok: true })
  })

  test('is refused while nothing is agreed', async () => {
    const world = await worldWithEstimate()
    const { id: estimateId } = estimateIn(world)
    expect(await invoiceEstimate(world, { command: 'A', estimateId, again: false })).toMatchObject({
      code: 'estimateMoved',
    })
  })

  test('is refused when the agreement was taken back meanwhile', async () => {
    const world = await worldWithEstimate()
    await agree(world, { command: 'AGREE' })
    const { id: estimateId } = estimateIn(world)
    await invoiceEstimate(world, { command: 'A', estimateId, again: false })
    const { session } = await mailAppears(world, 1, 'gmail-2')
    await undoCommand(world, { command: 'UNDO', undo: 'AGREE' })
    const order = { command: 'I', session, draft: anEstimateDraft() }
    expect(await issueInvoice(world, 1, order)).toEqual({ ok: false, code: 'estimateMoved' })
    expect(world.store.all('invoice').size).toBe(0)
  })
})

test('the conversation is shown where it is known', async () => {
  const world = await worldWithEstimate()
  const { id: estimateId } = estimateIn(world)
  expect(await openEstimateMail(world, { estimateId })).toEqual({ ok: true })
  expect(world.seen.openedUrls).toEqual(['https://mail.example/18c2'])
  expect(await openEstimateMail(world, { estimateId: 'OTHER' })).toMatchObject({ code: 'noThread' })
})

test('a client who is erased takes their estimates with them', async () => {
  const world = await worldWithEstimate()
  await eraseClient(world, { command: 'ERASE', clientId: 'northlight' })
  expect(await listEstimates(world)).toEqual({ ok: true, estimates: [], deposits: [] })
})

test('a backup with the invoice of an estimate that is here closes it', async () => {
  const here = await worldWithEstimate()
  await agree(here)
  const elsewhere = { ...fakeWorld('2026-11-25T10:00'), ids: here.ids }
  const restore = async (world: FakeWorld, from: FakeWorld) =>
    restoreBackup(world, {
      command: 'R',
      backup: await backupOf(from),
      choices: { clientIds: [], takesSettings: false },
    })
  await restore(elsewhere, here)
  await invoiceEstimate(elsewhere, { command: 'I', estimateId: estimateIn(here).id, again: false })
  const { session } = await mailAppears(elsewhere, 1, 'gmail-2')
  const shown = await showComposer(elsewhere, 1, session)
  if (!shown.ok || !shown.draft) throw new Error('Nothing prepared')
  const issued = await issueInvoice(elsewhere, 1, { command: 'ISSUE', session, draft: shown.draft })
  if (!issued.ok) throw new Error(issued.code)
  await sendFrom(elsewhere, { tabId: 1, view: 'gmail-2', session, documentId: issued.invoiceId })
  expect(stateOf(estimateIn(here), here.clock.today())).toBe('agreed')
  await restore(here, elsewhere)
  expect(stateOf(estimateIn(here), here.clock.today())).toBe('invoiced')
})

test('a backup brings the estimates back, and undoing takes them away again', async () => {
  const world = await worldWithEstimate()
  await agree(world)
  const backup = await backupOf(world)
  expect(backup.estimates).toEqual([estimateIn(world)])
  const fresh = fakeWorld()
  const choices = { clientIds: [], takesSettings: false }
  await restoreBackup(fresh, { command: 'RESTORE', backup, choices })
  expect(await listEstimates(fresh)).toEqual(await listEstimates(world))
  expect(fresh.store.all('number').get('E-2026-001')).toBe(estimateIn(world).id)
  await undoCommand(fresh, { command: 'UNDO', undo: 'RESTORE' })
  expect(await listEstimates(fresh)).toEqual({ ok: true, estimates: [], deposits: [] })
})

describe('a deposit for what was agreed', () => {
  test('is written in a new mail, leaves the estimate open, and comes off the invoice of the work', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const { id: estimateId } = estimateIn(world)
    const wish = { percent: '30', description: 'Deposit, 30% of estimate E-2026-001' }
    expect(await depositOfEstimate(world, { command: 'D', estimateId, ...wish })).toMatchObject({ ok: true })
    const { session } = await mailAppears(world, 1, 'gmail-2')
    const shown = await showComposer(world, 1, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    expect(shown).toMatchObject({ number: '2026-001', canBeEstimate: true })
    expect(shown.draft.lines).toMatchObject([
      { description: 'Deposit, 30% of estimate E-2026-001', unitPrice: '306' },
    ])
    const issued = await issueInvoice(world, 1, { command: 'I', session, draft: shown.draft })
    if (!issued.ok) throw new Error(issued.code)
    expect(issued.invoice.agreed).toBeUndefined()
    await sendFrom(world, { tabId: 1, view: 'gmail-2', session, documentId: issued.invoiceId })
    expect(stateIn(world)).toBe('agreed')

    await invoiceEstimate(world, { command: 'F', estimateId, again: false })
    const final = await mailAppears(world, 2, 'gmail-3')
    const whole = await showComposer(world, 2, final.session)
    expect(whole.ok && whole.draft?.deducts).toMatchObject([
      { invoiceId: issued.invoiceId, number: '2026-001', total: { minor: 38_403 } },
    ])
  })

  /** Prepares an invoice of the work or a deposit for it, and gives what inserts it and what sends it. */
  async function prepared(world: FakeWorld, what: 'deposit' | 'invoice', tabId: number, percent = '30') {
    const { id: estimateId } = estimateIn(world)
    const command = world.ids.next()
    const wish = { percent, description: 'Deposit' }
    const result =
      what === 'deposit'
        ? await depositOfEstimate(world, { command, estimateId, ...wish })
        : await invoiceEstimate(world, { command, estimateId, again: false })
    if (!result.ok) return result
    const view = `gmail-${tabId}`
    const { session } = await mailAppears(world, tabId, view)
    const shown = await showComposer(world, tabId, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    const { draft } = shown
    const thread = { host: 'gmail', threadId: view, subject: 'The new site' } as const
    const report = (signal: 'confirmed' | 'likely') =>
      reportSend(world, { tabId, frameId: 0 }, { view, host: 'gmail', signal, thread })
    const insert = async () => {
      const issued = await issueInvoice(world, tabId, { command: world.ids.next(), session, draft })
      if (!issued.ok) return issued
      await fillDraft(world, tabId, session, { documentId: issued.invoiceId, ...PIECES })
      return issued
    }
    return { ok: true, insert, report } as const
  }

  async function begun(world: FakeWorld, what: 'deposit' | 'invoice', tabId: number, percent?: string) {
    const mail = await prepared(world, what, tabId, percent)
    if (!mail.ok) throw new Error(mail.code)
    return mail
  }

  const refused = { ok: false, code: 'workInDraft' }

  test('that may still leave holds the invoice of the work back, until it is known what became of it', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const invoice = await begun(world, 'invoice', 1)
    const deposit = await begun(world, 'deposit', 2)
    const inserted = await deposit.insert()
    if (!inserted.ok) throw new Error(inserted.code)
    expect(await invoice.insert()).toEqual(refused)
    expect(await prepared(world, 'invoice', 3)).toEqual(refused)
    await deposit.report('likely')
    expect(await invoice.insert()).toEqual(refused)
    await confirmSent(world, { command: 'YES', invoiceId: inserted.invoiceId, sent: true })
    expect(await invoice.insert()).toEqual({ ok: false, code: 'agreedAnew' })
    const final = await (await begun(world, 'invoice', 3)).insert()
    expect(final).toMatchObject({ invoice: { deducts: [{ invoiceId: inserted.invoiceId }] } })
  })

  test('is listed with its estimate, also once the invoice of the work has taken it off', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const deposit = await begun(world, 'deposit', 1)
    await deposit.insert()
    expect(await listEstimates(world)).toMatchObject({ deposits: [] })
    await deposit.report('confirmed')
    const { id: estimateId } = estimateIn(world)
    const deposits = [{ estimateId, deduction: { number: '2026-001', total: { minor: 38_403 } } }]
    expect(await listEstimates(world)).toMatchObject({ deposits })
    const invoice = await begun(world, 'invoice', 2)
    await invoice.insert()
    await invoice.report('confirmed')
    expect(await listEstimates(world)).toMatchObject({ deposits })
  })

  const above = { ok: false, code: 'depositAboveAgreed' }

  test('is not asked for beyond what was agreed', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const first = await begun(world, 'deposit', 1, '60')
    await first.insert()
    await first.report('confirmed')
    expect(await prepared(world, 'deposit', 2, '60')).toEqual(above)
    const rest = await begun(world, 'deposit', 2, '40')
    expect(await rest.insert()).toMatchObject({ ok: true })
  })

  test('is held back by another that may still leave, and checked again as it is inserted', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const second = await begun(world, 'deposit', 1, '60')
    const first = await begun(world, 'deposit', 2, '60')
    await first.insert()
    expect(await prepared(world, 'deposit', 3)).toEqual(refused)
    expect(await second.insert()).toEqual(refused)
    await first.report('confirmed')
    expect(await second.insert()).toEqual(above)
  })

  test('is not inserted once nothing is agreed any more', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const deposit = await begun(world, 'deposit', 1)
    await answerEstimate(world, { command: 'B', estimateId: estimateIn(world).id, version: 0 })
    expect(await deposit.insert()).toEqual({ ok: false, code: 'estimateMoved' })
  })

  test('that was made void does not count again beside another that leaves no room for it', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const first = await begun(world, 'deposit', 1, '60')
    const inserted = await first.insert()
    if (!inserted.ok) throw new Error(inserted.code)
    await first.report('confirmed')
    const { invoiceId } = inserted
    await voidInvoice(world, { command: 'VOID', invoiceId })
    const second = await begun(world, 'deposit', 2, '60')
    const other = await second.insert()
    if (!other.ok) throw new Error(other.code)
    await second.report('confirmed')
    expect(await reopenInvoice(world, { command: 'O', invoiceId })).toEqual({ ok: false, code: 'billedAnew' })
    await voidInvoice(world, { command: 'W', invoiceId: other.invoiceId })
    expect(await reopenInvoice(world, { command: 'P', invoiceId })).toMatchObject({ ok: true })
  })

  test('that was thrown away holds nothing back', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const inserted = await (await begun(world, 'deposit', 1)).insert()
    if (!inserted.ok) throw new Error(inserted.code)
    await confirmSent(world, { command: 'GONE', invoiceId: inserted.invoiceId, sent: false })
    expect(await (await begun(world, 'invoice', 2)).insert()).toMatchObject({ ok: true })
  })

  test('is not inserted while the invoice of the work may leave, nor once it has', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const deposit = await begun(world, 'deposit', 1)
    const invoice = await begun(world, 'invoice', 2)
    await invoice.insert()
    expect(await deposit.insert()).toEqual(refused)
    expect(await prepared(world, 'deposit', 3)).toEqual(refused)
    await invoice.report('likely')
    expect(await deposit.insert()).toEqual({ ok: false, code: 'estimateMoved' })
  })

  test.each(['deposit', 'invoice'] as const)(
    'or the invoice of the work, made void, does not count again beside what came in its place: %s',
    async (what) => {
      const world = await worldWithEstimate()
      await agree(world)
      const first = await begun(world, what, 1)
      const inserted = await first.insert()
      if (!inserted.ok) throw new Error(inserted.code)
      await first.report('confirmed')
      const { invoiceId } = inserted
      await voidInvoice(world, { command: 'VOID', invoiceId })
      const second = await begun(world, what === 'deposit' ? 'invoice' : 'deposit', 2)
      const other = await second.insert()
      if (!other.ok) throw new Error(other.code)
      const refusedAgain = { ok: false, code: 'billedAnew' }
      expect(await reopenInvoice(world, { command: 'O', invoiceId })).toEqual(refusedAgain)
      await second.report('confirmed')
      expect(await reopenInvoice(world, { command: 'P', invoiceId })).toEqual(refusedAgain)
      await voidInvoice(world, { command: 'W', invoiceId: other.invoiceId })
      expect(await reopenInvoice(world, { command: 'Q', invoiceId })).toMatchObject({ ok: true })
    },
  )

  test('is copied as a deposit for other work once this is invoiced', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const deposit = await begun(world, 'deposit', 1)
    const inserted = await deposit.insert()
    if (!inserted.ok) throw new Error(inserted.code)
    await deposit.report('confirmed')
    const invoice = await begun(world, 'invoice', 2)
    await invoice.insert()
    await invoice.report('confirmed')
    await copyInvoice(world, { command: 'COPY', invoiceId: inserted.invoiceId })
    const { session } = await mailAppears(world, 3, 'gmail-copy')
    expect(await showComposer(world, 3, session)).toMatchObject({ draft: { deposit: {} } })
  })

  test('needs something agreed', async () => {
    const world = await worldWithEstimate()
    const { id: estimateId } = estimateIn(world)
    expect(
      await depositOfEstimate(world, { command: 'D', estimateId, percent: '30', description: 'Deposit' }),
    ).toEqual({
      ok: false,
      code: 'estimateMoved',
    })
  })
})

test('a change order in which nothing changed is refused, and not kept', async () => {
  const world = await worldWithEstimate()
  await agree(world)
  const { id: estimateId } = estimateIn(world)
  await reviseEstimate(world, { command: 'R', estimateId, again: false })
  const { session } = await mailAppears(world, 1, 'gmail-2')
  const shown = await showComposer(world, 1, session)
  if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
  expect(await issueEstimate(world, 1, { command: 'I', session, draft: shown.draft })).toEqual({
    ok: false,
    code: 'nothingChanged',
  })
  expect(estimateIn(world).versions).toHaveLength(1)
})

describe('what was not agreed', () => {
  async function revised(world: FakeWorld, tabId: number) {
    const { id: estimateId } = estimateIn(world)
    await reviseEstimate(world, { command: world.ids.next(), estimateId, again: false })
    const { session } = await mailAppears(world, tabId, `gmail-again-${tabId}`)
    const shown = await showComposer(world, tabId, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    const order = { command: world.ids.next(), session, draft: shown.draft }
    return { draft: shown.draft, issued: await issueEstimate(world, tabId, order) }
  }

  test('and has lapsed is offered again as it was, for as long', async () => {
    const world = await worldWithEstimate()
    world.clock.set('2027-01-11T10:00')
    const { issued } = await revised(world, 1)
    expect(issued).toMatchObject({ ok: true, version: 1 })
    expect(estimateIn(world).versions[1]?.content.validUntil).toBe('2027-02-10')
  })

  test('since a change was declined is agreed to, or offered again', async () => {
    const world = await worldWithEstimate()
    const { id: estimateId } = estimateIn(world)
    await change(world, 1)
    const answer = { on: plainDate('2026-11-23'), note: '' }
    const say = (version: number, kind: 'agreed' | 'declined') =>
      answerEstimate(world, {
        command: world.ids.next(),
        estimateId,
        version,
        answer: { ...answer, kind },
      })
    expect(await say(0, 'agreed')).toEqual({ ok: false, code: 'estimateMoved' })
    await say(1, 'declined')
    const { draft, issued } = await revised(world, 2)
    expect(draft.lines).toHaveLength(1)
    expect(issued).toMatchObject({ ok: true, version: 2 })
    expect(await say(0, 'agreed')).toMatchObject({ ok: true })
    expect(stateIn(world)).toBe('agreed')
  })
})

test('an estimate takes its number from the series that the person chose', async () => {
  const world = fakeWorld()
  await world.withProfile({ estimatePattern: 'T{yy}-##' })
  await offerIn(world, await openIn(world))
  expect(estimateIn(world).number).toBe('T26-01')
})
