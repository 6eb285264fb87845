import type { Locale } from '../../webmail/model'

const WEEKDAYS = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fi: ['sunnuntai', 'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai'],
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `7 December 2026`, `7.12.2026`: so many days from today, without the product's own calendar. */
export function shortDate(language: Locale, days: number): string {
  const date = daysFromNow(days)
  const [day, month, year] = [date.getDate(), date.getMonth(), date.getFullYear()]
  return language === 'fi' ? `${day}.${month + 1}.${year}` : `${day} ${MONTHS[month]} ${year}`
}

/** The same with the day of the week before it. */
export function longDate(language: Locale, days: number): string {
  return `${WEEKDAYS[language][daysFromNow(days).getDay()]} ${shortDate(language, days)}`
}

/** As a sentence has it: `on Monday 7 December 2026` without the preposition, `maanantaina 7.12.2026`. */
export function onDay(language: Locale, days: number): string {
  const day = longDate(language, days)
  return language === 'fi' ? day.replace(' ', 'na ') : day
}

function daysFromNow(days: number): Date {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12)
}
