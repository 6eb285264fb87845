import type { Place } from '../../../domain/checks/ignored-places'
import type { CheckChange, CheckedLanguage } from '../../../domain/checks/preferences'
import type { CheckContext, Finding, InvoiceInMail } from '../../../domain/checks/types'
import type { draft } from '../../../i18n/en/draft'
import type { FindingWords } from '../../../i18n/finding-words'
import type { Translate } from '../../../i18n/translator'
import type { SeenFinding } from '../../../ports/notices'
import type { ComposerRequest, SendReport } from '../../../ports/sessions'
import type { ComposeView, Recipient } from '../../../ports/webmail'

/** What became of a press on Send, with what was known of the draft while it was still there. */
export interface SeenSend extends Omit<SendReport, 'host' | 'closesWithMail'> {
  readonly subject?: string
}

/** The composer frame's address, or why there is none. */
export type ComposerOpened =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: 'contextLost' | 'failed' }

/** What the checks know besides the draft itself. */
export interface CheckGround {
  readonly context: CheckContext
  /** The invoice in the composer of this draft. */
  readonly invoice?: InvoiceInMail
}

/** What a draft needs from the rest of the extension. Nothing here may throw because the extension was updated. */
export interface DraftServices {
  /** What stands in the mail page itself, in the language of the screens. */
  readonly say: Translate<keyof typeof draft>
  /** What is said about a finding. */
  findingWords(finding: Finding): FindingWords
  /** What the checks need to know; asked at each check, and the same object for as long as it stays so. */
  checkGround(view: ComposeView, recipients: readonly Recipient[]): CheckGround
  /** What was ignored in drafts of this page that were closed. */
  readonly left: Set<Place>
  /** A draft is in a language whose words are not there yet; they come, and the ground changes. */
  wantLanguage(language: CheckedLanguage): void
  /** What is known of the draft may have changed: it is asked for again at the next check. */
  forgetFacts(view: ComposeView): void
  /** Whether a mail with an error in it is held back once. */
  asksBeforeSending(): boolean
  /** Keeps a choice of how mails are checked; gives what takes it back, nothing where it could not be kept. */
  changeChecks(change: CheckChange): Promise<CheckChange | undefined>
  /** Calls back when what the checks know has changed, in whichever way. */
  onGroundChanged(listener: () => void, stop: AbortSignal): void
  /** Waits until it is known whether an invoice stands in the draft already. */
  openComposer(request: Omit<ComposerRequest, 'host'>, view: ComposeView): Promise<ComposerOpened>
  reportSend(report: SeenSend): void
  /** The findings that are not ignored, in the order of the draft; and whether something that was put into it is gone again. */
  reportFindings(view: string, findings: readonly SeenFinding[], isPartGone: boolean): void
  /** The person threw the draft away. */
  reportDiscarded(view: string, draftId: string | undefined): void
  /** Calls back when the extension was updated or removed under this page; at once if it has been. */
  onContextLost(listener: () => void, stop: AbortSignal): void
}
