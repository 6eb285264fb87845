import type { PlainDate } from '../../domain/calendar/plain-date'
import type { Excess } from '../../domain/invoice/excess'
import { type Invoice, overpaid, type Payment } from '../../domain/invoice/invoice'
import type { Money } from '../../domain/money/money'
import type { Undo, UndoCommand } from '../../ports/store'
import { takenInOtherDrafts } from '../drafts/unsent-drafts'
import { type CommitWorld, commit } from '../ledger/commit'
import type { InvoiceOrder } from '../ledger/invoice-order'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { offerThanks } from '../reminders/thank-client'

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
    readonly withheldTax?: Money
    readonly excess?: Excess
  },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const invoice = await tx.run(invoiceId, { type: 'recordPayment', paymentId: command, ...payment })
    await offerThanks(tx, world, invoice)
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reversePayment', paymentId: command }] } }
  })
}

/** Takes a recorded payment back, with a discount that was earned by it or would not be without it. Refusals: `unknownPayment`, `excessGiven`. */
export function reversePayment(
  world: CommitWorld,
  { command, invoiceId, paymentId }: InvoiceOrder & { readonly paymentId: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    return { invoiceId, undo: await takePaymentBack(tx, invoiceId, paymentId) }
  })
}

/** Takes a recorded payment back; gives what puts it where it stood. Refusals as `reversePayment`. */
export async function takePaymentBack(tx: Transaction, invoiceId: string, paymentId: string): Promise<Undo> {
  const before = (await tx.load('invoice', invoiceId))?.invoice
  const payment = before?.payments.find((each) => each.paymentId === paymentId)
  if (!before || !payment) throw new Refusal(before ? 'unknownPayment' : 'unknownInvoice')
  const after = await tx.run(invoiceId, { type: 'reversePayment', paymentId })
  return { invoiceId, commands: [restoring(before, payment), ...discountsFallen(before, after, paymentId)] }
}

/** What restores the discounts that other payments had earned. */
function discountsFallen(before: Invoice, after: Invoice, ownPaymentId?: string): readonly UndoCommand[] {
  return before.discounts
    .filter(({ paymentId }) => paymentId !== ownPaymentId && after.discounts.length === 0)
    .map((discount) => ({ type: 'restoreDiscount', ...discount }))
}

/** What puts a payment that was taken back where it stood, with its discount, its fee, the tax that was withheld and what was given back of it. */
function restoring({ discounts, fees, withheld, refunds }: Invoice, payment: Payment): UndoCommand {
  const isOwn = (each: { readonly paymentId: string }) => each.paymentId === payment.paymentId
  const discount = discounts.find(isOwn)?.amount
  const fee = fees?.find(isOwn)?.amount
  const withheldTax = withheld?.find(({ withheldId }) => withheldId === payment.paymentId)?.amount
  const refund = refunds?.find(({ refundId }) => refundId === payment.paymentId)
  return {
    type: 'restorePayment',
    ...payment,
    ...(discount ? { discount } : {}),
    ...(fee ? { fee } : {}),
    ...(withheldTax ? { withheldTax } : {}),
    ...(refund ? { refund: { amount: refund.amount, on: refund.on } } : {}),
  }
}

/** Records tax that the client kept of what was paid before. Refusals as `decide`. */
export function recordWithheldTax(
  world: CommitWorld,
  { command, invoiceId, ...tax }: InvoiceOrder & { readonly amount: Money; readonly on: PlainDate },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const invoice = await tx.run(invoiceId, { type: 'recordWithheldTax', withheldId: command, ...tax })
    await offerThanks(tx, world, invoice)
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reverseWithheldTax', withheldId: command }] } }
  })
}

/** The tax was not withheld after all, and is to be paid again. */
export function reverseWithheldTax(
  world: CommitWorld,
  { command, invoiceId, withheldId }: InvoiceOrder & { readonly withheldId: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = (await tx.load('invoice', invoiceId))?.invoice
    const tax = before?.withheld?.find((each) => each.withheldId === withheldId)
    const after = await tx.run(invoiceId, { type: 'reverseWithheldTax', withheldId })
    if (!before || !tax) return { invoiceId }
    const commands: readonly UndoCommand[] = [
      { type: 'recordWithheldTax', ...tax },
      ...discountsFallen(before, after),
    ]
    return { invoiceId, undo: { invoiceId, commands } }
  })
}

/**
 * Records that some of what was paid too much was given back. Refusals as `decide`; `depositInDraft` where an invoice
 * takes it off that stands in a draft.
 */
export function recordRefund(
  world: CommitWorld,
  { command, invoiceId, ...refund }: InvoiceOrder & { readonly amount: Money; readonly on: PlainDate },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const invoice = await tx.run(invoiceId, { type: 'recordRefund', refundId: command, ...refund })
    if (overpaid(invoice).minor < (await takenInOtherDrafts(tx, 'overpayment', invoiceId))) {
      throw new Refusal('depositInDraft')
    }
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
