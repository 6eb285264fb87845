import type { BackupWishes } from '../domain/backup/backup-wishes'
import type { BankLayout } from '../domain/bank/bank-layout'
import type { PlainDate } from '../domain/calendar/plain-date'
import type { CheckPreferences } from '../domain/checks/preferences'
import type { DraftSource } from '../domain/estimate/draft-source'
import type { EstimateEntry } from '../domain/estimate/entry'
import type { Estimate, EstimateAnswer, EstimateKey } from '../domain/estimate/estimate'
import type { Advance } from '../domain/invoice/advance'
import type { InvoiceCommand } from '../domain/invoice/decide'
import type { InvoiceDraft } from '../domain/invoice/draft'
import type { StoredEvent } from '../domain/invoice/events'
import type { FilledPieces } from '../domain/invoice/filled-pieces'
import type { Invoice } from '../domain/invoice/invoice'
import type { OccurrenceKey } from '../domain/invoice/occurrence-key'
import type { SeriesState } from '../domain/numbering/number-pattern'
import type { ClientRegister } from '../domain/party/client-register'
import type { Client, Language, Seller } from '../domain/party/party'
import type { ProfileForm } from '../domain/party/profile-form'
import type { InvoiceRow } from '../domain/receivables/invoice-row'
import type { SavedView } from '../domain/receivables/list-view'
import type { ThanksOffer } from '../domain/receivables/thanks-offer'
import type { RecurringRecord } from '../domain/recurring/occurrences'
import type { PlanTerms } from '../domain/recurring/plan'
import type { PaymentHabits } from '../domain/reminders/habits'
import type { OwnTexts } from '../domain/reminders/own-texts'
import type { ReminderPolicy } from '../domain/reminders/policy'
import type { ReminderMail, ReminderRow } from '../domain/reminders/reminder-row'
import type { ClientWay, Way, Ways } from '../domain/reminders/ways'
import type { SentFile } from './draft-frames'

/** Everything that is kept, by kind. Kinds with one record alone use the id `''`. */
export interface Records {
  readonly meta: Meta
  readonly profile: Seller
  readonly profileForm: ProfileForm
  readonly language: Language
  readonly reminderTexts: OwnTexts
  readonly checkPreferences: CheckPreferences
  /** Views of the list of invoices that the person has named. */
  readonly savedViews: readonly SavedView[]
  /** How the tables of banks were understood. */
  readonly bankLayouts: readonly BankLayout[]
  readonly thanks: readonly ThanksOffer[]
  /** By number pattern. */
  readonly numbering: Readonly<Record<string, SeriesState>>
  /** By invoice number: who has it. Keeps numbers unique whatever the patterns were. */
  readonly number: string
  /** By `eventId`. Never changed. */
  readonly event: StoredEvent
  readonly invoice: InvoiceRecord
  /** By invoice: the PDF as it was put into the mail, so that a reminder attaches the very same. */
  readonly file: SentFile
  readonly client: Client
  /** The ids of all, merged and archived ones too, the last invoiced first. */
  readonly clientIndex: readonly string[]
  readonly clientRegister: ClientRegister
  readonly draft: DraftRecord
  readonly draftIndex: readonly DraftEntry[]
  /** Outstanding invoices, in parts (`partOf`), so that a change rewrites little. */
  readonly openIndex: readonly InvoiceRow[]
  /** All the others, by month of issue, `YYYY-MM`. */
  readonly archiveIndex: readonly InvoiceRow[]
  /** In the same parts as the open index; of outstanding invoices only. */
  readonly reminders: readonly ReminderRow[]
  readonly reminderPolicy: ReminderPolicy
  readonly reminderWays: Ways
  /** How the clients have paid: an index of the paid invoices. */
  readonly habits: PaymentHabits
  /** What waits to be taken off a later invoice: an index of all invoices. */
  readonly advances: readonly Advance[]
  /** By plan. */
  readonly recurring: RecurringRecord
  /** The ids of all plans, the oldest first. */
  readonly recurringIndex: readonly string[]
  /** By id. */
  readonly estimate: Estimate
  /** All estimates, the oldest first. */
  readonly estimateIndex: readonly EstimateEntry[]
  readonly commands: readonly DoneCommand[]
  /** What the last commits changed, the newest last: by it a second copy that fell behind catches up. */
  readonly journal: readonly JournalEntry[]
  /** How far the slow comparison of both copies has come. */
  readonly scan: { readonly after: string }
  /** What was repaired, until the person has read it. */
  readonly repair: RepairNote
  readonly backupState: BackupState
  readonly backupWishes: BackupWishes
  /** What the last restore or import brought in, so that it can be taken back. */
  readonly additions: Additions
  /** Ids of clients whose personal data was erased. */
  readonly erased: readonly string[]
}

export type RecordKind = keyof Records

export interface RecordName {
  readonly kind: RecordKind
  readonly id: string
}

export interface Meta {
  readonly device: string
  /** One more with each commit: tells which of two copies is the later one. */
  readonly revision: number
  /** The last reading of the event clock. */
  readonly clock: string
  readonly eventCount: number
  readonly invoiceCount: number
  /** Months with an archive index. */
  readonly months: readonly string[]
  /** The version of the rules by which all that follows from the events was made; absent before it was noted. */
  readonly following?: number
}

/** An invoice folded up, with the clocks of its events, so that the history can be read without a search. */
export interface InvoiceRecord {
  readonly invoice: Invoice
  readonly clocks: readonly string[]
}

/** A mail draft an invoice is being written in. */
export interface DraftRecord {
  readonly draft?: InvoiceDraft
  readonly invoiceId?: string
  /** The occurrence of a recurring invoice that was prepared here. */
  readonly occurrence?: OccurrenceKey
  /** The estimate that this is a version of, or that it invoices. */
  readonly estimate?: EstimateKey
  /** What of that estimate it was prepared from; absent in what was kept before this was noted. */
  readonly source?: DraftSource
  /** The client as the book had them when they came into the draft, so that only what was typed here is remembered. */
  readonly clientBefore?: Client
  /** What was last put into the mail draft, to be replaced next time. Absent before the first filling. */
  readonly filled?: FilledPieces
}

export interface DraftEntry {
  readonly key: string
  /** The host's draft, as `draftName` writes it. */
  readonly host?: string
  readonly touchedOn: PlainDate
  /** An invoice or an estimate was put into it that is not known to have left. */
  readonly isUnsent?: boolean
}

/** The last backup file that was made in this browser. */
export interface BackupState {
  readonly madeOn: PlainDate
  /** So many events were in it. */
  readonly eventCount: number
  /** So many invoices there were; absent in what was noted before they were counted. */
  readonly invoiceCount?: number
  /** So many PDFs had no room in it; absent where all had. */
  readonly filesLeftOut?: number
}

/** What one command added to the ledger and changed beside it. */
export interface Additions {
  readonly command: string
  /** The event clock right after it: once it has moved on, taking the additions back would lose something newer. */
  readonly clock: string
  readonly events: readonly { readonly invoiceId: string; readonly clock: string }[]
  readonly touched: readonly Touched[]
}

/** The kinds of records beside the ledger that a restore or import may change. */
export type TouchedKind =
  | 'profile'
  | 'profileForm'
  | 'language'
  | 'reminderTexts'
  | 'checkPreferences'
  | 'savedViews'
  | 'reminderPolicy'
  | 'reminderWays'
  | 'habits'
  | 'numbering'
  | 'client'
  | 'clientIndex'
  | 'clientRegister'
  | 'draft'
  | 'draftIndex'
  | 'recurring'
  | 'recurringIndex'
  | 'estimate'
  | 'estimateIndex'

/** A record before (absent: there was none) and after. */
export type Touched = {
  readonly [Kind in TouchedKind]: {
    readonly kind: Kind
    readonly id: string
    readonly before?: Records[Kind]
    readonly after: Records[Kind]
  }
}[TouchedKind]

/** A command that was carried out: its result for a caller that asks again, and how to take it back. */
export interface DoneCommand {
  readonly id: string
  readonly result: { readonly ok: true; readonly undo?: string; readonly invoiceId?: string }
  readonly undo?: Undo
  /** Where it changed several invoices. */
  readonly undos?: readonly Undo[]
  readonly settingsBefore?: SettingsBefore
  /** The same as it left them, so that what was changed since is noticed; absent in what was kept before this was noted. */
  readonly settingsAfter?: SettingsBefore
  /** What it added is in `additions`. */
  readonly hasAdditions?: true
}

export interface Undo {
  readonly invoiceId: string
  readonly commands: readonly UndoCommand[]
  /** How the mail of a reminder stood before. */
  readonly reminder?: {
    readonly stage: ReminderRow['stage']
    readonly revision: PlainDate
    readonly taskId: string
    readonly state: ReminderMail['state']
  }
  /** The offer to thank the client stands again. */
  readonly offersThanks?: boolean
}

/** Settings as they were before a command. */
export type SettingsBefore =
  /** Absent: nothing was chosen. */
  | { readonly kind: 'policy'; readonly policy?: ReminderPolicy }
  | { readonly kind: 'record'; readonly record: RecordBefore }
  | { readonly kind: 'clientWay'; readonly clientId: string; readonly way: ClientWay }
  | { readonly kind: 'invoiceWay'; readonly invoiceId: string; readonly way: Way }
  | { readonly kind: 'clients'; readonly clients: readonly ClientBefore[] }
  | ({ readonly kind: 'plan' } & PlanBefore)
  | ({ readonly kind: 'answer' } & AnswerBefore)
  /** The question about an estimate was not asked. */
  | { readonly kind: 'question'; readonly estimateId: string }
  | { readonly kind: 'estimate'; readonly estimateId: string; readonly estimate?: Estimate }

/** A record that a command replaced or removed as a whole; without data there was none. */
export type RecordBefore = {
  readonly [Kind in 'savedViews' | 'backupWishes' | 'repair']: {
    readonly kind: Kind
    readonly data?: Records[Kind]
  }
}['savedViews' | 'backupWishes' | 'repair']

/** A client as it was: its details (absent: it was not there), and what stood of it in the register. */
export interface ClientBefore {
  readonly id: string
  readonly client?: Client
  readonly mergedInto?: string
  readonly isArchived?: boolean
}

/** The client's answer to a version of an estimate as it was; absent: there was none. */
export interface AnswerBefore {
  readonly estimateId: string
  readonly version: number
  readonly answer?: EstimateAnswer
}

/** A recurring plan as it was; without terms it was not there. What happened to its occurrences is kept. */
export interface PlanBefore {
  readonly planId: string
  readonly terms?: PlanTerms
  /** Dates that were not skipped. */
  readonly unskipped: readonly PlainDate[]
}

/** What a person does, and what takes it back; issuing, tags and what mail pages report are not among it. */
export type UndoCommand = Exclude<
  InvoiceCommand,
  {
    type:
      | 'issue'
      | 'recordReminder'
      | 'noteReply'
      | 'credit'
      | 'reverseCredit'
      | 'takeOff'
      | 'reverseTakeOff'
      | 'tag'
      | 'removeTag'
  }
>

export interface JournalEntry {
  readonly revision: number
  readonly changed: readonly RecordName[]
}

/** What a repair found and did, for the person to read. */
export interface RepairNote {
  readonly on: PlainDate
  /** Records that were damaged or missing in the one copy and came back from the other. */
  readonly restored: number
  /** The second copy was gone, and was made anew from the main one. */
  readonly isSecondRemade?: true
  /** Invoices of which something can be read in neither copy; the number where it is known. */
  readonly lostInvoices: readonly LostInvoice[]
  /** Other kinds of records that can be read in neither copy, by how many. */
  readonly lostRecords: readonly { readonly kind: RecordKind; readonly count: number }[]
}

export interface LostInvoice {
  readonly invoiceId: string
  readonly number?: string
  readonly part: 'history' | 'file'
}

/** Never a silent default: a damaged record and one from a newer version are told apart from a missing one. */
export type Loaded<Data> =
  | { readonly kind: 'ok'; readonly data: Data }
  /** `removed`: was there once. */
  | { readonly kind: 'empty'; readonly removed?: true }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'corrupt'; readonly issue: string }

export type Change = {
  readonly [Kind in RecordKind]: { readonly kind: Kind; readonly id: string; readonly data: Records[Kind] }
}[RecordKind]

/** Takes a record away for good: a mark stays in its place, so that no older copy brings it back. */
export interface Removal extends RecordName {
  readonly removed: true
}

/** `storageDamaged`: the engine itself fails on a record that is there already. */
export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'storageFull' | 'storageDamaged' }

export interface Store {
  /** In the order of the ids. */
  load<Kind extends RecordKind>(kind: Kind, ids: readonly string[]): Promise<readonly Loaded<Records[Kind]>[]>
  /** All or nothing, also when the process is killed. */
  write(changes: readonly (Change | Removal)[]): Promise<Written>
}
