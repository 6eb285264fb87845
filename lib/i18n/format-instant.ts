import type { Language } from '../domain/party/party'
import { LOCALES } from './locales'

/**
 * When something happened, where the person is: `26 Oct, 10:38`, `26.10. klo 10.38`. The instant is milliseconds since
 * 1970-01-01T00:00Z; `timeZone` is the computer's when left out.
 */
export function formatInstant(at: number, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: language === 'fi' ? 'numeric' : 'short',
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone ? { timeZone } : {}),
  }).format(at)
}
