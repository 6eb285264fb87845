/** The mail sites that Plainvoice works in. */
export const WEBMAIL_HOSTS = ['gmail', 'outlook', 'yahoo'] as const

export type WebmailHost = (typeof WEBMAIL_HOSTS)[number]

/** Where a sent mail's conversation can be found again. */
export interface MailThread {
  readonly host: WebmailHost
  /** The origin of the mail page, such as `https://outlook.live.com`. */
  readonly origin?: string
  /** The mailbox owner's address, where the page shows it. */
  readonly account?: string
  /** The address it was written from, where the mailbox has several. */
  readonly from?: string
  /** Gmail: legacy hex thread id. Outlook: conversation id. Yahoo: the id in the address of a mail. */
  readonly threadId?: string
  readonly subject: string
}
