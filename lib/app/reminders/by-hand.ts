import type { Invoice } from '../../domain/invoice/invoice'
import type { ByHandDone, ByHandStep } from '../../domain/reminders/by-hand'
import type { UndoCommand } from '../../ports/store'
import type { CommitWorld } from '../ledger/commit'
import { commitOn, type InvoiceOrder } from '../ledger/invoice-order'
import type { CommandResult } from '../ledger/refusal'

/** The person has done a step that comes after the reminders, or leaves it out. Refusal: `notOpen`. */
export function recordByHand(
  world: CommitWorld,
  { step, outcome, ...order }: InvoiceOrder & Pick<ByHandDone, 'step' | 'outcome'>,
): Promise<CommandResult> {
  const on = world.clock.today()
  return commitOn(world, order, { type: 'recordByHand', step, outcome, on }, asBefore(step))
}

/** The step is not done after all. */
export function reverseByHand(
  world: CommitWorld,
  { step, ...order }: InvoiceOrder & { readonly step: ByHandStep },
): Promise<CommandResult> {
  return commitOn(world, order, { type: 'reverseByHand', step }, asBefore(step))
}

function asBefore(step: ByHandStep): (invoice: Invoice) => readonly UndoCommand[] {
  return ({ byHand = [] }) => {
    const done = byHand.find((one) => one.step === step)
    return [done ? { type: 'recordByHand', ...done } : { type: 'reverseByHand', step }]
  }
}
