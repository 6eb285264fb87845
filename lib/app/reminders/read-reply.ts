import type { Invoice } from '../../domain/invoice/invoice'
import type { UndoCommand } from '../../ports/store'
import type { CommitWorld } from '../ledger/commit'
import { commitOn, type InvoiceOrder } from '../ledger/invoice-order'
import type { CommandResult } from '../ledger/refusal'

/** The person has looked at the client's answer: reminders are offered unasked again. */
export function readReply(world: CommitWorld, order: InvoiceOrder): Promise<CommandResult> {
  return commitOn(world, order, { type: 'readReply' }, () => [{ type: 'reverseReadReply' }])
}

/** Writing down what the client said counts as having looked at their answer; taking it back does not. */
export function replyUnread({ reply }: Invoice): readonly UndoCommand[] {
  return reply && !reply.isRead ? [{ type: 'reverseReadReply' }] : []
}
