import type { PlainDate } from '../domain/calendar/plain-date'
import type { Excess } from '../domain/invoice/excess'
import { type Invoice, overpaid, type Payment } from '../domain/invoice/invoice'
import type { Money } from '../domain/money/money'
import type { UndoCommand } from '../ports/store'
import { type CommitWorld, commit } from './commit'
import { type CommandResult, Refusal } from './refusal'
import type { InvoiceOrder } from './stop-reminders'
import { offerThanks } from './thank-client'

/** Records money that came in. Refusals as `decide`. */
export function recordPayment(
  world: CommitWorld,
  {
    command,
    invoiceId,
    ...payment
  }: InvoiceOrder & {
    readonly amount: Money
    readonly on: PlainDate
    readonly acceptsFee?: true
    readonly excess?: Excess
  },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const invoice = await tx.run(invoiceId, { type: 'recordPayment', paymentId: command, ...payment })
    await offerThanks(tx, world, invoice)
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reversePayment', paymentId: command }] } }
  })
}

/** Takes a recorded payment back, with the discount it earned. Refusals: `unknownPayment`, `excessGiven`. */
export function reversePayment(
  world: CommitWorld,
  { command, invoiceId, paymentId }: InvoiceOrder & { readonly paymentId: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const invoice = (await tx.load('invoice', invoiceId))?.invoice
    const payment = invoice?.payments.find((each) => each.paymentId === paymentId)
    if (!invoice || !payment) throw new Refusal(invoice ? 'unknownPayment' : 'unknownInvoice')
    await tx.run(invoiceId, { type: 'reversePayment', paymentId })
    return { invoiceId, undo: { invoiceId, commands: [recordAgain(invoice, payment)] } }
  })
}

/** What records a payment again after it was taken back, with the fee that was accepted and what became of an excess. */
export function recordAgain(invoice: Invoice, payment: Payment): UndoCommand {
  const { fees, refunds } = invoice
  const hadFee = fees?.some(({ paymentId }) => paymentId === payment.paymentId)
  const refund = refunds?.find(({ refundId }) => refundId === payment.paymentId)
  return {
    type: 'recordPayment',
    ...payment,
    ...(hadFee ? { acceptsFee: true } : {}),
    ...(refund ? { excess: { goes: 'back', on: refund.on } } : {}),
    ...(overpaid(invoice).minor > 0 ? { excess: { goes: 'credit' } } : {}),
  }
}

/** Records that some of what was paid too much was given back. Refusals as `decide`. */
export function recordRefund(
  world: CommitWorld,
  { command, invoiceId, ...refund }: InvoiceOrder & { readonly amount: Money; readonly on: PlainDate },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    await tx.run(invoiceId, { type: 'recordRefund', refundId: command, ...refund })
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reverseRefund', refundId: command }] } }
  })
}

/** It was not given back after all, and waits again. */
export function reverseRefund(
  world: CommitWorld,
  { command, invoiceId, refundId }: InvoiceOrder & { readonly refundId: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const refund = (await tx.load('invoice', invoiceId))?.invoice.refunds?.find(
      (each) => each.refundId === refundId,
    )
    await tx.run(invoiceId, { type: 'reverseRefund', refundId })
    return {
      invoiceId,
      ...(refund ? { undo: { invoiceId, commands: [{ type: 'recordRefund', ...refund }] } } : {}),
    }
  })
}
