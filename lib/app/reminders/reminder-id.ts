import type { ReminderKey } from '../../domain/reminders/reminder-row'

/** The id of a step's reminder, also of its notification: the same for the same step, so that it counts once. */
export function reminderIdOf({ invoiceId, stage, revision }: ReminderKey): string {
  return `rem:${invoiceId}:${stage}:${revision}`
}

/** The invoice a reminder's id belongs to; undefined for any other text. */
export function invoiceOfReminderId(id: string): string | undefined {
  return /^rem:([^:]+):/.exec(id)?.[1]
}
