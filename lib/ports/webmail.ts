export type WebmailHost = 'gmail' | 'outlook'

export interface Recipient {
  readonly name?: string
  /** Absent where the page shows a name only. */
  readonly email?: string
}

export interface Attachment {
  readonly name: string
}

/** Where a sent mail's conversation can be found again. */
export interface ThreadRef {
  readonly host: WebmailHost
  /** The mailbox owner's address, where the page shows it. */
  readonly account?: string
  /** Gmail: legacy hex thread id. Outlook: conversation id. */
  readonly threadId?: string
  readonly subject: string
}

/**
 * What became of a press on Send. `likely`: the compose window is gone and nothing contradicts, but the host gave no
 * proof. A closed or discarded window is `cancelled`, never sent.
 */
export type SendSignal = 'attempted' | 'confirmed' | 'likely' | 'cancelled' | 'scheduled' | 'undone'

export interface MailFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A block for the mail body in both forms; which one is used depends on the editor's mode. */
export interface MailBlock {
  readonly html: string
  readonly text: string
}

export type RefusalCode =
  | 'notRecognised'
  | 'notVisible'
  | 'notAccepted'
  | 'ambiguous'
  | 'timedOut'
  | 'signedOut'
  | 'threadNotFound'

export interface Refused {
  readonly ok: false
  readonly code: RefusalCode
}

export type Done = { readonly ok: true } | Refused

/** One compose window of the mail page. Reads are undefined where the page could not be read; writes are read back. */
export interface ComposeView {
  /** Unique within the page's life. */
  readonly key: string
  readonly kind: 'new' | 'reply' | 'forward'
  readonly closed: AbortSignal
  readonly root: HTMLElement
  readonly editor: HTMLElement
  /** Where our button goes: it is inserted after this element. Undefined: float it over the window's corner. */
  readonly anchor: HTMLElement | undefined
  /** The host's own draft id; it survives closing and reopening the draft. */
  draftId(): string | undefined
  readSubject(): string | undefined
  readRecipients(): readonly Recipient[] | undefined
  readAttachments(): readonly Attachment[] | undefined
  thread(): ThreadRef | undefined
  setSubject(subject: string): Promise<Done>
  setRecipients(addresses: readonly string[]): Promise<Done>
  /** Puts the block above signature and quote, or in place of the block put there before. One undo step. */
  insertBlock(block: MailBlock, previous?: MailBlock): Promise<Done>
  /** Puts plain text at the start of the body, above signature and quote. One undo step. */
  insertText(text: string): Promise<Done>
  /** Attaches the file and waits until the page shows it whole; removes `replaces` (a file name) first. */
  attach(file: MailFile, replaces?: string): Promise<Done>
  onChange(listener: () => void): void
  onSend(listener: (signal: SendSignal) => void): void
}

export interface DraftFill {
  readonly text: string
  readonly files: readonly MailFile[]
}

export type Opened = { readonly ok: true; readonly view: ComposeView } | Refused

/** A mail site. Everything here runs in the content script's isolated world. */
export interface Webmail {
  readonly host: WebmailHost
  account(): string | undefined
  observeComposes(open: (view: ComposeView) => void, signal: AbortSignal): void
  /** Opens a reply to everybody in the thread shown in this tab and fills it. The person presses Send. */
  openReply(thread: ThreadRef, fill: DraftFill): Promise<Opened>
}
