import { describe, expect, test } from 'vitest'
import { voidInvoice } from '../../lib/app/close-invoice'
import { writeCreditNote } from '../../lib/app/credit-invoice'
import { fillDraft } from '../../lib/app/fill-draft'
import { issueInvoice } from '../../lib/app/issue-invoice'
import { recordPayment } from '../../lib/app/record-payment'
import { reportSend } from '../../lib/app/report-send'
import { showComposer } from '../../lib/app/show-composer'
import { showOverview } from '../../lib/app/show-receivables'
import type { Advance } from '../../lib/domain/invoice/advance'
import { lifecycleOf, openAmount } from '../../lib/domain/invoice/invoice'
import { aDraft, aDraftLine } from '../builders/draft'
import { type FakeWorld, fakeWorld } from '../fakes/world'
import { FRAME, fillIn, issueIn, openIn, PIECES, sentInvoice, signal } from './job'
import { expectLedgerHolds } from './ledger-truth'
import { mailAppears } from './recurring/recurring-job'

const DEPOSIT = aDraft({ deposit: {}, lines: [aDraftLine({ quantity: '3' })] })

async function waiting(world: FakeWorld, view = 'gmail-9'): Promise<readonly Advance[]> {
  const shown = await showComposer(world, FRAME.tabId, await openIn(world, view))
  return shown.ok ? shown.advances : []
}

/** The final invoice of a whole, with every deposit that waits, as far as the draft. */
async function finalDraft(world: FakeWorld, view: string) {
  const deducts = (await waiting(world, view))
    .filter((advance) => advance.kind === 'deposit')
    .map(({ deduction }) => deduction)
  return aDraft({ deducts })
}

const invoiceIn = (world: FakeWorld, id: string) => {
  const record = world.store.all('invoice').get(id)
  if (!record) throw new Error('No such invoice')
  return record.invoice
}

describe('a deposit invoice', () => {
  test('is asked for as any invoice, and waits for the next one from the moment it has left', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const depositId = await issueIn(world, session, { draft: DEPOSIT })
    await fillIn(world, session, depositId)
    expect(await waiting(world)).toEqual([])
    await signal(world, 'confirmed')
    expect(await waiting(world)).toMatchObject([
      { kind: 'deposit', clientId: 'northlight', isPaid: false, deduction: { number: '2026-001' } },
    ])
    await signal(world, 'undone')
    expect(await waiting(world)).toEqual([])
    expectLedgerHolds(world.store)
  })

  test('waits as paid once it is', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const amount = openAmount(invoiceIn(world, depositId))
    await recordPayment(world, { command: 'P', invoiceId: depositId, amount, on: world.clock.today() })
    expect(await waiting(world)).toMatchObject([{ isPaid: true }])
  })
})

describe('a final invoice', () => {
  test('takes the deposit off, refers to it, and leaves none to be taken off again', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const finalId = await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    const { issued } = invoiceIn(world, finalId)
    expect(issued.deducts).toMatchObject([{ invoiceId: depositId, number: '2026-001' }])
    expect(issued.totals).toMatchObject({ deducted: { minor: 32_003 }, total: { minor: 128_010 - 32_003 } })
    expect(invoiceIn(world, depositId).takenOff).toMatchObject([
      { what: 'deposit', byInvoiceId: finalId, number: '2026-002', amount: { minor: 32_003 } },
    ])
    expect(await waiting(world)).toEqual([])
    expectLedgerHolds(world.store)
  })

  test('gives the deposit back when it has not left after all', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    await signal(world, 'undone', { view: 'gmail-2' })
    expect(await waiting(world)).toHaveLength(1)
    await signal(world, 'confirmed', { view: 'gmail-2' })
    expect(await waiting(world)).toEqual([])
  })

  test('may not take off what another invoice has taken off meanwhile', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const draft = await finalDraft(world, 'gmail-3')
    await sentInvoice(world, 'confirmed', 'gmail-2', draft)
    const session = await openIn(world, 'gmail-3')
    expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toEqual({
      ok: false,
      code: 'depositMoved',
    })
  })

  test('that comes to nothing is paid, and asks for nothing', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ deposit: {} }))
    const finalId = await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    expect(lifecycleOf(invoiceIn(world, finalId))).toBe('paid')
    const overview = await showOverview(world)
    expect(overview.ok && overview.overview.open.map(({ row }) => row.number)).toEqual(['2026-001'])
    expect(world.store.all('habits').get('')).toBeUndefined()
  })

  test('wholly credited gives the deposit back, for another final invoice', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const finalId = await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    await writeCreditNote(world, { command: 'C', invoiceId: finalId })
    const { session } = await mailAppears(world, 1, 'gmail-5')
    const shown = await showComposer(world, 1, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    expect(shown.draft.deducts).toMatchObject([{ invoiceId: depositId }])
    const note = await issueInvoice(world, 1, { command: 'I', session, draft: shown.draft })
    if (!note.ok) throw new Error(note.code)
    expect(note.invoice.totals.total).toEqual(invoiceIn(world, finalId).issued.totals.total)
    await fillDraft(world, 1, session, { documentId: note.invoiceId, ...PIECES })
    expect(await waiting(world)).toEqual([])
    const report = { view: 'gmail-5', host: 'gmail', signal: 'confirmed' } as const
    await reportSend(world, { tabId: 1, frameId: 0 }, report)
    expect(await waiting(world)).toMatchObject([{ deduction: { invoiceId: depositId } }])
    expectLedgerHolds(world.store)
  })
})

describe('a deposit that was taken off', () => {
  test('is neither credited nor made void by itself', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    const refused = { ok: false, code: 'depositDeducted' }
    expect(await writeCreditNote(world, { command: 'C', invoiceId })).toEqual(refused)
    expect(await voidInvoice(world, { command: 'V', invoiceId })).toEqual(refused)
  })
})
