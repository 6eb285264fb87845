import type { PlainDate } from '../domain/calendar/plain-date'
import type { Invoice } from '../domain/invoice/invoice'
import type { UndoCommand } from '../ports/store'
import { type CommitWorld, commit } from './commit'
import { type CommandResult, Refusal } from './refusal'

/** The person's word on a mail that was only likely sent, or that one which was not sent is thrown away. */
export function confirmSent(
  world: CommitWorld,
  {
    command,
    invoiceId,
    sent,
  }: { readonly command: string; readonly invoiceId: string; readonly sent: boolean },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = (await tx.load('invoice', invoiceId))?.invoice
    if (!before) throw new Refusal('unknownInvoice')
    const on = before.sentOn ?? world.clock.today()
    const notSent = { type: before.delivery === 'unsent' ? 'abandon' : 'withdrawSend' } as const
    await tx.run(invoiceId, sent ? { type: 'reportSend', certainty: 'confirmed', on } : notSent)
    return { invoiceId, undo: { invoiceId, commands: asBefore(before, on) } }
  })
}

/** What a report cannot lower is withdrawn first. */
function asBefore({ delivery, thread }: Invoice, on: PlainDate): readonly UndoCommand[] {
  const unsent: UndoCommand = { type: 'withdrawSend' }
  if (delivery === 'unsent') return [unsent]
  if (delivery === 'abandoned') return [unsent, { type: 'abandon' }]
  return [unsent, { type: 'reportSend', certainty: delivery, on, ...(thread ? { thread } : {}) }]
}
