import type { PlainDate } from '../domain/calendar/plain-date'
import type { MailThread } from '../domain/invoice/mail-thread'

/** What a mail page shows of the last message of a thread, beside its words: those are never read. */
export interface LastMessage {
  /** The same for the same message whenever it is seen. */
  readonly id: string
  /** Sent from the mailbox itself. */
  readonly isOwn: boolean
  /** The sender's address, where the page shows it. */
  readonly from?: string
  /** The day it was sent, where the page's words for it are clear. */
  readonly on?: PlainDate
}

/** A thread that is open in a mail page, and who wrote last in it. */
export interface ShownThread {
  readonly thread: MailThread
  readonly last: LastMessage
}
