import type { Draft, Mail, Thread } from '../../model'
import type { Page } from '../boot'
import type { Toaster } from '../toaster'
import type { Compose } from './compose'

/** The parts of the Yahoo-like page, as they know each other. */
export interface YahooApp extends Page {
  readonly notes: Toaster
  /** Every compose that is open. */
  readonly composes: Set<Compose>
  newDraft(from?: Partial<Draft>): Promise<Draft>
  /** Shows a draft below its conversation if that is on screen, else in the place of the list. */
  openDraft(draft: Draft): void
  answer(kind: Exclude<Draft['kind'], 'new'>, thread: Thread, mail: Mail): Promise<void>
  undo(mailId: string): Promise<void>
  /** A compose has gone: what was behind it comes back. */
  composeLeft(): void
}
