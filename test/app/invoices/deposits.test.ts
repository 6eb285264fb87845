import { describe, expect, test } from 'vitest'
import { joinHistory } from '../../../lib/app/backup/join-history'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { reportDiscard, reportSend } from '../../../lib/app/drafts/report-send'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { copyInvoice, writeCreditNote } from '../../../lib/app/invoices/credit-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { rebuildLedger } from '../../../lib/app/ledger/rebuild-ledger'
import { transaction } from '../../../lib/app/ledger/transaction'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import type { Advance } from '../../../lib/domain/invoice/advance'
import { lifecycleOf, openAmount } from '../../../lib/domain/invoice/invoice'
import { rowOf } from '../../../lib/domain/receivables/invoice-row'
import { aDraft, aDraftLine } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, fillIn, issueIn, openIn, PIECES, sentInvoice, signal } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import { mailAppears } from '../recurring/recurring-job'

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

  test('that a deposit has paid in full is credited once, also where two notes were begun', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ deposit: {} }))
    const finalId = await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    const begin = async (tabId: number) => {
      await writeCreditNote(world, { command: `C${tabId}`, invoiceId: finalId })
      const { session } = await mailAppears(world, tabId, `gmail-5${tabId}`)
      const shown = await showComposer(world, tabId, session)
      if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
      const { draft } = shown
      return async () => {
        const note = await issueInvoice(world, tabId, { command: `I${tabId}`, session, draft })
        return note.ok ? fillDraft(world, tabId, session, { documentId: note.invoiceId, ...PIECES }) : note
      }
    }
    const [first, second] = [await begin(1), await begin(2)]
    expect(await first()).toMatchObject({ ok: true })
    expect(await second()).toEqual({ ok: false, code: 'creditNoteInDraft' })
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

/** Inserts a credit note of a part of a deposit into a draft. */
async function insertCredit(world: FakeWorld, invoiceId: string, quantity: string) {
  await writeCreditNote(world, { command: 'C', invoiceId })
  const { session } = await mailAppears(world, 1, 'gmail-5')
  const shown = await showComposer(world, 1, session)
  if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
  const draft = { ...shown.draft, lines: [aDraftLine({ quantity })] }
  const note = await issueInvoice(world, 1, { command: 'I', session, draft })
  if (!note.ok) throw new Error(note.code)
  await fillDraft(world, 1, session, { documentId: note.invoiceId, ...PIECES })
  const place = { view: 'gmail-5', host: 'gmail' } as const
  const send = (signal: 'confirmed' | 'undone') =>
    reportSend(world, { tabId: 1, frameId: 0 }, { ...place, signal })
  const discard = () => reportDiscard(world, { tabId: 1, frameId: 0 }, place)
  return { session, draft, send, discard, number: note.invoice.number }
}

async function creditPart(world: FakeWorld, invoiceId: string, quantity: string) {
  const note = await insertCredit(world, invoiceId, quantity)
  await note.send('confirmed')
  return note
}

/** A final invoice that stands in a draft, with all deposits that wait. */
async function insertFinal(world: FakeWorld, view: string) {
  const draft = await finalDraft(world, view)
  const session = await openIn(world, view)
  const invoiceId = await issueIn(world, session, { draft })
  await fillIn(world, session, invoiceId)
  const discard = () => reportDiscard(world, FRAME, { view, host: 'gmail' })
  return { invoiceId, session, draft, discard, send: () => signal(world, 'confirmed', { view }) }
}

/** What the person is told of the deposit. */
const rowIn = (world: FakeWorld, id: string) => rowOf(invoiceIn(world, id))

async function todayIn(world: FakeWorld) {
  const shown = await showOverview(world)
  return shown.ok ? shown.overview.tasks : []
}

describe('a deposit that a draft counts with', () => {
  const refused = { ok: false, code: 'depositInDraft' }

  test('is not taken off in a second one, until the first is known to be thrown away', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const first = await insertFinal(world, 'gmail-2')
    const session = await openIn(world, 'gmail-3')
    const issue = (command: string) =>
      issueInvoice(world, FRAME.tabId, { command, session, draft: first.draft })
    expect(await issue('X')).toEqual(refused)
    await confirmSent(world, { command: 'GONE', invoiceId: first.invoiceId, sent: false })
    expect(await issue('Y')).toMatchObject({ ok: true })
  })

  test('can be inserted again in the same one', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const { session, draft } = await insertFinal(world, 'gmail-2')
    expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toMatchObject({
      ok: true,
    })
  })

  test('is not taken off while its credit note waits to be sent', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    await insertCredit(world, depositId, '1')
    const session = await openIn(world, 'gmail-2')
    const draft = await finalDraft(world, 'gmail-2')
    expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toEqual(refused)
  })

  test('is not credited while the invoice that takes it off waits to be sent', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const { session, draft, discard } = await insertCredit(world, depositId, '1')
    await discard()
    await insertFinal(world, 'gmail-2')
    expect(await issueInvoice(world, 1, { command: 'X', session, draft })).toEqual(refused)
  })
})

describe('a deposit that was taken off too often all the same', () => {
  /** Both stand in drafts, of which one was said to be thrown away. */
  async function noteAndFinal(world: FakeWorld) {
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const note = await insertCredit(world, depositId, '1')
    await note.discard()
    const final = await insertFinal(world, 'gmail-2')
    return { depositId, note, final }
  }

  test.each(['the credit note', 'the final invoice'])(
    'is told of with the sum and the invoice to be corrected, where %s leaves first',
    async (first) => {
      const world = await fakeWorld().withProfile()
      const { depositId, note, final } = await noteAndFinal(world)
      const sends = [() => note.send('confirmed'), final.send]
      for (const send of first === 'the credit note' ? sends : sends.toReversed()) {
        expect(rowIn(world, depositId).overdrawn).toBeUndefined()
        await send()
      }
      const overdrawn = { amount: { minor: 10_668 }, byInvoiceId: final.invoiceId, number: '2026-002' }
      expect(rowIn(world, depositId)).toMatchObject({ overdrawn })
      expect(await todayIn(world)).toMatchObject([{ kind: 'overdrawn', row: { id: depositId, overdrawn } }])
      expectLedgerHolds(world.store)
      await note.send('undone')
      expect(rowIn(world, depositId).overdrawn).toBeUndefined()
      expect((await todayIn(world)).map(({ kind }) => kind)).not.toContain('overdrawn')
    },
  )

  test('by two final invoices is told of also once it is paid, until the later one is credited', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const first = await insertFinal(world, 'gmail-2')
    await first.discard()
    const second = await insertFinal(world, 'gmail-3')
    await second.send()
    await first.send()
    const amount = openAmount(invoiceIn(world, depositId))
    await recordPayment(world, { command: 'P', invoiceId: depositId, amount, on: world.clock.today() })
    expect(await todayIn(world)).toMatchObject([
      {
        kind: 'overdrawn',
        row: { id: depositId, lifecycle: 'paid', overdrawn: { amount, byInvoiceId: first.invoiceId } },
      },
    ])
    await tick(world)
    expect(world.seen.badge).toBe(1)
    expectLedgerHolds(world.store)
    await writeCreditNote(world, { command: 'C', invoiceId: first.invoiceId })
    const { session } = await mailAppears(world, 1, 'gmail-5')
    const shown = await showComposer(world, 1, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    const note = await issueInvoice(world, 1, { command: 'I', session, draft: shown.draft })
    if (!note.ok) throw new Error(note.code)
    await fillDraft(world, 1, session, { documentId: note.invoiceId, ...PIECES })
    await reportSend(world, { tabId: 1, frameId: 0 }, { view: 'gmail-5', host: 'gmail', signal: 'confirmed' })
    expect((await todayIn(world)).map(({ kind }) => kind)).not.toContain('overdrawn')
    expect(await waiting(world)).toEqual([])
    expectLedgerHolds(world.store)
  })

  test('by two that come to nothing can be put right by a credit note as well', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ deposit: {} }))
    const first = await insertFinal(world, 'gmail-2')
    await first.discard()
    await (await insertFinal(world, 'gmail-3')).send()
    await first.send()
    expect(await writeCreditNote(world, { command: 'C', invoiceId: first.invoiceId })).toMatchObject({
      ok: true,
    })
  })
})

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
    await note.discard()
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

describe('a copy', () => {
  /** Credits an invoice as a whole, and gives what the composer shows of a copy of it. */
  async function copyOf(world: FakeWorld, invoiceId: string, quantity: string) {
    const note = await insertCredit(world, invoiceId, quantity)
    await note.send('confirmed')
    await copyInvoice(world, { command: 'COPY', invoiceId })
    const { session } = await mailAppears(world, 2, 'gmail-6')
    const shown = await showComposer(world, 2, session)
    if (!shown.ok || !shown.draft) throw new Error('Nothing was prepared')
    return shown.draft
  }

  test('of a deposit that was credited is the deposit for the same work', async () => {
    const world = await fakeWorld().withProfile()
    const deposit = { estimate: { id: 'e1', number: 'E-1' } }
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', { ...DEPOSIT, deposit })
    const draft = await copyOf(world, depositId, '3')
    expect(draft.deposit).toEqual(deposit)
    expect(draft.note).toContain('2026-001')
    const copyId = await sentInvoice(world, 'confirmed', 'gmail-7', draft)
    expect(await waiting(world)).toMatchObject([{ estimateId: 'e1', deduction: { invoiceId: copyId } }])
    expectLedgerHolds(world.store)
  })

  test('of a final invoice that was credited takes the deposits off that wait again', async () => {
    const world = await fakeWorld().withProfile()
    const depositId = await sentInvoice(world, 'confirmed', 'gmail-1', DEPOSIT)
    const finalId = await sentInvoice(world, 'confirmed', 'gmail-2', await finalDraft(world, 'gmail-2'))
    const draft = await copyOf(world, finalId, '12')
    expect(draft.deducts).toMatchObject([{ invoiceId: depositId }])
    const copyId = await sentInvoice(world, 'confirmed', 'gmail-7', draft)
    expect(invoiceIn(world, copyId).issued.totals.total.minor).toBe(128_010 - 32_003)
    expectLedgerHolds(world.store)
  })
})
