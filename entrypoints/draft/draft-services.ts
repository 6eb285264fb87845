import type { DraftServices } from '../../lib/adapters/webmail/draft/draft-services'
import type { CheckPreferences } from '../../lib/domain/checks/preferences'
import type { CheckContext } from '../../lib/domain/checks/types'
import { findingWords } from '../../lib/i18n/finding-words'
import { tableTranslator } from '../../lib/i18n/translator'
import { log } from '../../lib/log'
import type { Call } from '../../lib/messaging/call'
import { ContextLost } from '../../lib/messaging/call-background'
import { pageBrowser } from '../../lib/messaging/page-browser'
import type { Output } from '../../lib/messaging/protocol'
import type { Webmail } from '../../lib/ports/webmail'
import { draftLanguages } from './draft-languages'
import { draftReports } from './draft-reports'
import { checkGrounds, factsOfDrafts } from './facts-of-drafts'
import { offeredFindings } from './language-scripts'
import { type PageNews, pageNews } from './page-news'

export interface LivingServices extends DraftServices, Pick<PageNews, 'lose' | 'quietly'> {
  /** How mails are checked was changed elsewhere. */
  setPreferences(preferences: CheckPreferences): void
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
  const news = pageNews()
  const { quietly, groundChanged } = news
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
    ...news,
    ...draftReports(webmail, call, quietly),
    say: tableTranslator(draftWords, language),
    findingWords: (finding) => findingWords(finding, sayFindings),
    setPreferences,
    checkGround: (view, recipients) =>
      grounds(view, facts.of(view, recipients), preferences, languages.count()),
    left: new Set(),
    wantLanguage: (language) => quietly(languages.want(language)),
    forgetFacts: facts.forget,
    asksBeforeSending: () => preferences.asksBeforeSending,
    async changeChecks(change) {
      try {
        const kept = await call('draft.changeChecks', { change })
        if (!kept.ok) return undefined
        setPreferences(kept.checks)
        return kept.reverse
      } catch (error) {
        news.fail(error, 'A choice about the checks was not kept')
        return undefined
      }
    },
    async openComposer(draft, view) {
      try {
        await facts.learning(view)?.catch(() => {})
        const { session } = await call('draft.openComposer', { ...draft, host: webmail.host })
        return { ok: true, url: pageBrowser.runtime.getURL(`/composer.html?session=${session}`) }
      } catch (error) {
        if (error instanceof ContextLost) return { ok: false, reason: 'contextLost' }
        log.error('The composer cannot be opened', error)
        return { ok: false, reason: 'failed' }
      }
    },
  }
}
