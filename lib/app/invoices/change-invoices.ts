import type { PlainDate } from '../../domain/calendar/plain-date'
import type { InvoiceCommand } from '../../domain/invoice/decide'
import { type Invoice, openAmount } from '../../domain/invoice/invoice'
import type { RefusalCode } from '../../domain/refusal-codes'
import { type CommitWorld, commit } from '../ledger/commit'
import { Refusal, type Refused } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { makeVoid, reverseVoid } from './close-invoice'

/** What is done to many invoices alike. Each has its opposite, by which the page takes it back. */
export type BulkChange =
  /** Everything that is left to pay was paid; `paymentId` names the payment on each of them. */
  | { readonly kind: 'recordPaid'; readonly paymentId: string; readonly on: PlainDate }
  | { readonly kind: 'reversePaid'; readonly paymentId: string }
  | { readonly kind: 'void' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'pause' | 'resume' }
  | { readonly kind: 'tag' | 'removeTag'; readonly tag: string }

export interface BulkOrder {
  readonly command: string
  readonly invoiceIds: readonly string[]
  readonly change: BulkChange
}

/**
 * Makes the same change of many invoices in one write. One that may not be changed so is left as it is and counted, with
 * the reason where all have the same; a second call with the same id changes nothing and counts none. Nobody is offered to be thanked for what is entered by
 * the dozen: that is mostly long past.
 */
export async function changeInvoices(
  world: CommitWorld,
  { command, invoiceIds, change }: BulkOrder,
): Promise<{ readonly ok: true; readonly refused: number; readonly why?: RefusalCode } | Refused> {
  const codes: RefusalCode[] = []
  const result = await commit(world, command, async (tx) => {
    for (const invoiceId of invoiceIds) {
      const code = await refusalOf(tx, invoiceId, change)
      if (code) codes.push(code)
    }
    return {}
  })
  if (!result.ok) return result
  const [why, ...others] = new Set(codes)
  return { ok: true, refused: codes.length, ...(why && others.length === 0 ? { why } : {}) }
}

async function refusalOf(
  tx: Transaction,
  invoiceId: string,
  change: BulkChange,
): Promise<RefusalCode | undefined> {
  const invoice = (await tx.load('invoice', invoiceId))?.invoice
  if (!invoice) return 'unknownInvoice'
  try {
    if (change.kind === 'void') await makeVoid(tx, invoiceId)
    else if (change.kind === 'reopen') await reverseVoid(tx, invoice)
    else await tx.run(invoiceId, commandFor(invoice, change))
    return undefined
  } catch (error) {
    // A refusal comes before anything is put down of this invoice.
    if (error instanceof Refusal) return error.code
    throw error
  }
}

function commandFor(
  invoice: Invoice,
  change: Exclude<BulkChange, { kind: 'void' | 'reopen' }>,
): InvoiceCommand {
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
    case 'tag':
    case 'removeTag':
      return { type: change.kind, tag: change.tag }
  }
}
