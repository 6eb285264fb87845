import type { Locator, Page } from 'playwright'
import type { Draft, Person, SentMail, Thread } from './model'

export { gmail } from './gmail-driver'
export { outlook } from './outlook-driver'
export { yahoo } from './yahoo-driver'

/** Drives one mailbox as a person would: by mouse and keyboard, waiting for what becomes visible. */
export interface WebmailDriver {
  readonly page: Page
  /** The note that the host shows for a while after a send or another deed. */
  readonly toast: Locator
  /** The box in which the host refuses or asks. */
  readonly alert: Locator
  /** Opens the mailbox, or another address of it: `#all/183b…`, `?view=cm&to=…`, `/mail/inbox/id/…`. */
  open(address?: string): Promise<void>
  compose(): Promise<ComposeDriver>
  /** The composes on screen, oldest first. */
  composes(): Promise<ComposeDriver[]>
  openFolder(folder: 'inbox' | 'sent' | 'drafts' | 'scheduled'): Promise<void>
  openThread(subjectOrId: string): Promise<void>
  openDraft(subject: string): Promise<ComposeDriver>
  reply(): Promise<ComposeDriver>
  replyAll(): Promise<ComposeDriver>
  forward(): Promise<ComposeDriver>
  undoSend(): Promise<ComposeDriver>
  /** Takes a mail that waits for its time back among the drafts, where it is open at once. */
  cancelScheduled(subject: string): Promise<ComposeDriver>
  /** The bodies of the messages that are expanded in the open thread, in the host's order. */
  messages(): Locator
  sent(): Promise<SentMail[]>
  drafts(): Promise<Draft[]>
  threads(): Promise<Thread[]>
  receiveReply(threadId: string, reply: { from?: Person; text: string }): Promise<void>
  leakedKeys(): Promise<string[]>
  escapes(): Promise<number>
  reset(): Promise<void>
}

export interface TestFile {
  name: string
  mimeType: string
  buffer: Buffer
}

export interface ComposeDriver {
  readonly draftId: string
  readonly root: Locator
  readonly body: Locator
  readonly subjectInput: Locator
  readonly sendButton: Locator
  /** The text field for the next address of a field; rows of cc and bcc are shown first. */
  recipientInput(field?: RecipientField): Promise<Locator>
  addRecipient(address: string, name?: string, field?: RecipientField): Promise<void>
  recipients(field?: RecipientField): Promise<Person[]>
  setSubject(subject: string): Promise<void>
  subject(): Promise<string>
  typeBody(text: string): Promise<void>
  bodyHtml(): Promise<string>
  bodyText(): Promise<string>
  /** Attaches through the paperclip and waits until the host has taken the files. */
  attach(...files: TestFile[]): Promise<void>
  attachments(): Promise<string[]>
  send(): Promise<void>
  sendByKeyboard(): Promise<void>
  schedule(): Promise<void>
  discard(): Promise<void>
  close(): Promise<void>
  minimise(): Promise<void>
  toggleFullScreen(): Promise<void>
  /** Moves it into a window of its own, which opens as a popup of the page. */
  popOut(): Promise<void>
}

export type RecipientField = 'to' | 'cc' | 'bcc'

/** Writes where the focus is, a new line by Enter; of each line the end goes key by key, which the rest need not. */
export async function write(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    if (line.length > 1) await page.keyboard.insertText(line.slice(0, -1))
    await page.keyboard.type(line.slice(-1))
  }
}

/** What both drivers read from the page in the same way. */
export function mailboxReaders(page: Page) {
  return {
    page,
    sent: () => page.evaluate(() => window.demoMailbox.sent()),
    drafts: () => page.evaluate(() => window.demoMailbox.drafts()),
    threads: () => page.evaluate(() => window.demoMailbox.threads()),
    leakedKeys: () => page.evaluate(() => window.demoMailbox.leakedKeys),
    escapes: () => page.evaluate(() => window.demoMailbox.escapes),
    reset: () => page.evaluate(() => window.demoMailbox.reset()),
    receiveReply: (threadId: string, reply: { from?: Person; text: string }) =>
      page.evaluate(([id, answer]) => window.demoMailbox.receiveReply(id, answer), [
        threadId,
        reply,
      ] as const),
  }
}
