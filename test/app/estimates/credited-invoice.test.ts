import { describe, expect, test } from 'vitest'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { reportSend } from '../../../lib/app/drafts/report-send'
import { answerEstimate } from '../../../lib/app/estimates/answer-estimate'
import {
  depositOfEstimate,
  invoiceEstimate,
  reviseEstimate,
} from '../../../lib/app/estimates/write-from-estimate'
import { copyInvoice, writeCreditNote } from '../../../lib/app/invoices/credit-invoice'
import type { CommandResult } from '../../../lib/app/ledger/refusal'
import { stateOf } from '../../../lib/domain/estimate/estimate'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import type { SendSignal } from '../../../lib/ports/webmail'
import { aDraftLine } from '../../builders/draft'
import type { FakeWorld } from '../../fakes/world'
import { PIECES } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import { agree, anEstimateDraft, estimateIn, mailAppears, offerIn, worldWithEstimate } from './estimate-job'

const stateIn = (world: FakeWorld) => stateOf(estimateIn(world), world.clock.today())

/** The mail that was opened comes up, with what was prepared for it. */
async function opened(world: FakeWorld, prepared: CommandResult, tabId: number) {
  if (!prepared.ok) throw new Error(prepared.code)
  const view = `gmail-${tabId}`
  const { session } = await mailAppears(world, tabId, view)
  const shown = await showComposer(world, tabId, session)
  if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
  const { draft, agreedTotal } = shown
  const insert = async (changes: Partial<InvoiceDraft> = {}) => {
    const order = { command: world.ids.next(), session, draft: { ...draft, ...changes } }
    const issued = await issueInvoice(world, tabId, order)
    if (!issued.ok) throw new Error(issued.code)
    await fillDraft(world, tabId, session, { documentId: issued.invoiceId, ...PIECES })
    return issued
  }
  const report = (signal: SendSignal) => {
    const thread = { host: 'gmail', threadId: view, subject: 'The new site' } as const
    return reportSend(world, { tabId, frameId: 0 }, { view, host: 'gmail', signal, thread })
  }
  const send = async (changes: Partial<InvoiceDraft> = {}) => {
    const issued = await insert(changes)
    await report('confirmed')
    return issued
  }
  return { draft, agreedTotal, insert, report, send }
}

const ask = (world: FakeWorld) => ({ command: world.ids.next(), estimateId: estimateIn(world).id })

const invoiceIt = async (world: FakeWorld, tabId: number) =>
  opened(world, await invoiceEstimate(world, { ...ask(world), again: false }), tabId)

const creditIt = async (world: FakeWorld, invoiceId: string, tabId: number) =>
  opened(world, await writeCreditNote(world, { command: world.ids.next(), invoiceId }), tabId)

const copyIt = async (world: FakeWorld, invoiceId: string, tabId: number) =>
  opened(world, await copyInvoice(world, { command: world.ids.next(), invoiceId }), tabId)

/** An estimate over €1,280.10 was agreed to and invoiced. */
async function invoicedWorld() {
  const world = await worldWithEstimate()
  await agree(world)
  const { invoiceId } = await (await invoiceIt(world, 1)).send()
  return { world, invoiceId }
}

describe('an invoice that is wholly credited', () => {
  test('frees the work of its estimate, which is invoiced anew with what was agreed', async () => {
    const { world, invoiceId } = await invoicedWorld()
    expect(stateIn(world)).toBe('invoiced')
    await (await creditIt(world, invoiceId, 2)).send()
    expect(stateIn(world)).toBe('agreed')
    expect(estimateIn(world).invoice).toEqual({ id: invoiceId, isSent: false, isTakenBack: true })

    const second = await invoiceIt(world, 3)
    expect(second.agreedTotal).toEqual({ minor: 128_010, currency: 'EUR' })
    const issued = await second.insert()
    expect(issued.invoice).toMatchObject({ number: '2026-002', agreed: { number: 'E-2026-001' } })
    expect(estimateIn(world).invoice).toEqual({ id: issued.invoiceId, isSent: false })
    await second.report('confirmed')
    expect(stateIn(world)).toBe('invoiced')
    expect(estimateIn(world).invoice).toEqual({ id: issued.invoiceId, isSent: true })
    expectLedgerHolds(world.store)
  })

  test('lets a deposit be asked for again', async () => {
    const { world, invoiceId } = await invoicedWorld()
    await (await creditIt(world, invoiceId, 2)).send()
    const wish = { percent: '30', description: 'Deposit' }
    expect(await depositOfEstimate(world, { ...ask(world), ...wish })).toMatchObject({ ok: true })
  })

  test('in part only, leaves the work invoiced, until the rest is credited too', async () => {
    const { world, invoiceId } = await invoicedWorld()
    const lines = (quantity: string) => ({ lines: [aDraftLine({ quantity })] })
    await (await creditIt(world, invoiceId, 2)).send(lines('5'))
    expect(stateIn(world)).toBe('invoiced')
    await (await creditIt(world, invoiceId, 3)).send(lines('7'))
    expect(stateIn(world)).toBe('agreed')
  })

  test('by a note that did not leave after all, is the invoice of the work again', async () => {
    const { world, invoiceId } = await invoicedWorld()
    const note = await creditIt(world, invoiceId, 2)
    await note.send()
    await note.report('undone')
    expect(stateIn(world)).toBe('invoiced')
    expect(estimateIn(world).invoice).toEqual({ id: invoiceId, isSent: true })
    expect(await invoiceEstimate(world, { ...ask(world), again: false })).toMatchObject({
      code: 'estimateMoved',
    })
  })

  test('by a note that did not leave after all, takes nothing from the one that was sent in its place', async () => {
    const { world, invoiceId } = await invoicedWorld()
    const note = await creditIt(world, invoiceId, 2)
    await note.send()
    const second = await (await invoiceIt(world, 3)).send()
    await note.report('undone')
    expect(estimateIn(world).invoice).toEqual({ id: second.invoiceId, isSent: true })
  })
})

describe('the corrected invoice of agreed work', () => {
  test('is again that of its estimate, and says which one it replaces', async () => {
    const { world, invoiceId } = await invoicedWorld()
    await (await creditIt(world, invoiceId, 2)).send()
    const corrected = await copyIt(world, invoiceId, 3)
    expect(corrected.draft.note).toContain('replaces invoice 2026-001')
    expect(corrected.agreedTotal).toEqual({ minor: 128_010, currency: 'EUR' })
    const issued = await corrected.send()
    expect(issued.invoice.agreed).toMatchObject({ number: 'E-2026-001', total: { minor: 128_010 } })
    expect(estimateIn(world).invoice).toEqual({ id: issued.invoiceId, isSent: true })
  })

  test('stands in one draft with what the estimate itself would be invoiced by', async () => {
    const { world, invoiceId } = await invoicedWorld()
    await (await creditIt(world, invoiceId, 2)).send()
    await (await copyIt(world, invoiceId, 3)).insert()
    expect(await invoiceEstimate(world, { ...ask(world), again: false })).toEqual({
      ok: false,
      code: 'alreadyInDraft',
    })
  })

  test('takes off the deposits of the work, also one that was sent since', async () => {
    const world = await worldWithEstimate()
    await agree(world)
    const deposit = async (tabId: number) => {
      const wish = { percent: '30', description: 'Deposit' }
      return (await opened(world, await depositOfEstimate(world, { ...ask(world), ...wish }), tabId)).send()
    }
    const first = await deposit(1)
    const { invoiceId } = await (await invoiceIt(world, 2)).send()
    await (await creditIt(world, invoiceId, 3)).send()
    const since = await deposit(4)
    const { invoice } = await (await copyIt(world, invoiceId, 5)).send()
    expect(invoice.deducts?.map((each) => each.invoiceId)).toEqual([first.invoiceId, since.invoiceId])
    expectLedgerHolds(world.store)
  })

  test('is written at the estimate once something else was agreed', async () => {
    const { world, invoiceId } = await invoicedWorld()
    await (await creditIt(world, invoiceId, 2)).send()
    await reviseEstimate(world, { ...ask(world), again: false })
    const { session } = await mailAppears(world, 3, 'gmail-3')
    const draft = anEstimateDraft({ lines: [aDraftLine({ quantity: '20' })] })
    const estimateId = await offerIn(world, session, { draft, tabId: 3 })
    await fillDraft(world, 3, session, { documentId: estimateId, ...PIECES })
    const thread = { host: 'gmail', threadId: '18c2', subject: 'The new site' } as const
    await reportSend(
      world,
      { tabId: 3, frameId: 0 },
      { view: 'gmail-3', host: 'gmail', signal: 'confirmed', thread },
    )
    await agree(world)
    const refused = { ok: false, code: 'agreedAnew' }
    expect(await copyInvoice(world, { command: 'COPY', invoiceId })).toEqual(refused)
  })

  test('is one of other work once nothing is agreed any more, or another has invoiced it', async () => {
    const { world, invoiceId } = await invoicedWorld()
    await (await creditIt(world, invoiceId, 2)).send()
    const { id: estimateId } = estimateIn(world)
    await answerEstimate(world, { command: 'BACK', estimateId, version: 0 })
    expect((await copyIt(world, invoiceId, 3)).agreedTotal).toBeUndefined()
    await agree(world)
    await (await invoiceIt(world, 4)).send()
    expect((await copyIt(world, invoiceId, 5)).agreedTotal).toBeUndefined()
  })
})
