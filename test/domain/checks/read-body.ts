import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type Passage, type Reading, readDraft } from '../../../lib/domain/checks/reading'
import type { CheckContext, DraftText } from '../../../lib/domain/checks/types'

/** What is read from a draft; today is Tuesday 31 March 2026. */
export function readMail(draft: Partial<DraftText>, context: Partial<CheckContext> = {}): Reading {
  return readDraft(draft, { today: plainDate('2026-03-31'), ...context })
}

/** The only passage of a short body. Throws for more. */
export function readBody(body: string, language: 'en' | 'fi' = 'en'): Passage {
  const [place, ...others] = readMail({ body }, { language }).body.places
  if (!place || others.length > 0) throw new Error('Not one passage')
  return place.passage
}
