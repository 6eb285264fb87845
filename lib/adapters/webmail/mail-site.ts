import type { PlainDate } from '../../domain/calendar/plain-date'
import type { MailThread, WebmailHost } from '../../domain/invoice/mail-thread'
import type { ShownThread } from '../../ports/last-message'
import type { ComposeView } from '../../ports/webmail'
import type { HostCompose } from './compose-view'
import type { FoundCompose } from './compose-watcher'
import type { Resolvers } from './dom/layers'
import type { SendTimes } from './send-track'
import type { SendTracker, TrackedWindow } from './send-tracker'

/** One compose window with what its host adapter needs to follow its sending. */
export interface LiveCompose {
  readonly host: HostCompose
  readonly view: ComposeView
  readonly track: TrackedWindow
  /** The person pressed Discard; they may still be asked and say no. */
  discardPressed(): void
  /** Whether a press on Send is to be held back. */
  holdsBack(): boolean
}

/** What differs between mail sites. */
export interface MailSite {
  readonly host: WebmailHost
  readonly times: SendTimes
  account(): string | undefined
  find(): readonly FoundCompose[]
  read(found: FoundCompose): HostCompose
  /** The whole mail as a text, where the site gives a returning draft a new id; else empty. */
  fingerprint(view: ComposeView): string
  /** Listens to presses on Send, Discard and the like, and tells the tracks. */
  listen(composes: ReadonlySet<LiveCompose>, tracker: SendTracker, signal: AbortSignal): void
  /** Called after each look at the page: what can be seen of mails under way. */
  lookForProof(tracker: SendTracker): void
  /** The thread as shown in this tab; undefined if another or none is. Without an id, its subject must do. */
  shownThread(thread: MailThread): HTMLElement | undefined
  /** The id of the thread that `shownThread` gave. */
  shownId(shown: HTMLElement): string | undefined
  /** Who wrote last in the thread that is shown. */
  readThread(today: PlainDate): ShownThread | undefined
  /** The body of the last mail in the thread shown whose sender it is. */
  mailFrom(isSender: (address: string | undefined) => boolean): HTMLElement | undefined
  /** Whether this page is a mail that was moved out of the mailbox's page, as it was there; absent: never. */
  isWindowOfMail?(): boolean
  /** See `Webmail`; absent: never. */
  closesWithMail?(): boolean
  /** The lines of the list of threads in this tab. */
  readonly listRow: Resolvers
  /** By what lines of one thread are told from those of another with its subject; absent: each is one. */
  threadOfRow?(row: HTMLElement): string | undefined
  /** The control that begins an answer to everybody, else to the sender. */
  replyControl(shown: HTMLElement): HTMLElement | undefined
}
