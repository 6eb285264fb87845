import { describe, expect, test } from 'vitest'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { reopenInvoice, voidInvoice, writeOffInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment, reversePayment, reverseWithheldTax } from '../../../lib/app/invoices/record-payment'
import { showHistory } from '../../../lib/app/invoices/show-receivables'
import { note } from '../../../lib/app/ledger/commit'
import type { CommandResult } from '../../../lib/app/ledger/refusal'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { readReply } from '../../../lib/app/reminders/read-reply'
import { recordReminder, reminderNotSent } from '../../../lib/app/reminders/record-reminder'
import {
  disputeInvoice,
  pauseReminders,
  promisePayment,
  resolveDispute,
  snoozeReminders,
  withdrawPromise,
} from '../../../lib/app/reminders/stop-reminders'
import { writeReminder } from '../../../lib/app/reminders/write-reminder'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceCommand } from '../../../lib/domain/invoice/decide'
import { money } from '../../../lib/domain/money/money'
import { aDraft } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

const today = plainDate('2026-12-09')
const day = plainDate('2026-12-15')
const TOTAL = money(128_010, 'EUR')

interface Job {
  readonly world: FakeWorld
  readonly order: { readonly command: string; readonly invoiceId: string }
}

async function job(before: readonly InvoiceCommand[] = [], draft = aDraft()): Promise<Job> {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', draft)
  world.clock.set('2026-12-09T10:00')
  for (const command of before) {
    await note(world, async (tx) => {
      await tx.run(invoiceId, command)
    })
  }
  return { world, order: { command: 'C', invoiceId } }
}

const invoiceOf = ({ world, order }: Job) => world.store.all('invoice').get(order.invoiceId)?.invoice
const rowsOf = ({ world }: Job) => [...world.store.all('reminders').values()].flat()

const dispute: InvoiceCommand = { type: 'dispute', note: 'Hours', on: today }
const promise: InvoiceCommand = { type: 'promisePayment', day, today }
const reply: InvoiceCommand = { type: 'noteReply', replyId: 'm1', on: today }
const snooze: InvoiceCommand = { type: 'snooze', until: day }
const writeOff: InvoiceCommand = { type: 'writeOff', on: today }
const pay: InvoiceCommand = { type: 'recordPayment', paymentId: 'p1', amount: TOTAL, on: today }

const part: InvoiceCommand = { ...pay, amount: money(10_000, 'EUR') }
const credit: InvoiceCommand = {
  type: 'credit',
  creditNoteId: 'c1',
  number: 'C-1',
  amount: TOTAL,
  on: today,
}
const again = {
  type: 'recordPayment',
  paymentId: 'p3',
  amount: money(5_000, 'EUR'),
  on: today,
  excess: { goes: 'back', on: today },
} as const satisfies InvoiceCommand

const COMMANDS: readonly [
  name: string,
  before: readonly InvoiceCommand[],
  give: (job: Job) => Promise<CommandResult>,
][] = [
  ['pause', [], ({ world, order }) => pauseReminders(world, { ...order, paused: true })],
  [
    'resume',
    [{ type: 'pauseReminders' }],
    ({ world, order }) => pauseReminders(world, { ...order, paused: false }),
  ],
  ['dispute', [], ({ world, order }) => disputeInvoice(world, { ...order, note: 'All' })],
  ['dispute of more', [dispute], ({ world, order }) => disputeInvoice(world, { ...order, note: 'All' })],
  [
    'dispute, with an answer unread',
    [reply],
    ({ world, order }) => disputeInvoice(world, { ...order, note: 'All' }),
  ],
  ['resolve', [dispute], ({ world, order }) => resolveDispute(world, order)],
  ['promise', [], ({ world, order }) => promisePayment(world, { ...order, day })],
  [
    'promise of another day',
    [promise],
    ({ world, order }) => promisePayment(world, { ...order, day: plainDate('2026-12-20') }),
  ],
  ['promise, with an answer unread', [reply], ({ world, order }) => promisePayment(world, { ...order, day })],
  ['withdraw a promise', [promise], ({ world, order }) => withdrawPromise(world, order)],
  ['snooze', [], ({ world, order }) => snoozeReminders(world, { ...order, until: day })],
  [
    'snooze longer',
    [snooze],
    ({ world, order }) => snoozeReminders(world, { ...order, until: plainDate('2026-12-20') }),
  ],
  ['read an answer', [reply], ({ world, order }) => readReply(world, order)],
  ['write off', [], ({ world, order }) => writeOffInvoice(world, order)],
  ['reopen after a write-off', [writeOff], ({ world, order }) => reopenInvoice(world, order)],
  ['void', [], ({ world, order }) => voidInvoice(world, order)],
  ['reopen after voiding', [{ type: 'void' }], ({ world, order }) => reopenInvoice(world, order)],
  [
    'record a payment',
    [],
    ({ world, order }) => recordPayment(world, { ...order, amount: TOTAL, on: today }),
  ],
  ['take a payment back', [pay], ({ world, order }) => reversePayment(world, { ...order, paymentId: 'p1' })],
  [
    'take the payment of a credited invoice back',
    [pay, credit],
    ({ world, order }) => reversePayment(world, { ...order, paymentId: 'p1' }),
  ],
  [
    'take a part payment of an invoice back that was written off',
    [part, writeOff],
    ({ world, order }) => reversePayment(world, { ...order, paymentId: 'p1' }),
  ],
  [
    'take a payment back that was given back, beside one that waits as a credit',
    [pay, { ...again, paymentId: 'p2', excess: { goes: 'credit' } }, again],
    ({ world, order }) => reversePayment(world, { ...order, paymentId: 'p3' }),
  ],
  [
    'remind oneself, with an answer unread and a snooze running',
    [snooze, reply],
    ({ world, order }) => recordReminder(world, { ...order, stage: 'friendly' }),
  ],
  ['say that it was not sent', [], ({ world, order }) => confirmSent(world, { ...order, sent: false })],
]

describe('a command a person gives', () => {
  test.each(COMMANDS)('%s: changes the invoice, and undo makes it as it was', async (_, before, give) => {
    const one = await job(before)
    const asItWas = invoiceOf(one)
    expect(await give(one)).toEqual({ ok: true, invoiceId: one.order.invoiceId, undo: 'C' })
    expect(invoiceOf(one)).not.toEqual(asItWas)
    expect(await undoCommand(one.world, { command: 'U', undo: 'C' })).toMatchObject({ ok: true })
    expect(invoiceOf(one)).toEqual(asItWas)
    expect(await undoCommand(one.world, { command: 'V', undo: 'C' })).toEqual({
      ok: false,
      code: 'nothingToUndo',
    })
  })

  test.each([
    ['a payment', (one: Job) => reversePayment(one.world, { ...one.order, paymentId: 'p1' })],
    ['withheld tax', (one: Job) => reverseWithheldTax(one.world, { ...one.order, withheldId: 't1' })],
  ])(
    'that takes back %s takes the discount back that it helped to earn, and undo gives both again',
    async (_, takeBack) => {
      const on = plainDate('2026-11-25')
      const first = { ...part, on } as const
      const tax: InvoiceCommand = {
        type: 'recordWithheldTax',
        withheldId: 't1',
        amount: money(100, 'EUR'),
        on,
      }
      const amount = money(TOTAL.minor - 10_100 - 2_000, 'EUR')
      const last: InvoiceCommand = { type: 'recordPayment', paymentId: 'p2', amount, on }
      const one = await job([first, tax, last], aDraft({ earlyPayment: { percent: '2', days: '7' } }))
      expect(invoiceOf(one)?.discounts).toEqual([{ paymentId: 'p2', amount: money(2_000, 'EUR') }])
      await takeBack(one)
      expect(invoiceOf(one)?.discounts).toEqual([])
      await undoCommand(one.world, { command: 'U', undo: 'C' })
      expect(invoiceOf(one)?.discounts).toEqual([{ paymentId: 'p2', amount: money(2_000, 'EUR') }])
      expect(invoiceOf(one)?.payments).toHaveLength(2)
      expectLedgerHolds(one.world.store)
    },
  )

  test('that changes nothing offers no undo', async () => {
    const { world, order } = await job([{ type: 'pauseReminders' }])
    expect(await pauseReminders(world, { ...order, paused: true })).toEqual({
      ok: true,
      invoiceId: order.invoiceId,
    })
  })

  test('may be a promise put back after its day', async () => {
    const one = await job([promise])
    one.world.clock.set('2026-12-20T10:00')
    await withdrawPromise(one.world, one.order)
    await undoCommand(one.world, { command: 'U', undo: 'C' })
    expect(invoiceOf(one)?.promisedFor).toBe(day)
  })

  test('is refused where it may not be', async () => {
    const { world, order } = await job()
    expect(await promisePayment(world, { ...order, day: plainDate('2026-12-08') })).toEqual({
      ok: false,
      code: 'promiseInPast',
    })
    expect(await reversePayment(world, { ...order, paymentId: 'p9' })).toEqual({
      ok: false,
      code: 'unknownPayment',
    })
    expect(await reopenInvoice(world, order)).toEqual({ ok: false, code: 'notVoid' })
    expect(await reopenInvoice(world, { ...order, invoiceId: 'NOBODY' })).toEqual({
      ok: false,
      code: 'unknownInvoice',
    })
  })

  test('is told in the history, and so is its undo', async () => {
    const { world, order } = await job()
    await disputeInvoice(world, { ...order, note: '  Two hours too many ' })
    await undoCommand(world, { command: 'U', undo: 'C' })
    const history = await showHistory(world, order.invoiceId)
    expect(history.ok && history.events.slice(2).map(({ event }) => event)).toEqual([
      { type: 'disputed', note: 'Two hours too many', on: today },
      { type: 'disputeResolved' },
    ])
  })
})

describe('a word about a reminder in a draft', () => {
  test.each([
    ['it went', 'sendSeen', (one: Job) => recordReminder(one.world, { ...one.order, stage: 'friendly' })],
    ['it did not go', 'abandoned', (one: Job) => reminderNotSent(one.world, one.order)],
  ] as const)('%s: undone, it waits there again', async (_, state, give) => {
    const one = await job()
    await writeReminder(one.world, { ...one.order, command: 'W', again: false })
    const asItWas = rowsOf(one)
    await give(one)
    expect(rowsOf(one)[0]?.mail?.state).toBe(state)
    await undoCommand(one.world, { command: 'U', undo: 'C' })
    expect(rowsOf(one)).toEqual(asItWas)
    expect(invoiceOf(one)?.reminders).toEqual([])
  })

  test('is not taken back over a reminder written since', async () => {
    const one = await job()
    await writeReminder(one.world, { ...one.order, command: 'W', again: false })
    await reminderNotSent(one.world, one.order)
    await writeReminder(one.world, { ...one.order, command: 'X', again: false })
    const asItIs = rowsOf(one)
    await undoCommand(one.world, { command: 'U', undo: 'C' })
    expect(rowsOf(one)).toEqual(asItIs)
  })
})
