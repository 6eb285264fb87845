import { describe, expect, test } from 'vitest'
import { joinHistory } from '../../lib/app/backup/join-history'
import { voidInvoice } from '../../lib/app/close-invoice'
import { writeCreditNote } from '../../lib/app/credit-invoice'
import { fillDraft } from '../../lib/app/fill-draft'
import { issueInvoice } from '../../lib/app/issue-invoice'
import { rebuildLedger } from '../../lib/app/rebuild-ledger'
import { recordPayment } from '../../lib/app/record-payment'
import { reportSend } from '../../lib/app/report-send'
import { showComposer } from '../../lib/app/show-composer'
import { showOverview } from '../../lib/app/show-receivables'
import { transaction } from '../../lib/app/transaction'
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

/** Credits a part of a deposit, and sends the note. */
async function creditPart(world: FakeWorld, invoiceId: string, quantity: string) {
  await writeCreditNote(world, { command: 'C', invoiceId })
  const { session } = await mailAppears(world, 1, 'gmail-5')
  const shown = await showComposer(world, 1, session)
  if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
  const draft = { ...shown.draft, lines: [aDraftLine({ quantity })] }
  const note = await issueInvoice(world, 1, { command: 'I', session, draft })
  if (!note.ok) throw new Error(note.code)
  await fillDraft(world, 1, session, { documentId: note.invoiceId, ...PIECES })
  const send = (signal: 'confirmed' | 'undone') =>
    reportSend(world, { tabId: 1, frameId: 0 }, { view: 'gmail-5', host: 'gmail', signal })
  await send('confirmed')
  return { session, draft, send, number: note.invoice.number }
}

describe('a deposit that was credited in part', () => {
  test('waits with what is left of it and of its VAT, and as a whole again when the credit note has not left', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const { send, number } = await creditPart(world, depositId, '1')
    expect(await waiting(world)).toMatchObject([
      {
        deduction: {
          creditNotes: [number],
          net: { minor: 17_000 },
          vat: [{ rate: '25.5', base: { minor: 17_000 }, vat: { minor: 32_003 - 10_668 - 17_000 } }],
          total: { minor: 32_003 - 10_668 },
        },
      },
    ])
    expectLedgerHolds(world.store)
    await send('undone')
    expect(await waiting(world)).toMatchObject([{ deduction: { total: { minor: 32_003 } } }])
    await send('confirmed')
    const finalId = await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    expect(invoiceIn(world, finalId).issued.totals.total.minor).toBe(128_010 - (32_003 - 10_668))
    expect(await waiting(world)).toEqual([])
    expectLedgerHolds(world.store)
  })

  test('is the same in a ledger that is made again, and in one that a backup brings, whichever comes first', async () => {
    const world = await fakeWorld().withProfile()
    await creditPart(world, await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT), '1')
    const waits = world.store.all('advances').get('')
    const events = [...world.store.all('event').values()]
    expect(rebuildLedger({ events }).changes).toContainEqual({ kind: 'advances', id: '', data: waits })
    const ids = [...world.store.all('invoice').keys()]
    for (const order of [ids, ids.toReversed()]) {
      const tx = transaction(fakeWorld())
      for (const id of order)
        await joinHistory(
          tx,
          id,
          events.filter(({ invoiceId }) => invoiceId === id),
        )
      expect(await tx.load('advances')).toEqual(waits)
    }
  })

  test('is not taken off as it was before', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const draft = await finalDraft(world, 'gmail-2')
    await creditPart(world, depositId, '1')
    const session = await openIn(world, 'gmail-2')
    const refused = { ok: false, code: 'depositMoved' }
    expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toEqual(refused)
  })

  test('is not credited any more once a final invoice took it off, even where the credit note was written before', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const note = await creditPart(world, depositId, '1')
    await note.send('undone')
    await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    const { session, draft } = note
    const refused = { ok: false, code: 'depositDeducted' }
    expect(await issueInvoice(world, 1, { command: 'Y', session, draft })).toEqual(refused)
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
