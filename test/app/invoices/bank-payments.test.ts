import { describe, expect, test } from 'vitest'
import { loadBankLayouts, recordBankPayments, saveBankLayouts } from '../../../lib/app/invoices/bank-payments'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { rowsToThank } from '../../../lib/app/reminders/thank-client'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import { openIn } from '../repair/lived-world'

const on = plainDate('2026-11-20')
const WHOLE = 128_010
const eur = (minor: number) => money(minor, 'EUR')
const payment = (invoiceId: string, paymentId: string, minor = WHOLE) => ({
  invoiceId,
  paymentId,
  amount: eur(minor),
  on,
})

async function withInvoices() {
  const world = await fakeWorld('2026-11-26T10:00').withProfile()
  const [a, b] = [
    await sentInvoice(world, 'confirmed', 'gmail-1'),
    await sentInvoice(world, 'confirmed', 'gmail-2'),
  ]
  return { world, a, b }
}

const record = (
  world: FakeWorld,
  payments: readonly ReturnType<typeof payment>[],
  { command = 'BANK', reversals = [] as { invoiceId: string; paymentId: string }[] } = {},
) => recordBankPayments(world, { command, payments, reversals })

describe('payments from the bank', () => {
  test('with a fee that was accepted settle the invoice, and come back with it when taken back is undone', async () => {
    const { world, a } = await withInvoices()
    const fee = { ...payment(a, 'bank-1-1', WHOLE - 1_200), acceptsFee: true as const }
    expect(await record(world, [fee])).toMatchObject({ ok: true })
    expect(await openIn(world)).toBe(WHOLE)
    const back = { command: 'BACK', reversals: [{ invoiceId: a, paymentId: 'bank-1-1' }] }
    await record(world, [], back)
    expect(await openIn(world)).toBe(2 * WHOLE)
    await undoCommand(world, { command: 'U', undo: 'BACK' })
    expect(await openIn(world)).toBe(WHOLE)
    expectLedgerHolds(world.store)
  })

  test('that name one invoice twice for a booking are not taken, so that none of them is lost', async () => {
    const { world, a } = await withInvoices()
    const twice = [payment(a, 'bank-1-1', 1_000), payment(a, 'bank-1-1', 2_000)]
    await expect(async () => record(world, twice)).rejects.toThrow('twice')
    expect(await openIn(world)).toBe(2 * WHOLE)
  })

  test('with tax that was withheld settle the invoice, and come back with it when taken back is undone', async () => {
    const { world, a } = await withInvoices()
    const withheld = { ...payment(a, 'bank-1-1', WHOLE * 0.8), withheldTax: money(WHOLE * 0.2, 'EUR') }
    expect(await record(world, [withheld])).toMatchObject({ ok: true })
    expect(await openIn(world)).toBe(WHOLE)
    await record(world, [], { command: 'BACK', reversals: [{ invoiceId: a, paymentId: 'bank-1-1' }] })
    expect(await openIn(world)).toBe(2 * WHOLE)
    await undoCommand(world, { command: 'U', undo: 'BACK' })
    expect(await openIn(world)).toBe(WHOLE)
    expectLedgerHolds(world.store)
  })

  test('are recorded together, and go again with one undo', async () => {
    const { world, a, b } = await withInvoices()
    const result = await record(world, [payment(a, 'bank-1-1'), payment(b, 'bank-2-1', 500)])
    expect(result).toEqual({ ok: true, undo: 'BANK' })
    expect(await openIn(world)).toBe(WHOLE - 500)
    expectLedgerHolds(world.store)
    expect(await undoCommand(world, { command: 'U', undo: 'BANK' })).toMatchObject({ ok: true })
    expect(await openIn(world)).toBe(2 * WHOLE)
    expectLedgerHolds(world.store)
    expect(await undoCommand(world, { command: 'U2', undo: 'BANK' })).toMatchObject({ code: 'nothingToUndo' })
  })

  test('can be taken back though something else has happened since', async () => {
    const { world, a, b } = await withInvoices()
    await record(world, [payment(a, 'bank-1-1')])
    await record(world, [payment(b, 'bank-2-1', 500)], { command: 'LATER' })
    expect(await undoCommand(world, { command: 'U', undo: 'BANK' })).toMatchObject({ ok: true })
    expect(await openIn(world)).toBe(2 * WHOLE - 500)
  })

  test('count once, however often the same bookings come', async () => {
    const { world, a } = await withInvoices()
    await record(world, [payment(a, 'bank-1-1', 500)])
    expect(await record(world, [payment(a, 'bank-1-1', 500)], { command: 'AGAIN' })).toEqual({ ok: true })
    expect(await openIn(world)).toBe(2 * WHOLE - 500)
  })

  test('may share one booking between invoices', async () => {
    const { world, a, b } = await withInvoices()
    await record(world, [payment(a, 'bank-1-1'), payment(b, 'bank-1-1')])
    expect(await openIn(world)).toBe(0)
  })

  test('are recorded all or not at all', async () => {
    const { world, a, b } = await withInvoices()
    const result = await record(world, [payment(a, 'bank-1-1'), payment(b, 'bank-2-1', WHOLE + 1)])
    expect(result).toEqual({ ok: false, code: 'amountAboveOpen' })
    expect(await openIn(world)).toBe(2 * WHOLE)
  })

  test('offer thanks like any other', async () => {
    const { world, a, b } = await withInvoices()
    await record(world, [payment(a, 'bank-1-1'), payment(b, 'bank-2-1', 500)])
    expect((await rowsToThank(world)).map(({ id }) => id)).toEqual([a])
  })

  test('stand in the rows of the list, so that a statement knows its own', async () => {
    const { world, a } = await withInvoices()
    await record(world, [payment(a, 'bank-1-1')])
    const rows = [...world.store.all('archiveIndex').values()].flat()
    expect(rows).toMatchObject([{ id: a, bankPayments: ['bank-1-1'] }])
  })

  test('that the bank took back are taken back, with the same undo', async () => {
    const { world, a, b } = await withInvoices()
    await record(world, [payment(a, 'bank-1-1')])
    const reversals = [{ invoiceId: a, paymentId: 'bank-1-1' }]
    await record(world, [payment(b, 'bank-2-1', 500)], { command: 'SECOND', reversals })
    expect(await openIn(world)).toBe(2 * WHOLE - 500)
    await undoCommand(world, { command: 'U', undo: 'SECOND' })
    expect(await openIn(world)).toBe(WHOLE)
    const unknown = await record(world, [], { command: 'C', reversals: [{ invoiceId: b, paymentId: 'x' }] })
    expect(unknown).toEqual({ ok: false, code: 'unknownPayment' })
  })
})

test('how the tables of a bank are understood is remembered', async () => {
  const world = fakeWorld()
  expect(await loadBankLayouts(world)).toEqual({ layouts: [] })
  const layouts = [{ headings: 'date|amount', matching: { date: 0, amount: 1 } }]
  await saveBankLayouts(world, layouts)
  expect(await loadBankLayouts(world)).toEqual({ layouts })
})
