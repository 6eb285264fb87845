import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { addRules } from '../../lib/domain/checks/check-draft'
import { addLanguage } from '../../lib/domain/checks/languages/languages'
import type { CheckedLanguage } from '../../lib/domain/checks/preferences'
import { warmUp } from '../../lib/domain/checks/warm-up'
import { offeredLanguage } from './language-scripts'

/** How long a page may be too busy for the first check in a language, in ms. */
const LONGEST_WAIT = 500

/** The words of the languages that drafts of this page are in. `load` puts the script that has them into the page. */
export function draftLanguages(
  load: (language: CheckedLanguage) => Promise<unknown>,
  today: () => PlainDate,
  changed: () => void,
) {
  const asked = new Set<CheckedLanguage>()
  let count = 0
  return {
    /** How many languages are known. */
    count: () => count,
    async want(language: CheckedLanguage): Promise<void> {
      if (asked.has(language)) return
      asked.add(language)
      try {
        await load(language)
      } catch (error) {
        asked.delete(language)
        throw error
      }
      const offered = offeredLanguage(language)
      if (!offered) return
      addLanguage(offered.words, offered.calculations)
      addRules(offered.rules)
      requestIdleCallback(
        () => {
          warmUp(language, today())
          count += 1
          changed()
        },
        { timeout: LONGEST_WAIT },
      )
    },
  }
}
