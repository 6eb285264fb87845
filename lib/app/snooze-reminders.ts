import type { PlainDate } from '../domain/calendar/plain-date'
import { type CommitWorld, commit } from './commit'
import type { CommandResult } from './refusal'

/** Puts an invoice's reminders off until a day. */
export function snoozeReminders(
  world: CommitWorld,
  {
    command,
    invoiceId,
    until,
  }: { readonly command: string; readonly invoiceId: string; readonly until: PlainDate },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = await tx.load('invoice', invoiceId)
    await tx.run(invoiceId, { type: 'snooze', until })
    const awake = before?.invoice.snoozedUntil ?? world.clock.today()
    return { invoiceId, undo: { invoiceId, commands: [{ type: 'snooze', until: awake }] } }
  })
}
