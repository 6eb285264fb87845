/** Shapes shared by the demo mailboxes' server, their page scripts and the drivers. */

export type Host = 'gmail' | 'outlook' | 'yahoo'
export type Locale = 'en' | 'fi'
/** Gmail, Outlook: also a language that is written from right to left. */
export type PageLocale = Locale | 'he'

const VARIANTS = {
  titleBarHash: 'Gmail: the class of the compose title bar carries a build hash',
  titleBarButtons: 'Gmail: minimise, full screen and close are buttons, not images',
  permIdUndefined: 'Gmail: the thread header says data-thread-perm-id="undefined"',
  oldThreadContainer: 'Gmail: threads are drawn in the table used before 2023',
  replySecondChild: 'Gmail: an inline reply is not the first child of its container',
  plainText: 'Gmail, Outlook: mails are written in plain-text mode, in a textarea',
  unformatted: 'Outlook: mails are written in plain text, in an editable part that takes no formatting',
  popoutReplies: 'Gmail: replies open in a compose window instead of inside the thread',
  noConversations: 'Gmail, Outlook: conversation view is off, each mail stands alone in lists and pages',
  readingPane: 'Gmail: the list stays beside the mail that is read',
  readingPaneHidden: 'Outlook: a mail that is read takes the place of the list',
  readingPaneBelow: 'Outlook: a mail that is read stands below the list',
  confidential: 'Gmail: mails are written in confidential mode',
  forgottenFile: 'Gmail, Outlook: a mail that speaks of an attachment and has none is asked about',
  noFileInput: 'Both: a compose window holds no file input',
  dropRejected: 'Both: files dropped on a compose window are ignored',
  pasteRejected: 'Outlook: files pasted into the body are ignored',
  nameOnlyPills: 'Outlook: a recipient with a name shows no address',
  noRoleMain: 'Outlook: no role=main (always so on outlook.cloud.microsoft)',
  staleHiddenCompose: 'Outlook: an old compose pane stays mounted, hidden',
  truncatedCards: 'Both: long attachment names are cut in the middle',
  strippedMarkers: 'Both: unknown ids, classes and data- attributes are gone from a reopened or sent mail',
  hostileExtension: 'Both: another extension adds its own #subject and file input',
  nothingRecognised: 'Both: a mail page in which no known selector matches',
  slowSend: 'Both: the answer to a send takes two seconds',
  sendFails: 'Both: the server refuses to send',
  noUndoToast: 'Both: nothing is shown after a send',
  offlineQueue: 'Both: a sent mail waits in a queue until the page hears "online"',
} as const

export type Variant = keyof typeof VARIANTS

export interface Person {
  name: string
  email: string
}

export interface Attachment {
  name: string
  type: string
  size: number
  base64: string
}

/** A message inside a thread. */
export interface Mail {
  id: string
  /** Gmail's second message id; absent until the host has synchronised the message. */
  legacyId?: string
  from: Person
  to: Person[]
  cc: Person[]
  bcc: Person[]
  html: string
  text: string
  attachments: Attachment[]
  at: string
}

export interface Thread {
  /** Gmail: the legacy hexadecimal id. Outlook: the conversation id. */
  id: string
  /** Gmail: `thread-f:…` for received threads, `thread-a:…` for those begun here. */
  permId?: string
  subject: string
  unread: boolean
  messages: Mail[]
}

export interface SentMail {
  id: string
  threadId: string
  from: Person
  to: Person[]
  cc: Person[]
  bcc: Person[]
  subject: string
  html: string
  text: string
  attachments: Attachment[]
  at: string
  /** When the host will send it, for a mail that was scheduled. */
  scheduled?: string
}

export type ComposeKind = 'new' | 'reply' | 'replyAll' | 'forward'

export interface Draft {
  id: string
  kind: ComposeKind
  /** Known only once the draft has been saved, or at once for a reply. */
  threadId?: string
  permId?: string
  replyTo?: string
  /** Absent: the account itself. */
  from?: Person
  to: Person[]
  cc: Person[]
  bcc: Person[]
  subject: string
  html: string
  attachments: Attachment[]
  savedAt?: string
}

export interface SeedMail {
  from: Person
  to?: Person[]
  cc?: Person[]
  text: string
  html?: string
  at: string
  attachments?: Attachment[]
}

export interface SeedThread {
  /** Gmail: legacy hexadecimal id. Outlook: conversation id. Made from the subject if absent. */
  id?: string
  subject: string
  unread?: boolean
  messages: readonly SeedMail[]
}

export interface MailboxOptions {
  account?: string
  accountName?: string
  /** Gmail: the further accounts that are signed in, at `/u/1/` and so on. */
  otherAccounts?: readonly Person[]
  /** Gmail, Outlook: what else the account can write from. */
  aliases?: readonly Person[]
  locale?: PageLocale
  variants?: readonly Variant[]
  threads?: readonly SeedThread[]
  signature?: string
  dark?: boolean
}

/** What the server writes into the page for the page scripts. */
export interface PageConfig {
  host: Host
  account: Person
  aliases: readonly Person[]
  /** Gmail: which of the accounts that are signed in. */
  slot: number
  locale: PageLocale
  variants: readonly Variant[]
  threads: readonly SeedThread[]
  signature: string
  dark: boolean
}

/** `window.demoMailbox`: how tests and the tour look into the mailbox and act as the client. */
export interface DemoMailbox {
  sent(): Promise<SentMail[]>
  drafts(): Promise<Draft[]>
  threads(): Promise<Thread[]>
  /** The client answers in a thread. The sender defaults to the other party of the thread. */
  receiveReply(threadId: string, reply: { from?: Person; text: string }): Promise<void>
  reset(): Promise<void>
  /** Keys that reached the host's single-key shortcuts. */
  readonly leakedKeys: string[]
  /** Escape presses the host has heard. */
  readonly escapes: number
  /** Why the page could not start, if it could not. */
  readonly bootFailure: string | undefined
}

declare global {
  interface Window {
    demoMailbox: DemoMailbox
  }
}
