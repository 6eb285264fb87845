import { type Invoice, standsVoid } from '../../domain/invoice/invoice'
import type { UndoCommand } from '../../ports/store'
import { creditNotesInDrafts } from '../drafts/unsent-drafts'
import { type CommitWorld, commit } from '../ledger/commit'
import type { InvoiceOrder } from '../ledger/invoice-order'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { mayCountAgain } from './billed-once'

/**
 * Takes an invoice out of force. Refusals: `notOpen` when it is paid, `partPaid`, `depositDeducted`, `creditNoteSent`,
 * `creditNoteInDraft`.
 */
export function voidInvoice(
  world: CommitWorld,
  { command, invoiceId }: InvoiceOrder,
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    await makeVoid(tx, invoiceId)
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reverseVoid' }] } }
  })
}

/** Not while a credit note may leave: the client would have both, and the invoice would count again. */
export async function makeVoid(tx: Transaction, invoiceId: string): Promise<void> {
  if ((await creditNotesInDrafts(tx, invoiceId)).length > 0) throw new Refusal('creditNoteInDraft')
  await tx.run(invoiceId, { type: 'void' })
}

/** Gives an open invoice up as uncollectable: it closes without payment. */
export function writeOffInvoice(
  world: CommitWorld,
  { command, invoiceId }: InvoiceOrder,
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    await tx.run(invoiceId, { type: 'writeOff', on: world.clock.today() })
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reverseWriteOff' }] } }
  })
}

/** Brings a void or written-off invoice back. Refusals: `notVoid` where it is neither; as `mayCountAgain`. */
export function reopenInvoice(
  world: CommitWorld,
  { command, invoiceId }: InvoiceOrder,
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = (await tx.load('invoice', invoiceId))?.invoice
    if (!before) throw new Refusal('unknownInvoice')
    const { isVoid, writtenOffOn: on } = before
    if (isVoid || !on) await reverseVoid(tx, before)
    else await tx.run(invoiceId, { type: 'reverseWriteOff' })
    const back: UndoCommand = isVoid || !on ? { type: 'void' } : { type: 'writeOff', on }
    return { invoiceId, undo: { invoiceId, commands: [back] } }
  })
}

/** Refusals: `notVoid`; as `mayCountAgain`. */
export async function reverseVoid(tx: Transaction, invoice: Invoice): Promise<void> {
  if (standsVoid(invoice)) await mayCountAgain(tx, invoice)
  await tx.run(invoice.id, { type: 'reverseVoid' })
}
