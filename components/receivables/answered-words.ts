import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Language } from '../../lib/domain/party/party'
import { formatDayMonth, formatWeekday } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { translator } from '../../lib/i18n/translator'

/** `They answered on Tuesday 24 November; read it before you remind.` */
export function answeredWords(key: 'theyAnswered' | 'theyWrote', on: PlainDate, language: Language): string {
  return translator(receivablesWords, language)(key, {
    weekday: formatWeekday(on, language),
    day: formatDayMonth(on, language),
  })
}
