import type { PlainDate } from '../domain/calendar/plain-date'
import type { EstimateContent } from '../domain/estimate/estimate'
import { calledBy } from '../domain/party/called-by'
import { documentTranslator } from './document-text'
import { formatDate } from './format'
import { reminderWords } from './reminder-words'
import { translator } from './translator'

/** The kind question about an estimate that nobody has answered, in the client's language: no hurry, no incentive. */
export function estimateQuestion(
  number: string,
  { client, seller, language, totals, validUntil }: EstimateContent,
  sentOn: PlainDate,
): string {
  const say = translator(reminderWords, language)
  const contact = calledBy(client.contactName, language)
  return [
    contact === '' ? say('helloAnyone') : say('hello', { contact }),
    documentTranslator(language)('question', {
      number,
      total: totals.total,
      day: formatDate(sentOn, language),
      until: formatDate(validUntil, language),
    }),
    `${say('regards')}\n${seller.contactName || seller.name}`,
  ].join('\n\n')
}
