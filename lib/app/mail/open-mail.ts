import { commit } from '../ledger/commit'
import type { InvoiceOrder } from '../ledger/invoice-order'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { World } from '../world'

/** Opens an invoice's thread in its webmail; an answer in it counts as looked at. Refusal: `noThread`. */
export async function openMail(
  world: Pick<World, 'store' | 'clock' | 'ids' | 'lock' | 'notices' | 'tabs' | 'links'>,
  { command, invoiceId }: InvoiceOrder,
): Promise<CommandResult> {
  const result = await commit(world, command, async (tx) => {
    const invoice = (await tx.load('invoice', invoiceId))?.invoice
    if (!invoice) throw new Refusal('unknownInvoice')
    if (!invoice.thread) throw new Refusal('noThread')
    await tx.run(invoiceId, { type: 'readReply' })
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reverseReadReply' }] } }
  })
  if (!result.ok) return result
  return reading(async () => {
    const thread = (await recordOf(world.store, 'invoice', invoiceId))?.invoice.thread
    if (thread) await world.tabs.open(world.links.thread(thread))
    return result
  })
}
