import { laterOf, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { StoredEvent } from '../../lib/domain/invoice/events'
import type { Language } from '../../lib/domain/party/party'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { stepsIfOpen } from '../../lib/domain/reminders/ladder'
import { nextStep } from '../../lib/domain/reminders/next-step'
import { ladderFor, type ReminderRules } from '../../lib/domain/reminders/ways'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { formatShortDate } from '../../lib/i18n/format'
import { formatInstant } from '../../lib/i18n/format-instant'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { translator } from '../../lib/i18n/translator'
import type { TimelineEntry } from '../ui/Timeline'
import { eventWords } from './event-words'

interface TimelineInput {
  readonly row: InvoiceRow
  /** Oldest first. */
  readonly events: readonly StoredEvent[]
  readonly today: PlainDate
  readonly rules: ReminderRules
  readonly language: Language
  /** The computer's when left out. */
  readonly timeZone?: string
}

/** The life of an invoice: what happened, what is ready today, and the reminders that would follow. */
export function timelineEntries(input: TimelineInput): readonly TimelineEntry[] {
  const { row, events, language, timeZone } = input
  const past = events.map(
    ({ id, at, event }, index): TimelineEntry => ({
      key: id,
      when: formatInstant(at, language, timeZone),
      tense: 'past',
      ...eventWords(event, index === 0, row.clientName, language),
    }),
  )
  return [...past, ...ahead(input)]
}

/** Nothing is ahead of an invoice whose reminders are held; what holds them is said beside the timeline. */
function ahead({ row, today, rules, language }: TimelineInput): readonly TimelineEntry[] {
  const t = translator(dashboardWords, language)
  const receivable = translator(receivablesWords, language)
  const next = nextStep(row, rules, today)
  if (!next || next.kind === 'none') return []
  if (next.kind === 'byHand') {
    if (next.on > today) return []
    const what = translator(nextStepWords, language)
    return [{ key: next.step, when: t('today'), title: what(next.step), tense: 'now' }]
  }
  return stepsIfOpen(row, ladderFor(row, rules), laterOf(next.on, today)).map(
    ({ stage, on }): TimelineEntry => {
      const day = laterOf(on, next.on)
      return day <= today
        ? {
            key: stage,
            when: t('today'),
            title: t('stepReady', { step: receivable(stage) }),
            detail: t('stepReadyDetail'),
            tense: 'now',
          }
        : {
            key: stage,
            when: formatShortDate(day, language),
            title: t('stepPlanned', { step: receivable(stage) }),
            tense: 'later',
          }
    },
  )
}
