import type { PlainDate } from '../domain/calendar/plain-date'
import type { InvoiceCommand } from '../domain/invoice/decide'
import { type Invoice, openAmount } from '../domain/invoice/invoice'
import { type CommitWorld, commit } from './commit'
import { Refusal, type Refused } from './refusal'
import type { Transaction } from './transaction'

/** What is done to many invoices alike. Each has its opposite, by which the page takes it back. */
export type BulkChange =
  /** Everything that is left to pay was paid; `paymentId` names the payment on each of them. */
  | { readonly kind: 'recordPaid'; readonly paymentId: string; readonly on: PlainDate }
  | { readonly kind: 'reversePaid'; readonly paymentId: string }
  | { readonly kind: 'pause' | 'resume' | 'void' | 'reopen' }
  | { readonly kind: 'tag' | 'removeTag'; readonly tag: string }

export interface BulkOrder {
  readonly command: string
  readonly invoiceIds: readonly string[]
  readonly change: BulkChange
}

/**
 * Makes the same change of many invoices in one write. One that may not be changed so is left as it is and counted; a
 * second call with the same id changes nothing and counts none. Nobody is offered to be thanked for what is entered by
 * the dozen: that is mostly long past.
 */
export async function changeInvoices(
  world: CommitWorld,
  { command, invoiceIds, change }: BulkOrder,
): Promise<{ readonly ok: true; readonly refused: number } | Refused> {
  let refused = 0
  const result = await commit(world, command, async (tx) => {
    for (const invoiceId of invoiceIds) {
      if (!(await isChanged(tx, invoiceId, change))) refused += 1
    }
    return {}
  })
  return result.ok ? { ok: true, refused } : result
}

async function isChanged(tx: Transaction, invoiceId: string, change: BulkChange): Promise<boolean> {
  const invoice = (await tx.load('invoice', invoiceId))?.invoice
  if (!invoice) return false
  try {
    await tx.run(invoiceId, commandFor(invoice, change))
    return true
  } catch (error) {
    // A refusal comes before anything is put down of this invoice.
    if (error instanceof Refusal) return false
    throw error
  }
}

function commandFor(invoice: Invoice, change: BulkChange): InvoiceCommand {
  switch (change.kind) {
    case 'recordPaid':
      return {
        type: 'recordPayment',
        paymentId: change.paymentId,
        amount: openAmount(invoice),
        on: change.on,
      }
    case 'reversePaid':
      return { type: 'reversePayment', paymentId: change.paymentId }
    case 'pause':
      return { type: 'pauseReminders' }
    case 'resume':
      return { type: 'resumeReminders' }
    case 'void':
      return { type: 'void' }
    case 'reopen':
      return { type: 'reverseVoid' }
    case 'tag':
    case 'removeTag':
      return { type: change.kind, tag: change.tag }
  }
}
