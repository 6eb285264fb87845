import { type CommitWorld, commit } from './commit'
import { partOf } from './index-parts'
import { type CommandResult, Refusal } from './refusal'
import { reminderIdOf } from './reminder-id'
import type { Transaction } from './transaction'

/** Takes back the command with this token. Refusal: `nothingToUndo`; else as `decide`. */
export function undoCommand(
  world: CommitWorld,
  { command, undo: token }: { readonly command: string; readonly undo: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const done = (await tx.load('commands')) ?? []
    const undo = done.find(({ id }) => id === token)?.undo
    if (!undo) throw new Refusal('nothingToUndo')
    for (const back of undo.commands) {
      await tx.run(undo.invoiceId, back)
      if (back.type === 'retractReminder') await unsettle(tx, undo.invoiceId, back.reminderId)
    }
    return { invoiceId: undo.invoiceId }
  })
}

/** A reminder whose sending is taken back waits in its draft again. */
async function unsettle(tx: Transaction, invoiceId: string, reminderId: string): Promise<void> {
  const rows = (await tx.load('reminders', partOf(invoiceId))) ?? []
  const row = rows.find((candidate) => reminderIdOf(candidate) === reminderId)
  if (row?.mail) await tx.changeReminders([row], { mail: { ...row.mail, state: 'inserted' } })
}
