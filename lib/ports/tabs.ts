import type { CheckedLanguage } from '../domain/checks/preferences'
import type { WebmailHost } from '../domain/invoice/mail-thread'
import type { Language } from '../domain/party/party'

/** One frame of a mail tab. */
export interface MailFrame {
  readonly tabId: number
  readonly frameId: number
}

export interface Tabs {
  /** Opens an address in a new tab in front; resolves with the tab's id. */
  open(url: string): Promise<number>
  /** Whether the browser lets our scripts into the pages at this address. */
  mayWriteAt(url: string): Promise<boolean>
  /** Leads an open tab to another address; a tab that is gone is left alone. */
  lead(tabId: number, url: string): Promise<void>
  /** Shows the dashboard at a place in it, such as `#setup`. */
  showDashboard(hash: string): Promise<void>
  /** Shows the popup, in a tab of its own where the browser does not let it be opened. */
  showPopup(): Promise<void>
  /** Puts the loader into the mail pages that were open before this version of the extension came, or were let in. */
  injectLoaders(): Promise<void>
  /** Puts the draft script and its words for findings into the frame; harmless when they are there. */
  injectDraftScript(frame: MailFrame, host: WebmailHost, language: Language): Promise<void>
  /** Hands the words of a language to the checks of the frame. */
  injectLanguage(frame: MailFrame, language: CheckedLanguage): Promise<void>
}
