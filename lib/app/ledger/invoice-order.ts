import type { InvoiceCommand } from '../../domain/invoice/decide'
import type { Invoice } from '../../domain/invoice/invoice'
import type { UndoCommand } from '../../ports/store'
import { type CommitWorld, commit } from './commit'
import type { CommandResult } from './refusal'

/** What a person asks for of one invoice; `command` is the id of the command. */
export interface InvoiceOrder {
  readonly command: string
  readonly invoiceId: string
}

/** Carries a command out that `back`, worked out from the invoice as it was before, takes back. */
export function commitOn(
  world: CommitWorld,
  { command, invoiceId }: InvoiceOrder,
  change: InvoiceCommand,
  back: (before: Invoice) => readonly UndoCommand[],
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = (await tx.load('invoice', invoiceId))?.invoice
    await tx.run(invoiceId, change)
    return { invoiceId, ...(before ? { undo: { invoiceId, commands: back(before) } } : {}) }
  })
}
