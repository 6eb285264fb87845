import type { PlainDate } from '../calendar/plain-date'
import type { CheckPreferences } from '../checks/preferences'
import type { DraftSource } from '../estimate/draft-source'
import type { Estimate, EstimateKey } from '../estimate/estimate'
import type { InvoiceDraft } from '../invoice/draft'
import type { StoredEvent } from '../invoice/events'
import type { FilledPieces } from '../invoice/filled-pieces'
import type { OccurrenceKey } from '../invoice/occurrence-key'
import type { SeriesState } from '../numbering/number-pattern'
import type { ClientRegister } from '../party/client-register'
import type { Client, Language, Seller } from '../party/party'
import type { ProfileForm } from '../party/profile-form'
import type { SavedView } from '../receivables/list-view'
import type { RecurringRecord } from '../recurring/occurrences'
import type { OwnTexts } from '../reminders/own-texts'
import type { ReminderPolicy } from '../reminders/policy'
import type { ReminderRow } from '../reminders/reminder-row'
import type { Ways } from '../reminders/ways'

export const BACKUP_FORMAT = 'plainvoice-backup'

/** Goes up when an older Plainvoice could no longer read the file rightly. */
export const BACKUP_VERSION = 2

/** Everything a backup holds. What can be worked out anew (snapshots, indexes) is left out. */
export interface Backup {
  readonly settings: BackupSettings
  /** The last invoiced first. */
  readonly clients: readonly Client[]
  /** Which of them are one, and which are no longer offered. */
  readonly register: ClientRegister
  /** Of all invoices; the order is of no account. */
  readonly events: readonly StoredEvent[]
  readonly reminders: readonly ReminderRow[]
  /** Invoices that come back. */
  readonly recurring: readonly RecurringRecord[]
  readonly estimates: readonly Estimate[]
  readonly drafts: readonly BackupDraft[]
  /** The sent PDFs of invoices that are still open, since reminders attach them. */
  readonly files: readonly BackupFile[]
  /** Ids of clients whose personal data was erased, so that an older backup does not bring it back. */
  readonly erasedClients: readonly string[]
}

export interface BackupSettings {
  readonly seller?: Seller
  readonly profileForm?: ProfileForm
  readonly language?: Language
  /** Reminders in the person's own words. */
  readonly reminderTexts?: OwnTexts
  readonly checkPreferences?: CheckPreferences
  readonly savedViews?: readonly SavedView[]
  readonly reminderPolicy?: ReminderPolicy
  readonly reminderWays?: Ways
  readonly numbering: readonly NumberSeries[]
}

/** Those that a person chooses; where the numbers stand follows from what was issued. */
export const SETTING_NAMES = [
  'seller',
  'profileForm',
  'language',
  'reminderTexts',
  'checkPreferences',
  'savedViews',
  'reminderPolicy',
  'reminderWays',
] as const satisfies readonly (keyof BackupSettings)[]

export type SettingName = (typeof SETTING_NAMES)[number]

export interface NumberSeries extends SeriesState {
  readonly pattern: string
}

/** An invoice being written in a mail draft. */
export interface BackupDraft {
  readonly key: string
  /** The mail site's draft, by which it is found again. */
  readonly host?: string
  readonly touchedOn: PlainDate
  /** The invoice stood in it and was not known to have left. */
  readonly isUnsent?: boolean
  readonly draft?: InvoiceDraft
  readonly invoiceId?: string
  readonly occurrence?: OccurrenceKey
  readonly estimate?: EstimateKey
  readonly source?: DraftSource
  /** What of it stands in the mail; files of before this was kept do not say. */
  readonly filled?: FilledPieces
}

export interface BackupFile {
  readonly invoiceId: string
  readonly name: string
  readonly type: string
  readonly base64: string
}

/** What stands before the content in the file. */
export interface BackupHead {
  /** ISO 8601, UTC. */
  readonly madeAt: string
  /** The device it was made on, by its name in the event clock. */
  readonly device: string
}

/** How a file is encrypted: all that is needed to open it but the passphrase. */
export interface BackupEncryption {
  readonly kdf: 'PBKDF2'
  readonly hash: 'SHA-256'
  readonly iterations: number
  /** Base64. */
  readonly salt: string
  readonly cipher: 'AES-GCM'
  /** Base64. */
  readonly iv: string
}

/**
 * Why a file is not restored. `notBackup`: something else. `damaged`: changed or cut off on its way, or it contradicts
 * itself. `newer`: written by a newer Plainvoice. `wrongPassphrase`, `tooLarge`: as they say.
 */
export type BackupRefusal = 'notBackup' | 'damaged' | 'newer' | 'wrongPassphrase' | 'tooLarge'

export type BackupReading =
  | { readonly ok: true; readonly head: BackupHead; readonly backup: Backup }
  | { readonly ok: false; readonly code: BackupRefusal | 'passphraseNeeded' }
