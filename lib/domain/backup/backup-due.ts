import { daysBetween, type PlainDate } from '../calendar/plain-date'

export interface BackupFacts {
  readonly today: PlainDate
  /** Absent while there is no backup. */
  readonly lastMadeOn?: PlainDate
  /** Events since the last backup, or since the beginning. */
  readonly changes: number
}

/** An older backup with changes since then is worth a word. */
const OLD_AFTER_DAYS = 30

/** Before the first backup, a few invoices are: issued, sent and paid are three events each. */
const FIRST_AFTER_CHANGES = 6

/** True when it is time to remind the person of a backup. */
export function isBackupDue({ today, lastMadeOn, changes }: BackupFacts): boolean {
  if (lastMadeOn === undefined) return changes >= FIRST_AFTER_CHANGES
  return changes > 0 && daysBetween(lastMadeOn, today) > OLD_AFTER_DAYS
}
