import type { PageLocale } from '../model'

/** Short, as in a list of mails. */
export function dayLabel(iso: string, locale: PageLocale): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(iso))
}

export function momentLabel(iso: string, locale: PageLocale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}

/** Eight in the morning of the next day, the host's first offer for a scheduled send. */
export function tomorrowMorning(now: Date): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8).toISOString()
}
