import { isPlainDate } from '../../domain/calendar/plain-date'
import type { OccurrenceKey } from '../../domain/invoice/occurrence-key'

const PREFIX = 'due:'

/** The one notification of several invoices. */
export const DUE_DIGEST = `${PREFIX}all`

/** The id of an occurrence's notification: the same each time, so that it replaces itself. */
export function dueNotificationId({ planId, date }: OccurrenceKey): string {
  return `${PREFIX}${planId}:${date}`
}

/** True for a notification about recurring invoices. */
export function isDueNotification(id: string): boolean {
  return id.startsWith(PREFIX)
}

/** The occurrence a notification is about; undefined for any other id, that of several too. */
export function occurrenceOfNotification(id: string): OccurrenceKey | undefined {
  const [, planId, date = ''] = /^due:([^:]+):(.+)$/.exec(id) ?? []
  return planId !== undefined && isPlainDate(date) ? { planId, date } : undefined
}
