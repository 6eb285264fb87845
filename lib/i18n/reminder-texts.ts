import type { ClientLanguage } from '../domain/party/party'
import type { Relation } from '../domain/reminders/relation'
import type { ReminderStage } from '../domain/reminders/stage'
import type { ReminderTemplate } from '../domain/reminders/template'
import { reminderTexts as de } from './de/reminder-texts'
import { reminderTexts as en } from './en/reminder-texts'
import { reminderTexts as fi } from './fi/reminder-texts'
import type { ReminderTexts } from './stage-text'
import { reminderTexts as sv } from './sv/reminder-texts'

const TEXTS: Readonly<Record<ClientLanguage, ReminderTexts>> = { en, fi, sv, de }

/** Our own text of a reminder, which the person's may replace. */
export function ourReminderText(
  stage: ReminderStage,
  language: ClientLanguage,
  relation: Relation,
): ReminderTemplate {
  const { closing, [stage]: text } = TEXTS[language]
  return {
    subject: text.subject,
    body: ['{{greeting}}', text.fact, text.ask, '{{howToPay}}', text.talk[relation], closing].join('\n\n'),
  }
}
