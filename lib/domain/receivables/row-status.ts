import { daysBetween, type PlainDate } from '../calendar/plain-date'
import type { InvoiceRow } from './invoice-row'

/** How an invoice stands on a day. The words for each kind are in `lib/i18n`. */
export type RowStatus =
  | { readonly kind: 'draft' | 'probablySent' | 'paid' | 'credited' | 'creditNote' | 'writtenOff' | 'void' }
  /** `days` until the due date, 0 on the day itself. */
  | { readonly kind: 'open' | 'dueSoon'; readonly days: number; readonly isPartPaid: boolean }
  /** `days` since the due date, 1 or more. */
  | { readonly kind: 'late'; readonly days: number; readonly isPartPaid: boolean }

const SOON_DAYS = 7

/** The status of an invoice on a day: derived, never stored. */
export function statusOn(row: InvoiceRow, today: PlainDate): RowStatus {
  switch (row.lifecycle) {
    case 'paid':
    case 'credited':
    case 'creditNote':
    case 'writtenOff':
    case 'void':
      return { kind: row.lifecycle }
    case 'draft':
      return { kind: row.delivery === 'likely' ? 'probablySent' : 'draft' }
    case 'open': {
      const days = daysBetween(today, row.dueDate)
      const isPartPaid = isPaidInPart(row)
      if (days < 0) return { kind: 'late', days: -days, isPartPaid }
      return { kind: days <= SOON_DAYS ? 'dueSoon' : 'open', days, isPartPaid }
    }
  }
}

/** Not so where a credit note lowered what is open, or what was paid too much before paid some of it. */
function isPaidInPart({ accounts, open, total }: InvoiceRow): boolean {
  if (!accounts) return open.minor < total.minor
  const { receipts = [], prepaid = 0 } = accounts
  return receipts.reduce((so, { amount }) => so + amount, 0) > prepaid
}
