import type { DraftServices } from '../../lib/adapters/webmail/draft/draft-services'
import type { CheckChange, CheckPreferences } from '../../lib/domain/checks/preferences'
import type { CheckContext } from '../../lib/domain/checks/types'
import type { MailThread } from '../../lib/domain/invoice/mail-thread'
import { findingWords } from '../../lib/i18n/finding-words'
import { tableTranslator } from '../../lib/i18n/translator'
import { log } from '../../lib/log'
import type { Call } from '../../lib/messaging/call'
import { ContextLost } from '../../lib/messaging/call-background'
import { pageBrowser } from '../../lib/messaging/page-browser'
import type { Input, Output } from '../../lib/messaging/protocol'
import type { Webmail } from '../../lib/ports/webmail'
import { draftLanguages } from './draft-languages'
import { checkGrounds, factsOfDrafts } from './facts-of-drafts'
import { offeredFindings } from './language-scripts'

export interface LivingServices extends DraftServices {
  /** The extension is gone: tells every draft, once. */
  lose(): void
  /** How mails are checked was changed elsewhere. */
  setPreferences(preferences: CheckPreferences): void
  /** Awaits a call whose failure is not the draft's business. */
  quietly(call: Promise<unknown>): void
}

/** What the drafts of this page need, over messages. Nothing here throws into the page. */
export function draftServices(
  webmail: Webmail,
  call: Call,
  started: Output<'draft.started'>,
  today: () => CheckContext['today'],
): LivingServices {
  const { language, words, draftWords } = offeredFindings()
  const sayFindings = tableTranslator(words, language)
  const news = new EventTarget()
  let isLost = false
  const lose = () => {
    if (isLost) return
    isLost = true
    news.dispatchEvent(new Event('lost'))
  }
  const quietly = (work: Promise<unknown>) => {
    work.catch((error: unknown) => {
      if (error instanceof ContextLost) lose()
      else log.error('A message to the background failed', error)
    })
  }
  const groundChanged = () => void news.dispatchEvent(new Event('ground'))
  let preferences: CheckPreferences = started.checks
  const setPreferences = (wanted: CheckPreferences) => {
    preferences = wanted
    groundChanged()
  }
  const facts = factsOfDrafts(
    async (view, emails, files) => {
      const draftId = view.draftId()
      const draft = draftId === undefined ? {} : { draftId }
      return call('draft.facts', { view: view.key, host: webmail.host, ...draft, emails, files })
    },
    quietly,
    groundChanged,
  )
  const grounds = checkGrounds(started, today)
  const languages = draftLanguages(
    (language) => call('draft.wantsLanguage', { language }),
    today,
    groundChanged,
  )
  return {
    say: tableTranslator(draftWords, language),
    findingWords: (finding) => findingWords(finding, sayFindings),
    lose,
    quietly,
    setPreferences,
    checkGround: (view, recipients) =>
      grounds(view, facts.of(view, recipients), preferences, languages.count()),
    left: new Set(),
    wantLanguage: (language) => quietly(languages.want(language)),
    forgetFacts: facts.forget,
    asksBeforeSending: () => preferences.asksBeforeSending,
    async changeChecks(change: CheckChange) {
      try {
        const kept = await call('draft.changeChecks', { change })
        if (!kept.ok) return undefined
        setPreferences(kept.checks)
        return kept.reverse
      } catch (error) {
        if (error instanceof ContextLost) lose()
        else log.error('A choice about the checks was not kept', error)
        return undefined
      }
    },
    onGroundChanged(listener, signal) {
      news.addEventListener('ground', listener, { signal })
    },
    async openComposer(request, view) {
      const { byHand, ...known } = request
      const input: Input<'draft.openComposer'> = {
        ...known,
        recipients: [...request.recipients],
        ...(byHand ? { byHand: [...byHand] } : {}),
        host: webmail.host,
      }
      try {
        await facts.learning(view)?.catch(() => {})
        const { session } = await call('draft.openComposer', input)
        return { ok: true, url: pageBrowser.runtime.getURL(`/composer.html?session=${session}`) }
      } catch (error) {
        if (error instanceof ContextLost) return { ok: false, reason: 'contextLost' }
        log.error('The composer cannot be opened', error)
        return { ok: false, reason: 'failed' }
      }
    },
    reportSend(report) {
      const thread = report.thread ?? threadBySubject(webmail, report.subject)
      const closes = report.signal === 'attempted' && webmail.closesWithMail()
      quietly(
        call('draft.sendSignal', {
          ...report,
          host: webmail.host,
          ...(thread ? { thread } : {}),
          ...(closes ? { closesWithMail: true } : {}),
        }),
      )
    },
    reportFindings(view, findings, isPartGone) {
      quietly(call('draft.findings', { view, findings: [...findings], isPartGone }))
    },
    reportDiscarded(view, draftId) {
      const draft = draftId === undefined ? {} : { draftId }
      quietly(call('draft.discarded', { view, host: webmail.host, ...draft }))
    },
    onContextLost(listener, signal) {
      news.addEventListener('lost', listener, { signal })
      if (isLost) listener()
    },
  }
}

/** A new mail has no thread yet; its subject finds it again. */
function threadBySubject(webmail: Webmail, subject: string | undefined): MailThread | undefined {
  if (!subject) return undefined
  const account = webmail.account()
  return {
    host: webmail.host,
    origin: window.origin,
    subject,
    ...(account === undefined ? {} : { account }),
  }
}
