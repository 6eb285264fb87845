import type { PlainDate } from '../calendar/plain-date'
import type { Table } from '../import/table'
import type { Money } from '../money/money'
import { readable } from '../readable-text'

/** One booking on an account, as a bank's file has it. */
export interface StatementLine {
  /** IBAN or the bank's own number, without spaces; empty where the file does not say. */
  readonly account: string
  readonly bookedOn: PlainDate
  /** Above zero: came in. */
  readonly amount: Money
  /** Who paid, where the file says; banks cut long names. */
  readonly payer: string
  /** What the payer wrote. */
  readonly text: string
  /** Structured references, without spaces: several where one transfer pays several invoices. */
  readonly references: readonly string[]
  /** The bank's own id of the booking; empty without one. */
  readonly bankId: string
  /** It takes an earlier booking back. */
  readonly isReversal: boolean
}

/** A booking that could not be read, so that a person can look for it. */
export interface UnreadBooking {
  /** Of a table, as a spreadsheet counts. */
  readonly row?: number
  /** As it stands in the file, cut to a readable length. */
  readonly text: string
}

const SHOWN = 80

/** What a booking that could not be read says, from its parts. */
export function unreadBooking(parts: readonly string[], row?: number): UnreadBooking {
  const text = readable(
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' · '),
  )
    .replaceAll(/\s+/g, ' ')
    .slice(0, SHOWN)
  return row === undefined ? { text } : { row, text }
}

export type StatementFormat = 'camt' | 'mt940' | 'ofx' | 'csv'

export interface BankStatement {
  readonly format: StatementFormat
  readonly lines: readonly StatementLine[]
  readonly unreadable: readonly UnreadBooking[]
  /** Announced but not booked; they come again. */
  readonly pending: number
}

/**
 * Why a file is not read. `broken`: it begins like a statement and ends too early, or contradicts itself. `unsafe`: it
 * defines entities. `empty`: nothing was booked.
 */
export type StatementRefusal = 'tooLarge' | 'tooManyLines' | 'notStatement' | 'broken' | 'unsafe' | 'empty'

export type StatementReading =
  | { readonly ok: true; readonly statement: BankStatement }
  /** A table, whose columns are to be matched first. */
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly code: StatementRefusal }

/** A year of a busy account. */
export const MOST_LINES = 20_000

/** A statement of these lines, or the refusal of none and of too many. */
export function bankStatementOf(
  format: StatementFormat,
  lines: readonly StatementLine[],
  { unreadable = [], pending = 0 }: Partial<Pick<BankStatement, 'unreadable' | 'pending'>> = {},
): StatementReading {
  if (lines.length > MOST_LINES) return { ok: false, code: 'tooManyLines' }
  if (lines.length === 0 && unreadable.length === 0 && pending === 0) return { ok: false, code: 'empty' }
  return { ok: true, statement: { format, lines, unreadable, pending } }
}
