import type { ClientLanguage, Language } from '../domain/party/party'
import type { MonthNames } from '../domain/recurring/moved-words'
import { LOCALES } from './locales'

const DAY_FIRST = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s*(\p{L}{3,})\.?,?\s*(\d{4})?$/u
const MONTH_FIRST = /^(?:\p{L}+,\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})?$/u

/**
 * A typed date with its month as a word (`7 December 2026`, `Dec 7`, `7. joulukuuta 2026`) in figures, `7.12.2026` or
 * `7.12.`, as `readDate` takes it. English words are understood in every language. Any other text is left as it is.
 */
export function withNumericMonth(text: string, language: Language): string {
  const typed = text.trim()
  const dayFirst = DAY_FIRST.exec(typed)
  const monthFirst = MONTH_FIRST.exec(typed)
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = word === undefined ? undefined : (monthOf(word, language) ?? monthOf(word, 'en'))
  return day && month ? `${day}.${month}.${year ?? ''}` : text
}

/** The month (1–12) whose name in this language begins with the word. */
function monthOf(word: string, language: Language): number | undefined {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const begun = word.toLowerCase()
  const index = Array.from({ length: 12 }, (_, month) => month).find((month) =>
    format
      .formatToParts(new Date(Date.UTC(2026, month, 1)))
      .some((part) => part.type === 'month' && part.value.toLowerCase().startsWith(begun)),
  )
  return index === undefined ? undefined : index + 1
}

/** The names of the months as they stand in a text by themselves. */
export function monthNames(language: ClientLanguage): MonthNames {
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))))
  return { names, hasEndings: language === 'fi' }
}
