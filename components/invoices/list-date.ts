import { daysBetween, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Language } from '../../lib/domain/party/party'
import { formatShortDate, formatShortDateOfYear } from '../../lib/i18n/format'

/** In days. */
const HALF_YEAR = 183

/** A day in a list that may hold many years: the weekday where that says enough, else the year. */
export function listDate(date: PlainDate, today: PlainDate, language: Language): string {
  const isNear = Math.abs(daysBetween(date, today)) < HALF_YEAR
  return isNear ? formatShortDate(date, language) : formatShortDateOfYear(date, language)
}
