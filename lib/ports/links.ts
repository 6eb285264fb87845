import type { MailThread } from '../domain/invoice/mail-thread'

/** Addresses in a webmail. */
export interface MailLinks {
  /** Shows a conversation. */
  thread(thread: MailThread): string
}
