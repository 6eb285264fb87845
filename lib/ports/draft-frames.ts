import type { CheckPreferences } from '../domain/checks/preferences'
import type { MailFrame } from './tabs'
import type { MailBlock } from './webmail'

/** A file on its way to a mail page. */
export interface SentFile {
  readonly name: string
  readonly type: string
  readonly base64: string
}

/** The pieces of a finished invoice for a draft, and what they take the place of. */
export interface FillOrder {
  readonly view: string
  readonly file: SentFile
  /** The name of the file put there before. */
  readonly replacesFile?: string
  /** The due date for a calendar, where the person wants it attached. */
  readonly calendar?: SentFile
  /** The name of the calendar file put there before. */
  readonly replacesCalendar?: string
  readonly block: MailBlock
  readonly previousBlock?: MailBlock
  readonly subject: string
  readonly previousSubject?: string
  /** Invoices and estimates that stand unsent in other drafts. */
  readonly others: { readonly number: string; readonly fileName: string }[]
}

export interface FillStep {
  readonly outcome: 'done' | 'skipped' | 'failed'
  readonly code?: string
}

export interface FillReport {
  readonly attach: FillStep
  readonly block: FillStep
  readonly subject: FillStep
  /** Absent where no calendar file was to be attached. */
  readonly calendar?: FillStep
  /** Nothing was done, as another invoice or estimate stands in the mail already; empty where its number is not known. */
  readonly stands?: string
  /** The host's draft id, where the page has it by now. */
  readonly draftId?: string
}

/** What the client wrote last, as plain text, where the mail page shows it. It is read for a composer and not kept. */
export interface ClientMail {
  /** The mail in the thread. */
  readonly mail?: string
  /** The whole draft, with the mail that it quotes. */
  readonly draft?: string
}

/** The draft scripts in mail pages. */
export interface DraftFrames {
  /** Undefined when the draft is gone. */
  fill(frame: MailFrame, order: FillOrder): Promise<FillReport | undefined>
  showFinding(frame: MailFrame, view: string, key: string): Promise<void>
  readClientMail(frame: MailFrame, view: string, from: string): Promise<ClientMail>
  /** Whether a block of ours, or what was made of it, stands in the person's own part of the mail. */
  holdsBlock(frame: MailFrame, view: string, block: MailBlock): Promise<boolean>
  closeComposer(frame: MailFrame, view: string): Promise<void>
  /** What is known of a draft may have changed: it asks for it anew. */
  lookAgain(frame: MailFrame, view: string): Promise<void>
  /** Tells every mail page how mails are checked from now on. */
  changeChecks(checks: CheckPreferences): Promise<void>
}
