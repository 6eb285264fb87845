import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { StoredEvent } from '../../lib/domain/invoice/events'
import type { Language } from '../../lib/domain/party/party'
import { buildOverview } from '../../lib/domain/receivables/build-overview'
import { type InvoiceRow, isOutstanding } from '../../lib/domain/receivables/invoice-row'
import { stepsAhead } from '../../lib/domain/reminders/ladder'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { formatShortDate } from '../../lib/i18n/format'
import { formatInstant } from '../../lib/i18n/format-instant'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { translator } from '../../lib/i18n/translator'
import type { TimelineEntry } from '../ui/Timeline'
import { eventWords } from './event-words'

export interface TimelineInput {
  readonly row: InvoiceRow
  /** Oldest first. */
  readonly events: readonly StoredEvent[]
  readonly today: PlainDate
  /** The seller's country (ISO 3166). */
  readonly country: string | undefined
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

function ahead({ row, today, country, language }: TimelineInput): readonly TimelineEntry[] {
  if (!isOutstanding(row)) return []
  const t = translator(dashboardWords, language)
  const receivable = translator(receivablesWords, language)
  const overview = buildOverview({ rows: [row], reminderRows: [], today, ...(country ? { country } : {}) })
  const task = overview.tasks[0]
  if (task?.kind === 'call') return [{ key: 'call', when: t('today'), title: t('callNext'), tense: 'now' }]
  const ready: readonly TimelineEntry[] =
    task?.kind === 'remind'
      ? [
          {
            key: 'ready',
            when: t('today'),
            title: t('stepReady', { step: receivable(task.stage) }),
            detail: t('stepReadyDetail'),
            tense: 'now',
          },
        ]
      : []
  const reached = task?.kind === 'remind' ? { ...row, remindedStage: task.stage, remindedOn: today } : row
  const later = stepsAhead(reached, country)
    .filter(({ on }) => on > today)
    .map(
      ({ stage, on }): TimelineEntry => ({
        key: stage,
        when: formatShortDate(on, language),
        title: t('stepPlanned', { step: receivable(stage) }),
        tense: 'later',
      }),
    )
  return [...ready, ...(row.lifecycle === 'open' ? later : [])]
}
