import { isUnsettled, type ReminderKey, type ReminderRow } from '../../domain/reminders/reminder-row'
import type { ReminderStage } from '../../domain/reminders/stage'
import type { Undo, UndoCommand } from '../../ports/store'
import { type CommitWorld, commit } from '../ledger/commit'
import { partOf } from '../ledger/index-parts'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { replyUnread } from './read-reply'
import { reminderIdOf } from './reminder-id'

/** The person reminded the client in another way, or says that the reminder in the draft went out. */
export function recordReminder(
  world: CommitWorld,
  {
    command,
    invoiceId,
    stage,
  }: { readonly command: string; readonly invoiceId: string; readonly stage: ReminderStage },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = (await tx.load('invoice', invoiceId))?.invoice
    const waiting = await unsettledReminder(tx, invoiceId, stage)
    const on = waiting?.mail?.likelySent ? waiting.mail.on : world.clock.today()
    const reminderId = waiting ? reminderIdOf(waiting) : `rem:${invoiceId}:${command}`
    await tx.run(invoiceId, { type: 'recordReminder', reminderId, stage, on })
    if (waiting?.mail) await tx.changeReminders([waiting], { mail: { ...waiting.mail, state: 'sendSeen' } })
    const commands: readonly UndoCommand[] = [
      { type: 'retractReminder', reminderId },
      ...(before?.snoozedUntil ? [{ type: 'snooze' as const, until: before.snoozedUntil }] : []),
      ...(before ? replyUnread(before) : []),
    ]
    return { invoiceId, undo: { invoiceId, commands, ...reminderAsNow(waiting) } }
  })
}

/** The reminder in the draft did not go out. */
export function reminderNotSent(
  world: CommitWorld,
  { command, invoiceId }: { readonly command: string; readonly invoiceId: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const waiting = await unsettledReminder(tx, invoiceId)
    if (!waiting?.mail) throw new Refusal('unknownReminder')
    await tx.changeReminders([waiting], { mail: { ...waiting.mail, state: 'abandoned' } })
    return { invoiceId, undo: { invoiceId, commands: [], ...reminderAsNow(waiting) } }
  })
}

function reminderAsNow(waiting: ReminderRow | undefined): Pick<Undo, 'reminder'> {
  if (!waiting?.mail) return {}
  const { stage, revision, mail } = waiting
  return { reminder: { stage, revision, taskId: mail.taskId, state: mail.state } }
}

/** The reminder of an invoice that stands in a draft; of one step, or of any. */
export async function unsettledReminder(
  tx: Pick<Transaction, 'load'>,
  invoiceId: string,
  stage?: ReminderStage,
): Promise<(ReminderRow & ReminderKey) | undefined> {
  const rows = (await tx.load('reminders', partOf(invoiceId))) ?? []
  return rows.findLast(
    (row) => row.invoiceId === invoiceId && isUnsettled(row) && (stage === undefined || row.stage === stage),
  )
}
