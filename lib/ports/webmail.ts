import type { PlainDate } from '../domain/calendar/plain-date'
import type { Edit, Span } from '../domain/checks/types'
import type { MailThread, WebmailHost } from '../domain/invoice/mail-thread'
import type { ShownThread } from './last-message'

export interface Recipient {
  readonly name?: string
  /** Absent where the page shows a name only. */
  readonly email?: string
  /** In Cc or Bcc, as far as the page tells. */
  readonly isCopy?: boolean
}

export interface Attachment {
  readonly name: string
}

/**
 * What became of a press on Send. `likely`: the compose window is gone and nothing contradicts, but the host gave no
 * proof. A closed or discarded window is `cancelled`, never sent. `undone`: the mail that this window sent came back.
 */
export type SendSignal =
  | 'attempted'
  | 'confirmed'
  | 'likely'
  | 'cancelled'
  | 'scheduled'
  | 'undone'
  /** This window holds a mail that was sent from another one, of this page or not, and came back. */
  | 'returned'
  /** The host took the mail into a window of its own: told by the window that it left, and by that window. */
  | 'moved'

export interface MailFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * A block for the mail body in both forms; which one is used depends on the editor's mode. The HTML is one
 * `<div data-plainvoice-block>` that holds one table: browsers dissolve a wrapper that begins with a paragraph.
 */
export interface MailBlock {
  readonly html: string
  readonly text: string
}

/** What Plainvoice can do in a compose window; each is turned off by itself where the page is not recognised. */
export type Ability = 'read' | 'insert' | 'attach' | 'subject' | 'recipients' | 'send'

/**
 * `unconfirmed`: the page took what was given, but does not show it. `holdsMarkup`: a link, a picture or a format stands
 * where the words would go, and would be gone with them.
 */
export type WebmailRefusal =
  | 'notRecognised'
  | 'notVisible'
  | 'notAccepted'
  | 'holdsMarkup'
  | 'unconfirmed'
  | 'ambiguous'
  | 'timedOut'
  | 'signedOut'
  | 'threadNotFound'
  | 'toOthers'
  | 'replied'
  | 'draftInUse'
  | 'otherAccount'

export interface Refused {
  readonly ok: false
  readonly code: WebmailRefusal
}

export type Done = { readonly ok: true } | Refused

/** The person's own text, without quoted mail. Valid until the editor changes. */
export interface BodyText {
  readonly text: string
  /** Parts of `text` that are the signature: facts there count, its wording is not ours to judge. */
  readonly signatures: readonly Span[]
  /** Where a span stands in the page; undefined in a plain-text editor, which has no ranges. */
  rangeOf(span: Span): Range | undefined
  /** The offset in `text` of a place in the page, such as the caret. */
  offsetAt(node: Node, offset: number): number | undefined
}

/** One compose window of the mail page. Reads are undefined where the page could not be read; writes are read back. */
export interface ComposeView {
  /** Unique within the page's life. */
  readonly key: string
  readonly kind: 'new' | 'reply' | 'forward'
  readonly closed: AbortSignal
  readonly root: HTMLElement
  /** The body's editor as it is now; a host may exchange it (rich text, plain text). */
  readonly editor: HTMLElement
  /** Where our button goes: it is inserted after this element. Undefined: float it over the window's corner. */
  readonly anchor: HTMLElement | undefined
  /** The host's own draft id; it survives closing and reopening the draft. */
  draftId(): string | undefined
  readBody(): BodyText | undefined
  /** The same with what it quotes, as plain text. */
  readWhole(): string | undefined
  readSubject(): string | undefined
  readRecipients(): readonly Recipient[] | undefined
  readAttachments(): readonly Attachment[] | undefined
  thread(): MailThread | undefined
  /** The address it goes out from; undefined where the window does not say, as where there is only one. */
  readSender(): string | undefined
  setSender(address: string): Promise<Done>
  /** `asTyped`: as a person does, where the focus goes, and one Ctrl+Z brings the old one back. */
  setSubject(subject: string, asTyped?: boolean): Promise<Done>
  /** Adds an address to To; whoever is there stays. */
  addRecipient(address: string): Promise<Done>
  /** Puts the block above signature and quote, or in place of the block put there before. One undo step. */
  insertBlock(block: MailBlock, previous?: MailBlock): Promise<Done>
  /** Whether the block is in the body, and none that stood in its place before; undefined where the body cannot be read. */
  holdsBlock(block: MailBlock, before?: readonly MailBlock[]): boolean | undefined
  /**
   * Changes words of the body as read by `readBody`, and the caret stays where the person left it. One undo step for a
   * line, but for links, pictures and formats between the words: they stay. `holdsMarkup` where they cannot.
   */
  replaceInBody(edits: readonly Edit[]): Promise<Done>
  /** Puts plain text at the start of the body, above signature and quote. One undo step. */
  insertText(text: string): Promise<Done>
  /** Attaches the file and waits until the page shows it whole; removes `replaces` (a file name) first. */
  attach(file: MailFile, replaces?: string): Promise<Done>
  /** What has to be done by hand here, as the page is now. */
  unaided(): readonly Ability[]
  /** Called after each change of text, recipients or attachments; never during IME composition. */
  onChange(listener: () => void): void
  /** Asked at each press on Send, before the site hears of it; the press is held back where one says so. */
  beforeSend(holdsBack: () => boolean): void
  /** Called at each press on Send, and on sending later, while the mail is still in its window. */
  onPress(listener: () => void): void
  /** `sentFrom`: of a mail that returned, the key of the window of this page that it was sent from. */
  onSend(listener: (signal: SendSignal, sentFrom?: string) => void): void
  /** Called when the person threw the draft away, not when the window was merely closed. */
  onDiscard(listener: () => void): void
}

/** Who wrote last in the thread that is shown. */
export type ReadThread = (today: PlainDate) => ShownThread | undefined

export interface DraftFill {
  readonly text: string
  /** Those that have to be among its recipients. */
  readonly adds?: readonly string[]
  readonly files: readonly MailFile[]
}

/** The mail is open; what could not be filled in is for the person to do. */
export type Opened =
  | {
      readonly ok: true
      readonly view: ComposeView
      readonly text: Done
      /** Whether it goes out from the address that the thread was written from. */
      readonly sender: Done
      /** Those of `adds` that could not be put among its recipients. */
      readonly notAdded: readonly string[]
      /** One for each file, in order. */
      readonly files: readonly Done[]
    }
  | Refused

/** A mail site. Everything here runs in the content script's isolated world. */
export interface Webmail {
  readonly host: WebmailHost
  account(): string | undefined
  /** The page holds a mail and no mailbox around it: the site closes it as the mail goes. */
  closesWithMail(): boolean
  observeComposes(open: (view: ComposeView) => void, signal: AbortSignal): void
  /** The words of the last mail in the thread shown that came from an address, without what it quotes. */
  mailFrom(address: string): string | undefined
  /** Tells of each thread that is opened, and again when somebody writes in it. */
  observeThreads(today: () => PlainDate, tell: (shown: ShownThread) => void, signal: AbortSignal): void
  /**
   * Opens a mail to everybody in the thread shown in this tab and fills it. The person presses Send. `mayFill` is
   * asked once the thread is shown; where it says no, nothing is opened, and the refusal is `replied`. `reaches` is
   * asked of those it goes to; where it says no, nothing is filled in, and the refusal is `toOthers`.
   */
  writeInThread(
    thread: MailThread,
    fill: DraftFill,
    mayFill?: (read: ReadThread) => Promise<boolean>,
    reaches?: (people: readonly Recipient[]) => Promise<boolean>,
  ): Promise<Opened>
}
