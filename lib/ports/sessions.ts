import type { PlainDate } from '../domain/calendar/plain-date'
import type { Estimate } from '../domain/estimate/estimate'
import type { MailThread, WebmailHost } from '../domain/invoice/mail-thread'
import type { OccurrenceKey } from '../domain/invoice/occurrence-key'
import type { Addressees } from '../domain/party/addressees'
import type { KnownBy } from '../domain/party/known-client'
import type { Client, Language } from '../domain/party/party'
import type { Overview } from '../domain/receivables/overview'
import type { DueInvoice } from '../domain/recurring/due-invoices'
import type { ReminderKey } from '../domain/reminders/reminder-row'
import type { ReminderStage } from '../domain/reminders/stage'
import type { NewMail } from './links'
import type { SeenFinding } from './notices'
import type { MailFrame } from './tabs'
import type { Ability, Recipient, SendSignal } from './webmail'

/** What lasts as long as the browser is open, and longer than the worker. */
export interface SessionRecords {
  /** By session id. */
  readonly composer: ComposerSession
  /** By `viewName`: what the compose window holds. */
  readonly view: BoundView
  /**
   * By host and signal: the mail whose Send was pressed last, if it is one of ours, which the host may give back in another
   * window, and the last of ours that was moved into one.
   */
  readonly lastLeft: LastLeft
  /** By task id. */
  readonly task: MailTask
  /** One alone, with the id `''`. */
  readonly overview: KeptOverview
  /** One alone, with the id `''`. */
  readonly addresses: KeptAddresses
}

/** What the popup shows. */
export interface PopupView {
  readonly overview: Overview
  /** Recurring invoices whose time has come. */
  readonly toInvoice: readonly DueInvoice[]
  /** Estimates that need the person today. */
  readonly toFollowUp: readonly Estimate[]
  readonly hasProfile: boolean
  readonly language: Language
}

/** What the popup shows first, as it is while the ledger and the day have this stamp. */
export interface KeptOverview {
  readonly stamp: string
  readonly view: PopupView
}

/** By which names and addresses clients are known, as it was at this revision of the ledger. */
export interface KeptAddresses {
  readonly device: string
  readonly revision: number
  readonly clients: readonly KnownBy[]
}

/** What is known of a draft when a composer is opened beside it. */
export interface ComposerRequest {
  readonly view: string
  readonly kind: 'new' | 'reply' | 'forward'
  readonly draftId?: string
  readonly host: WebmailHost
  readonly subject?: string
  readonly recipients: readonly Recipient[]
  /** What has to be done by hand in this window. */
  readonly unaided?: readonly Ability[]
}

export interface ComposerSession {
  readonly frame: MailFrame
  readonly view: string
  readonly draftKey: string
  /** The host's draft, as `draftName` writes it. */
  readonly hostDraft?: string
  readonly host: WebmailHost
  readonly kind: 'new' | 'reply' | 'forward'
  readonly subject?: string
  readonly recipients: readonly Recipient[]
  readonly unaided?: readonly Ability[]
  /** The new client the composer began with, as it was then or as it was last inserted. */
  readonly proposed?: Client
  /** Its draft was opened in another window since. */
  readonly isEnded?: true
}

export interface BoundView {
  readonly tabId: number
  readonly frameId: number
  readonly draftKey?: string
  readonly reminder?: {
    readonly invoiceId: string
    readonly stage: ReminderStage
    readonly revision: PlainDate
  }
  readonly findings: readonly SeenFinding[]
  /** Send was pressed in a page that closes with its mail: what is reported when the page is gone. */
  readonly leaving?: SendReport
}

export interface LastLeft extends Pick<BoundView, 'draftKey' | 'reminder'> {
  /** The host's id of the draft. */
  readonly draftId?: string
  readonly subject: string
  /** In ms since 1970. */
  readonly at: number
  /** What became of the press on Send is known. */
  readonly isSettled?: true
}

/** How much of what was put into a draft is still in it. */
export type Standing = 'whole' | 'fileGone' | 'blockGone' | 'bothGone'

/** What a mail page says became of a press on Send. */
export interface SendReport {
  readonly view: string
  readonly host: WebmailHost
  readonly draftId?: string
  readonly signal: SendSignal
  /** Of a mail that returned, the window of that page that it was sent from, where the page knows. */
  readonly sentFrom?: string
  readonly thread?: MailThread
  /** How much of what was put into the draft was still in it at the press on Send, where the page knows. */
  readonly holds?: Standing
  /** The page closes as this mail goes, and may have no time to say so. */
  readonly closesWithMail?: boolean
}

/** What a mail of ours is for, and what waits for it to be written. */
export type MailPurpose =
  | { readonly what: 'reminder'; readonly key: ReminderKey }
  | { readonly what: 'thanks'; readonly invoiceId: string }
  /** A question about an estimate. */
  | { readonly what: 'question'; readonly estimateId: string }
  /** A prepared draft, which the composer shows beside it. `occurrence`: of a recurring invoice, the one that it bills. */
  | { readonly what: 'draft'; readonly draftKey: string; readonly occurrence?: OccurrenceKey }

/** A mail of ours to be written in a tab: its words go into the thread, or stand in a new mail. */
export interface MailToWrite {
  readonly purpose: MailPurpose
  /** Of a new mail, only its mailbox counts. */
  readonly thread: MailThread
  readonly mail: NewMail & Addressees
  /** The tab's address opens a new mail that has the words already: none goes into the thread, or it was not found. */
  readonly isNewMail: boolean
  /** It is a new mail because one in the thread would not have reached the client. */
  readonly wasToOthers?: boolean
}

/** A mail of ours that waits for the page in its tab. */
export interface MailTask extends MailToWrite {
  /** The client has replied: it is filled only when the person insists. */
  readonly isHeld?: true
  readonly madeAt: number
  readonly tabId: number
}

export interface Sessions {
  get<Kind extends keyof SessionRecords>(kind: Kind, id: string): Promise<SessionRecords[Kind] | undefined>
  put<Kind extends keyof SessionRecords>(kind: Kind, id: string, data: SessionRecords[Kind]): Promise<void>
  remove(kind: keyof SessionRecords, ids: readonly string[]): Promise<void>
  all<Kind extends keyof SessionRecords>(
    kind: Kind,
  ): Promise<readonly { readonly id: string; readonly data: SessionRecords[Kind] }[]>
}
