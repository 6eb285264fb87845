import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import type { PostalAddress } from '../party/party'
import type { ImportField } from './columns'

/** A client as a file gives one; what the file does not say is empty. */
export interface ImportedClient {
  readonly name: string
  readonly contactName: string
  readonly email: string
  /** `country`: empty where the file does not say. */
  readonly address: PostalAddress
  readonly taxId: string
}

/** An invoice that was sent without Plainvoice and is not paid yet. */
export interface ImportedInvoice {
  readonly number: string
  readonly issueDate: PlainDate
  readonly dueDate: PlainDate
  readonly total: Money
  /** Above zero, and no more than `total`. */
  readonly open: Money
  /** The day on which the rest was paid, where the file says so. */
  readonly paidOn?: PlainDate
  readonly reference: string
  readonly poNumber: string
}

/** What a row brings: a client, and an invoice to that client where it is one. */
export interface ImportedRow {
  readonly client: ImportedClient
  readonly invoice?: ImportedInvoice
}

/** Why a row cannot be read; the words are in `lib/i18n`. */
export type RowTrouble =
  /** Text that a spreadsheet would carry out. */
  | 'formula'
  | 'missing'
  | 'tooLong'
  | 'notEmail'
  | 'notCountry'
  | 'notDate'
  | 'notAmount'
  | 'otherCurrency'
  | 'notCurrency'
  | 'dueBeforeIssue'
  | 'openAboveTotal'
  | 'paid'
  /** By its status, and nothing says how much. */
  | 'partPaid'
  /** A draft, a credit note, or one that was made void or given up. */
  | 'notOpen'
  /** Its status or type is in words that are not known. */
  | 'unknown'
  /** The invoice has several rows, so that none tells how much it asks for. */
  | 'severalRows'
  /** The same client stands further up, or the same invoice in the same words. */
  | 'twice'

export type RowReading =
  | { readonly number: number; readonly ok: true; readonly row: ImportedRow }
  | {
      readonly number: number
      readonly ok: false
      readonly trouble: RowTrouble
      readonly field: ImportField
      /** As it stands in the file, cut to a readable length. */
      readonly text: string
    }
