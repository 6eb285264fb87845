import { dayOf } from '../../lib/domain/calendar/plain-date'
import type { Language } from '../../lib/domain/party/party'
import type { Schedule } from '../../lib/domain/recurring/schedule'
import { formatDayMonth, formatOrdinal, formatWeekday } from '../../lib/i18n/format'
import type { recurringWords } from '../../lib/i18n/recurring-words'
import type { Translate } from '../../lib/i18n/translator'

type RecurringTranslate = Translate<keyof typeof recurringWords.en & string>

/** `Every month on the last day`, `Every 2 weeks on Monday`. */
export function rhythmWords(
  { rhythm, firstDate }: Pick<Schedule, 'rhythm' | 'firstDate'>,
  t: RecurringTranslate,
  language: Language,
): string {
  const count = rhythm.every
  if (rhythm.unit === 'week') return t('rhythm.week', { count, weekday: formatWeekday(firstDate, language) })
  if (rhythm.unit === 'year') {
    const isMoved = dayOf(firstDate) !== rhythm.anchorDay
    if (!isMoved) return t('rhythm.year', { count, day: formatDayMonth(firstDate, language) })
  }
  const months = count * (rhythm.unit === 'year' ? 12 : 1)
  return rhythm.anchorDay === 31
    ? t('rhythm.lastDay', { count: months })
    : t('rhythm.month', { count: months, day: formatOrdinal(rhythm.anchorDay, language) })
}
