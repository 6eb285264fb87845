import type { Draft, Mail, Thread } from '../../model'
import type { Page } from '../boot'
import type { Compose } from './compose'
import type { Sync } from './sync'
import type { Toast } from './toast'

/** The parts of the Gmail-like page, as they know each other. */
export interface GmailApp extends Page {
  readonly sync: Sync
  readonly toast: Toast
  /** Every compose that is open, wherever it is shown. */
  readonly composes: Set<Compose>
  /** This window was popped out of the mailbox, and closes with its mail. */
  readonly isPoppedOut: boolean
  newDraft(from?: Partial<Draft>): Promise<Draft>
  /** Shows a draft where it belongs: in its thread if that is on screen, else in a window. */
  openDraft(draft: Draft): void
  answer(kind: Exclude<Draft['kind'], 'new'>, thread: Thread, mail: Mail): Promise<void>
  undo(mailId: string): Promise<void>
}
