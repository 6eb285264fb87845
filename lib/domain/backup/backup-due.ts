import { addMonths, daysBetween, type PlainDate } from '../calendar/plain-date'
import type { BackupRhythm } from './backup-wishes'

export interface BackupFacts {
  readonly today: PlainDate
  /** Absent while there is no backup. */
  readonly lastMadeOn?: PlainDate
  /** Events since the last backup, or since the beginning. */
  readonly changes: number
  /** The person does not want to be reminded before this day. */
  readonly remindFrom?: PlainDate
}

/** An older backup with changes since then is worth a word. */
const OLD_AFTER_DAYS = 30

/** Before the first backup, a few invoices are: issued, sent and paid are three events each. */
const FIRST_AFTER_CHANGES = 6

/** True when it is time to remind the person of a backup. */
export function isBackupDue({ today, lastMadeOn, changes, remindFrom }: BackupFacts): boolean {
  if (remindFrom !== undefined && today < remindFrom) return false
  if (lastMadeOn === undefined) return changes >= FIRST_AFTER_CHANGES
  return changes > 0 && daysBetween(lastMadeOn, today) > OLD_AFTER_DAYS
}

export interface ScheduleFacts extends BackupFacts {
  /** Invoices since the last backup, or since the beginning. */
  readonly newInvoices: number
}

/** True when a backup is to be made by itself: only with changes since the last one. */
export function isScheduledBackupDue(
  rhythm: BackupRhythm,
  { today, lastMadeOn, changes, newInvoices }: ScheduleFacts,
): boolean {
  if (changes === 0) return false
  if (lastMadeOn === undefined) return true
  switch (rhythm.kind) {
    case 'week':
      return daysBetween(lastMadeOn, today) >= 7
    case 'month':
      return today >= addMonths(lastMadeOn, 1)
    case 'invoices':
      return newInvoices >= rhythm.count
  }
}
