import type { MailThread } from '../domain/invoice/mail-thread'

/** A mail as an address can carry it; the body is plain text. */
export interface NewMail {
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Addresses in a webmail. */
export interface MailLinks {
  /** Shows a conversation. */
  thread(thread: MailThread): string
  /** Opens a new mail with these words in the mailbox of the thread. */
  compose(mailbox: MailThread, mail: NewMail): string
}
