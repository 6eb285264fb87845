import type { PlainDate } from '../calendar/plain-date'

/** How often a backup is made by itself: with changes since, each week or month, or after so many new invoices. */
export type BackupRhythm =
  | { readonly kind: 'week' | 'month' }
  | { readonly kind: 'invoices'; readonly count: number }

/** What the person wants of backups, and how that went. */
export interface BackupWishes {
  /** Absent while none is made by itself. */
  readonly rhythm?: BackupRhythm
  /** The last one was not written on this day; absent once one was. */
  readonly failedOn?: PlainDate
  /** The browser withdrew the permission, so that none is made any longer, until the person has read so. */
  readonly withdrawnOn?: PlainDate
  /** No word of an old backup before this day. */
  readonly remindFrom?: PlainDate
}
