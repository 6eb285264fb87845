import '../../../lib/domain/checks/index'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { CheckedLanguage } from '../../../lib/domain/checks/preferences'
import { type Passage, type Reading, readDraft } from '../../../lib/domain/checks/reading'
import type { CheckContext, DraftText } from '../../../lib/domain/checks/types'

/** What is read from a draft; today is Tuesday 31 March 2026. */
export function readMail(draft: Partial<DraftText>, context: Partial<CheckContext> = {}): Reading {
  const reading = readDraft(draft, { today: plainDate('2026-03-31'), ...context })
  if (!reading) throw new Error('Its language is not known')
  return reading
}

/** The only passage of a short body. Throws for more. */
export function readBody(body: string, language: CheckedLanguage = 'en'): Passage {
  const [place, ...others] = readMail({ body }, { language }).body.places
  if (!place || others.length > 0) throw new Error('Not one passage')
  return place.passage
}
