import { type CommitWorld, commit } from './commit'
import type { CommandResult } from './refusal'

/** Takes an invoice out of force. Refusal: `notOpen` when it is paid. */
export function voidInvoice(
  world: CommitWorld,
  { command, invoiceId }: { readonly command: string; readonly invoiceId: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    await tx.run(invoiceId, { type: 'void' })
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reverseVoid' }] } }
  })
}
