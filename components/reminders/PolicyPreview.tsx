import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { compareText } from '../../lib/domain/compare-text'
import { nextByHand } from '../../lib/domain/reminders/by-hand'
import { stepsIfOpen } from '../../lib/domain/reminders/ladder'
import type { ReminderPolicy } from '../../lib/domain/reminders/policy'
import { DEFAULT_RULES, ladderFor } from '../../lib/domain/reminders/ways'
import { formatShortDate } from '../../lib/i18n/format'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import { useLanguage, useWords } from '../hooks/language'
import { nextStepReasons } from '../receivables/next-step-text'
import { Timeline, type TimelineEntry } from '../ui/Timeline'

interface PolicyPreviewProps {
  readonly policy: ReminderPolicy
  readonly today: PlainDate
  readonly dueDate: PlainDate
  /** The seller's country (ISO 3166). */
  readonly country: string | undefined
}

/** The days that an invoice sent today would see, if it stayed open. */
export function PolicyPreview({ policy, today, dueDate, country }: PolicyPreviewProps) {
  const t = useWords(reminderSettingsWords)
  const stageWords = useWords(receivablesWords)
  const stepWords = useWords(nextStepWords)
  const language = useLanguage()
  const rules = { ...DEFAULT_RULES, policy, ...(country ? { country } : {}) }
  const sample = { issueDate: today, sentOn: today, dueDate }
  const steps = stepsIfOpen(sample, ladderFor({ id: '' }, rules), today)
  const last = steps.at(-1)
  const call = last && nextByHand([], last.on > dueDate ? last.on : dueDate)
  const entries: readonly (TimelineEntry & { readonly on: PlainDate })[] = [
    { key: 'sent', on: today, when: '', title: t('previewSent'), tense: 'now' },
    { key: 'due', on: dueDate, when: '', title: t('previewDue'), tense: 'past' },
    ...steps.map((step) => ({
      key: step.stage,
      on: step.on,
      when: '',
      title: stageWords(step.stage),
      detail: nextStepReasons({ kind: 'remind', ...step }, language).join('. '),
      tense: 'later' as const,
    })),
    ...(call
      ? [{ key: 'call', on: call.on, when: '', title: stepWords('call'), tense: 'later' as const }]
      : []),
  ]
  return (
    <Timeline
      entries={entries
        .toSorted((a, b) => compareText(a.on, b.on))
        .map(({ on, ...entry }) => ({ ...entry, when: formatShortDate(on, language) }))}
    />
  )
}
