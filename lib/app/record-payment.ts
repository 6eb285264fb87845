import type { PlainDate } from '../domain/calendar/plain-date'
import type { Money } from '../domain/money/money'
import { type CommitWorld, commit } from './commit'
import type { CommandResult } from './refusal'

export interface PaymentReceived {
  readonly command: string
  readonly invoiceId: string
  readonly amount: Money
  readonly on: PlainDate
}

/** Records money that came in. Refusals as `decide`. */
export function recordPayment(
  world: CommitWorld,
  { command, invoiceId, amount, on }: PaymentReceived,
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    await tx.run(invoiceId, { type: 'recordPayment', paymentId: command, amount, on })
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'reversePayment', paymentId: command }] } }
  })
}
