import { describe, expect, test } from 'vitest'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { mailBlock } from '../../../lib/app/document/mail-block'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { reportDiscard } from '../../../lib/app/drafts/report-send'
import { changeInvoices } from '../../../lib/app/invoices/change-invoices'
import { reopenInvoice, voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment, recordRefund, reversePayment } from '../../../lib/app/invoices/record-payment'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { showOverview } from '../../../lib/app/show-overview'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { accountStatementOf } from '../../../lib/domain/document/statement'
import { journal } from '../../../lib/domain/export/journal'
import type { OverpaymentAdvance } from '../../../lib/domain/invoice/advance'
import { type Invoice, lifecycleOf } from '../../../lib/domain/invoice/invoice'
import { money, sum } from '../../../lib/domain/money/money'
import { rowOf } from '../../../lib/domain/receivables/invoice-row'
import { vatEntries } from '../../../lib/domain/reports/vat-entries'
import { aDraft, aDraftLine } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, fillIn, issueIn, openIn, sentInvoice, signal } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

/** The total of the draft that `sentInvoice` sends. */
const TOTAL = 128_010
const on = plainDate('2026-11-25')
const CREDIT = { goes: 'credit' } as const

async function waiting(world: FakeWorld): Promise<readonly OverpaymentAdvance[]> {
  const shown = await showComposer(world, FRAME.tabId, await openIn(world, 'gmail-9'))
  return shown.ok ? shown.advances.filter((advance) => advance.kind === 'overpayment') : []
}

async function overpaidBy(minor: number) {
  const world = await fakeWorld().withProfile()
  const invoiceId = await sentInvoice(world)
  const amount = money(TOTAL + minor, 'EUR')
  await recordPayment(world, { command: 'PAID', invoiceId, amount, on, excess: CREDIT })
  return { world, invoiceId }
}

async function billed(world: FakeWorld, unitPrice: string, view = 'gmail-2'): Promise<string> {
  const [overpayment] = await waiting(world)
  if (!overpayment) throw new Error('Nothing waits')
  const lines = [aDraftLine({ quantity: '1', unitPrice })]
  return sentInvoice(world, 'confirmed', view, aDraft({ lines, usesOverpayment: overpayment.credit }))
}

function invoiceOf(world: FakeWorld, invoiceId: string): Invoice {
  const record = world.store.all('invoice').get(invoiceId)
  if (!record) throw new Error('No invoice')
  return record.invoice
}

describe('what a client has paid too much', () => {
  test('waits as their credit and is taken off their next invoice, after the VAT', async () => {
    const { world } = await overpaidBy(2_000)
    expect(await waiting(world)).toMatchObject([
      { clientId: 'northlight', credit: { number: '2026-001', amount: { minor: 2_000 } } },
    ])
    const next = invoiceOf(world, await billed(world, '100'))
    expect(next.issued.totals).toMatchObject({
      net: { minor: 10_000 },
      vat: [{ vat: { minor: 2_550 } }],
      prepaid: { minor: 2_000 },
      total: { minor: 10_550 },
    })
    expect(mailBlock(documentOf(next.issued), 'en').text).toMatch(
      /Paid too much of invoice 2026-001: -€20\.00/,
    )
    expect(await waiting(world)).toEqual([])
    expectLedgerHolds(world.store)
  })

  test('pays a small invoice whole, and what that does not need stays', async () => {
    const { world, invoiceId } = await overpaidBy(20_000)
    const next = invoiceOf(world, await billed(world, '100'))
    expect(rowOf(next)).toMatchObject({ lifecycle: 'paid', open: { minor: 0 }, total: { minor: 0 } })
    expect(await waiting(world)).toMatchObject([{ credit: { amount: { minor: 20_000 - 12_550 } } }])
    const back = { command: 'BACK', invoiceId, paymentId: 'PAID' }
    expect(await reversePayment(world, back)).toEqual({ ok: false, code: 'excessGiven' })
  })

  test('is not taken off twice', async () => {
    const { world } = await overpaidBy(2_000)
    const [overpayment] = await waiting(world)
    if (!overpayment) throw new Error('Nothing waits')
    await billed(world, '100')
    const draft = aDraft({ usesOverpayment: overpayment.credit })
    const session = await openIn(world, 'gmail-3')
    expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toEqual({
      ok: false,
      code: 'depositMoved',
    })
  })

  describe('that an invoice in a draft takes off', () => {
    const refused = { ok: false, code: 'depositInDraft' }

    /** Inserts an invoice that takes it off, and gives its draft and what becomes of its mail. */
    async function inserted(world: FakeWorld, unitPrice: string) {
      const [overpayment] = await waiting(world)
      if (!overpayment) throw new Error('Nothing waits')
      const lines = [aDraftLine({ quantity: '1', unitPrice })]
      const draft = aDraft({ lines, usesOverpayment: overpayment.credit })
      const session = await openIn(world, 'gmail-2')
      await fillIn(world, session, await issueIn(world, session, { draft }))
      return {
        draft,
        session,
        discard: () => reportDiscard(world, FRAME, { view: 'gmail-2', host: 'gmail' }),
      }
    }

    test('is not taken off by another, until that is known to be thrown away', async () => {
      const { world } = await overpaidBy(2_000)
      const { draft, discard } = await inserted(world, '100')
      const session = await openIn(world, 'gmail-3')
      expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toEqual(refused)
      await discard()
      expect(await issueInvoice(world, FRAME.tabId, { command: 'Y', session, draft })).toMatchObject({
        ok: true,
      })
    })

    test('can be inserted again in the same one', async () => {
      const { world } = await overpaidBy(2_000)
      const { draft, session } = await inserted(world, '100')
      expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toMatchObject({
        ok: true,
      })
    })

    test('is there for another as far as that does not need it', async () => {
      const { world } = await overpaidBy(20_000)
      const { draft } = await inserted(world, '100')
      const session = await openIn(world, 'gmail-3')
      const issue = (command: string, unitPrice: string) =>
        issueInvoice(world, FRAME.tabId, {
          command,
          session,
          draft: { ...draft, lines: [aDraftLine({ quantity: '1', unitPrice })] },
        })
      expect(await issue('X', '60')).toEqual(refused)
      expect(await issue('Y', '59')).toMatchObject({ ok: true })
    })

    test('is not given back meanwhile', async () => {
      const { world, invoiceId } = await overpaidBy(2_000)
      const { discard } = await inserted(world, '100')
      const give = (command: string) =>
        recordRefund(world, { command, invoiceId, amount: money(1, 'EUR'), on })
      expect(await give('X')).toEqual(refused)
      await discard()
      expect(await give('Y')).toMatchObject({ ok: true })
    })
  })

  test('and was taken off by two mails that both left is told of instead of a reminder, until it is paid', async () => {
    const { world, invoiceId } = await overpaidBy(20_000)
    const [overpayment] = await waiting(world)
    if (!overpayment) throw new Error('Nothing waits')
    const lines = [aDraftLine({ quantity: '2', unitPrice: '100' })]
    for (const view of ['gmail-2', 'gmail-3']) {
      const session = await openIn(world, view)
      const draft = aDraft({ lines, usesOverpayment: overpayment.credit })
      await fillIn(world, session, await issueIn(world, session, { draft }))
      await reportDiscard(world, FRAME, { view, host: 'gmail' })
    }
    await signal(world, 'confirmed', { view: 'gmail-2' })
    expect(rowOf(invoiceOf(world, invoiceId)).overdrawn).toBeUndefined()
    await signal(world, 'confirmed', { view: 'gmail-3' })
    world.clock.set('2027-02-01T10:00')
    const amount = money(20_000, 'EUR')
    const tasks = async () => {
      const shown = await showOverview(world)
      return shown.ok ? shown.overview.tasks.filter(({ row }) => row.id === invoiceId) : []
    }
    expect(await tasks()).toMatchObject([
      { kind: 'overdrawn', overdrawn: { isOverpayment: true, amount, number: '2026-003' } },
    ])
    await recordPayment(world, { command: 'REST', invoiceId, amount, on })
    expect((await tasks()).map(({ kind }) => kind)).not.toContain('overdrawn')
    expectLedgerHolds(world.store)
  })

  describe('that an invoice took off which was made void', () => {
    async function voided(by = '100') {
      const { world, invoiceId } = await overpaidBy(2_000)
      const nextId = await billed(world, by)
      await voidInvoice(world, { command: 'VOID', invoiceId: nextId })
      return { world, invoiceId, nextId }
    }
    const refused = { ok: false, code: 'takeOffMoved' }

    test.each<[string, (world: FakeWorld, invoiceId: string) => Promise<unknown>]>([
      ['taken off by another', (world) => billed(world, '200', 'gmail-4')],
      [
        'given back',
        (world, invoiceId) => recordRefund(world, { command: 'R', invoiceId, amount: money(100, 'EUR'), on }),
      ],
      [
        'taken back with its payment',
        (world, invoiceId) => reversePayment(world, { command: 'R', invoiceId, paymentId: 'PAID' }),
      ],
    ])('is not taken off by it again once it was %s', async (_, happen) => {
      const { world, invoiceId, nextId } = await voided()
      await happen(world, invoiceId)
      expect(await reopenInvoice(world, { command: 'O', invoiceId: nextId })).toEqual(refused)
      expect(await undoCommand(world, { command: 'U', undo: 'VOID' })).toEqual(refused)
      const change = { kind: 'reopen' } as const
      expect(await changeInvoices(world, { command: 'B', invoiceIds: [nextId], change })).toEqual({
        ok: true,
        refused: 1,
        why: 'takeOffMoved',
      })
      expect(lifecycleOf(invoiceOf(world, nextId))).toBe('void')
      expectLedgerHolds(world.store)
    })

    test('is taken off by it again where it still waits', async () => {
      const { world, nextId } = await voided()
      expect(await reopenInvoice(world, { command: 'O', invoiceId: nextId })).toMatchObject({ ok: true })
      expect(await waiting(world)).toEqual([])
      expectLedgerHolds(world.store)
    })
  })

  test('that an invoice takes off which was said not to have left is not taken off twice by taking that back', async () => {
    const { world } = await overpaidBy(2_000)
    const [overpayment] = await waiting(world)
    if (!overpayment) throw new Error('Nothing waits')
    const session = await openIn(world, 'gmail-2')
    const invoiceId = await issueIn(world, session, {
      draft: aDraft({ usesOverpayment: overpayment.credit }),
    })
    await fillIn(world, session, invoiceId)
    await confirmSent(world, { command: 'GONE', invoiceId, sent: false })
    await billed(world, '100', 'gmail-3')
    expect(await undoCommand(world, { command: 'U', undo: 'GONE' })).toEqual({
      ok: false,
      code: 'takeOffMoved',
    })
  })

  test('is given back instead, and that can be undone', async () => {
    const { world, invoiceId } = await overpaidBy(2_000)
    const refund = { command: 'GIVEN', invoiceId, amount: money(2_000, 'EUR'), on }
    expect(await recordRefund(world, refund)).toMatchObject({ ok: true, undo: 'GIVEN' })
    expect(await waiting(world)).toEqual([])
    await undoCommand(world, { command: 'UNDO', undo: 'GIVEN' })
    expect(await waiting(world)).toMatchObject([{ credit: { amount: { minor: 2_000 } } }])
  })

  test('falls with its payment, and comes again with it', async () => {
    const { world, invoiceId } = await overpaidBy(2_000)
    await reversePayment(world, { command: 'BACK', invoiceId, paymentId: 'PAID' })
    expect(await waiting(world)).toEqual([])
    await undoCommand(world, { command: 'UNDO', undo: 'BACK' })
    expect(await waiting(world)).toMatchObject([{ credit: { amount: { minor: 2_000 } } }])
  })

  test('leaves journal, statement and VAT by payment in order', async () => {
    const { world, invoiceId } = await overpaidBy(2_000)
    const nextId = await billed(world, '100')
    const amount = money(10_550, 'EUR')
    await recordPayment(world, { command: 'REST', invoiceId: nextId, amount, on })
    const both = [invoiceOf(world, invoiceId), invoiceOf(world, nextId)]
    for (const invoice of both) {
      const amounts = journal([invoice]).map(({ gross }) => gross)
      expect(sum(amounts, 'EUR').minor).toBe(0)
    }
    const statement = accountStatementOf(both, 'EUR', plainDate('2027-01-31'))
    expect([statement?.entries.at(-1)?.balance.minor, statement?.left.minor]).toEqual([0, 0])
    const all = (basis: 'payment' | 'invoice') =>
      vatEntries(both.map(rowOf), 'EUR', basis).reduce((so, { vat }) => so + vat, 0)
    expect(all('payment')).toBe(all('invoice'))
  })
})
