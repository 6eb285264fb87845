import { addDays, addMonths, daysBetween, type PlainDate } from '../calendar/plain-date'
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

/** How long the word of an old backup is put off. */
const PUT_OFF_DAYS = 7

/** The day from which a person who puts the word of an old backup off today hears it again. */
export function putOffUntil(today: PlainDate): PlainDate {
  return addDays(today, PUT_OFF_DAYS)
}

/** True when it is time to remind the person of a backup. What was put off for longer was so while the clock was wrong. */
export function isBackupDue({ today, lastMadeOn, changes, remindFrom }: BackupFacts): boolean {
  if (remindFrom !== undefined && today < remindFrom && remindFrom <= putOffUntil(today)) return false
  if (!isPast(lastMadeOn, today)) return changes >= FIRST_AFTER_CHANGES
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
  if (!isPast(lastMadeOn, today)) return true
  switch (rhythm.kind) {
    case 'week':
      return daysBetween(lastMadeOn, today) >= 7
    case 'month':
      return today >= addMonths(lastMadeOn, 1)
    case 'invoices':
      return newInvoices >= rhythm.count
  }
}

/** A backup of a day still to come was made while the clock was wrong: it is as if there were none. */
function isPast(madeOn: PlainDate | undefined, today: PlainDate): madeOn is PlainDate {
  return madeOn !== undefined && madeOn <= today
}
