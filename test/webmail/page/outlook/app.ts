import type { Draft, Mail, Thread } from '../../model'
import type { Page } from '../boot'
import type { Toaster } from '../toaster'
import type { Compose } from './compose'

/** The parts of the Outlook-like page, as they know each other. */
export interface OutlookApp extends Page {
  readonly toast: Toaster
  readonly composes: Set<Compose>
  newDraft(from?: Partial<Draft>): Promise<Draft>
  openDraft(draft: Draft): void
  answer(kind: Exclude<Draft['kind'], 'new'>, thread: Thread, mail: Mail): Promise<void>
  undo(mailId: string): Promise<void>
  /** A compose was opened, left, renamed or brought to the front. */
  composesChanged(): void
}
