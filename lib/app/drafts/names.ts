import type { WebmailHost } from '../../domain/invoice/mail-thread'
import type { MailFrame } from '../../ports/tabs'

/** The name of a compose window for as long as its page lives. */
export function viewName({ tabId, frameId }: MailFrame, view: string): string {
  return `${tabId}:${frameId}:${view}`
}

/** The name of a draft in its mailbox, by which it is known again after the browser was closed. */
export function draftName(mailbox: {
  readonly host: WebmailHost
  readonly draftId?: string
}): string | undefined {
  return mailbox.draftId === undefined ? undefined : `${mailbox.host}:${mailbox.draftId}`
}
