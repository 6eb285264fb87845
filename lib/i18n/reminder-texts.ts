import type { ClientLanguage } from '../domain/party/party'
import type { Relation } from '../domain/reminders/relation'
import type { ReminderStage } from '../domain/reminders/stage'
import type { ReminderTemplate } from '../domain/reminders/template'
import { reminderTexts as de } from './de/reminder-texts'
import { reminderTexts as en } from './en/reminder-texts'
import { reminderTexts as fi } from './fi/reminder-texts'
import { reminderWords } from './reminder-words'
import type { ReminderTexts } from './stage-text'
import { reminderTexts as sv } from './sv/reminder-texts'
import { translator } from './translator'

const TEXTS: Readonly<Record<ClientLanguage, ReminderTexts>> = { en, fi, sv, de }

/** Our own thank-you for a payment that has arrived, which the person's may replace. */
export function ourThanksText(language: ClientLanguage): ReminderTemplate {
  const say = translator(reminderWords, language)
  const places = { number: '{{number}}', paid: '{{paid}}' }
  return {
    subject: say('paidSubject', places),
    body: ['{{greeting}}', say('paidFact', places), say('paidKind'), `${say('regards')}\n{{seller}}`].join(
      '\n\n',
    ),
  }
}

/**
 * Our own text of a reminder, which the person's may replace. It says so where the invoice is attached again, and what has
 * been `paid` of it: then nobody has overlooked it.
 */
export function ourReminderText(
  stage: ReminderStage,
  language: ClientLanguage,
  relation: Relation,
  isAttached = true,
  paid?: string,
): ReminderTemplate {
  const { closing, neutral, [stage]: text } = TEXTS[language]
  const { attached } = paid && stage === 'friendly' ? neutral : text
  const fact = [text.fact, ...(paid ? [paid] : []), ...(isAttached ? [attached] : [])].join(' ')
  return {
    subject: text.subject,
    body: ['{{greeting}}', fact, text.ask, '{{howToPay}}', text.talk[relation], closing].join('\n\n'),
  }
}
