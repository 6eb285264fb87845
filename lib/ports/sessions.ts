import type { PlainDate } from '../domain/calendar/plain-date'
import type { Estimate } from '../domain/estimate/estimate'
import type { MailThread, WebmailHost } from '../domain/invoice/mail-thread'
import type { OccurrenceKey } from '../domain/invoice/occurrence-key'
import type { Addressees } from '../domain/party/addressees'
import type { KnownBy } from '../domain/party/known-client'
import type { Client, Language } from '../domain/party/party'
import type { Overview } from '../domain/receivables/overview'
import type { DueInvoice } from '../domain/recurring/due-invoices'
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
  readonly task: ReplyTask
  /** By task id. */
  readonly invoiceMail: InvoiceMailTask
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
  readonly byHand?: readonly Ability[]
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

/** A reply that waits for its thread to be shown, so that it can be filled. */
export interface ReplyTask {
  readonly invoiceId: string
  /** Which reminder it is; absent for a thank-you. */
  readonly reminder?: { readonly stage: ReminderStage; readonly revision: PlainDate }
  readonly thread: MailThread
  readonly mail: NewMail & Addressees
  /** The thread was not found, and the tab's address opens a new mail that has the words already. */
  readonly isNewMail: boolean
  /** It is one because the reply in the thread would not have reached the client. */
  readonly wasToOthers?: boolean
  /** The client has answered: it is filled only when the person insists. */
  readonly isHeld?: true
  readonly madeAt: number
  readonly tabId: number
}

/** A mail for a prepared draft of the composer that was asked for in a tab. */
export interface InvoiceMailTask extends Addressees {
  readonly draftKey?: string
  /** In place of a draft: the words of a question about an estimate. */
  readonly asks?: { readonly estimateId: string; readonly text: string }
  /** The occurrence of a recurring invoice that it bills, if any. */
  readonly occurrence?: OccurrenceKey
  /** False for a reply in the thread. */
  readonly isNewMail: boolean
  readonly wasToOthers?: boolean
  readonly isHeld?: true
  readonly thread: MailThread
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
