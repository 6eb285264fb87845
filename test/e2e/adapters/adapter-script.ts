import { readBody } from '../../../lib/adapters/webmail/dom/body-text'
import { painterFor } from '../../../lib/adapters/webmail/dom/highlights'
import { holdsBlock, insertBlock } from '../../../lib/adapters/webmail/dom/insert-block'
import { insertText } from '../../../lib/adapters/webmail/dom/insert-text'
import { replaceInBody } from '../../../lib/adapters/webmail/dom/replace'
import type { SeenSend } from '../../../lib/adapters/webmail/draft/draft-services'
import { type MountedDraft, mountDraft } from '../../../lib/adapters/webmail/draft/mount-draft'
import { gmailWebmail } from '../../../lib/adapters/webmail/gmail/gmail-webmail'
import { whenComposeMayBeOpen } from '../../../lib/adapters/webmail/loader'
import { outlookWebmail } from '../../../lib/adapters/webmail/outlook/outlook-webmail'
import { yahooWebmail } from '../../../lib/adapters/webmail/yahoo/yahoo-webmail'
import type { Place } from '../../../lib/domain/checks/ignored-places'
import {
  type CheckChange,
  type CheckPreferences,
  changedPreferences,
  reverseOf,
  USUAL_PREFERENCES,
} from '../../../lib/domain/checks/preferences'
import type { MailThread } from '../../../lib/domain/invoice/mail-thread'
import { draft as en } from '../../../lib/i18n/en/draft'
import { draft as fi } from '../../../lib/i18n/fi/draft'
import { tableTranslator } from '../../../lib/i18n/translator'
import type { ComposeView, SendSignal, Webmail } from '../../../lib/ports/webmail'
import { findingWords } from './fake-checks'
import type { Hook } from './hooks'
import {
  type MutatedAnswer,
  type MutatedJob,
  type MutatedReply,
  mutatedAnswer,
  mutatedJob,
  mutatedReply,
} from './mutated-job'

/** A compose window that was seen, with what it told since. */
export interface SeenView {
  readonly view: ComposeView
  readonly signals: SendSignal[]
  changes: number
  discarded: boolean
}

/** The adapters as tests reach them: in the isolated world of a content script, as in the product. */
export interface Adapters {
  readonly dom: typeof dom
  readonly mount: typeof mountDraft
  readonly loaded: typeof whenComposeMayBeOpen
  readonly composerUrl: string
  readonly webmail: Webmail
  readonly views: SeenView[]
  readonly drafts: MountedDraft[]
  readonly reports: SeenSend[]
  observe(): void
  /** See there. */
  mutatedJob(hook: Hook, words: string, isRenamed: boolean): Promise<MutatedJob>
  mutatedReply(hook: Hook, isRenamed: boolean, thread: MailThread): Promise<MutatedReply>
  mutatedAnswer(hook: Hook): Promise<MutatedAnswer>
  /** As when the extension is updated under the page. */
  loseContext(): void
  /** Mounts the draft's interface on each compose window, as the draft script does. */
  observeAndMount(language: 'en' | 'fi', asksBeforeSending?: boolean): void
}

const dom = { readBody, painterFor, holdsBlock, insertBlock, insertText, replaceInBody }

function webmailHere(): Webmail {
  if (location.host === 'mail.google.com') return gmailWebmail()
  return location.host === 'mail.yahoo.com' ? yahooWebmail() : outlookWebmail()
}

function createAdapters(): Adapters {
  const webmail = webmailHere()
  const views: SeenView[] = []
  const drafts: MountedDraft[] = []
  const reports: SeenSend[] = []
  const contextListeners: (() => void)[] = []
  const extension = globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } }
  const composerUrl = `${extension.chrome.runtime.getURL('composer.html')}?session=1`
  const see = (view: ComposeView) => {
    const seen: SeenView = { view, signals: [], changes: 0, discarded: false }
    views.push(seen)
    view.onSend((signal) => seen.signals.push(signal))
    view.onChange(() => seen.changes++)
    view.onDiscard(() => {
      seen.discarded = true
    })
  }
  return {
    dom,
    mount: mountDraft,
    loaded: whenComposeMayBeOpen,
    composerUrl,
    webmail,
    views,
    drafts,
    reports,
    mutatedAnswer: (hook) => mutatedAnswer(webmail, hook),
    mutatedJob: (hook, words, isRenamed) => mutatedJob(webmail, hook, words, isRenamed),
    mutatedReply: (hook, isRenamed, thread) => mutatedReply(webmail, hook, isRenamed, thread),
    observe: () => webmail.observeComposes(see, new AbortController().signal),
    loseContext() {
      for (const listener of contextListeners) listener()
    },
    observeAndMount(language, asksBeforeSending = false) {
      let preferences: CheckPreferences = { ...USUAL_PREFERENCES, asksBeforeSending }
      const groundOf = (preferences: CheckPreferences) => ({
        context: { today: '2026-11-23' as never, country: 'FI', preferences },
      })
      let ground = groundOf(preferences)
      const groundListeners: (() => void)[] = []
      const services = {
        say: tableTranslator({ en, fi }[language], language),
        findingWords,
        checkGround: () => ground,
        forgetFacts: () => undefined,
        left: new Set<Place>(),
        wantLanguage: () => undefined,
        asksBeforeSending: () => asksBeforeSending,
        async changeChecks(change: CheckChange) {
          const reverse = reverseOf(preferences, change)
          preferences = changedPreferences(preferences, change)
          ground = groundOf(preferences)
          for (const listener of groundListeners) listener()
          return reverse
        },
        onGroundChanged: (listener: () => void) => groundListeners.push(listener),
        openComposer: async () => ({ ok: true as const, url: composerUrl }),
        reportSend: (report: SeenSend) => reports.push(report),
        reportFindings: () => undefined,
        reportDiscarded: () => undefined,
        onContextLost: (listener: () => void) => contextListeners.push(listener),
      }
      webmail.observeComposes((view) => {
        see(view)
        drafts.push(mountDraft(view, services))
      }, new AbortController().signal)
    },
  }
}

declare global {
  var adapters: Adapters
}

globalThis.adapters = createAdapters()
