import type { PlainDate } from '../domain/calendar/plain-date'
import type { Invoice, Payment } from '../domain/invoice/invoice'
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
  },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const invoice = await tx.run(invoiceId, { type: 'recordPayment', paymentId: command, ...payment })
    await offerThanks(tx, world, invoice)
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reversePayment', paymentId: command }] } }
  })
}

/** Takes a recorded payment back, with the discount it earned. Refusal: `unknownPayment`. */
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

/** What records a payment again after it was taken back, with the fee that was accepted. */
export function recordAgain({ fees }: Invoice, payment: Payment): UndoCommand {
  const hadFee = fees?.some(({ paymentId }) => paymentId === payment.paymentId)
  return { type: 'recordPayment', ...payment, ...(hadFee ? { acceptsFee: true } : {}) }
}
