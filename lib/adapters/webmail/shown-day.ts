import type { PlainDate } from '../../domain/calendar/plain-date'
import { readDate } from '../../domain/calendar/read-date'
import { LANGUAGES } from '../../domain/party/party'
import { withNumericMonth } from '../../i18n/month-words'

const DATES = [
  /\d{4}-\d{2}-\d{2}/,
  /\d{1,2}[./-]\d{1,2}[./-]\d{4}/,
  /\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}/u,
  /\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4}/u,
]

/** The day in the words a mail site puts beside a message; undefined where they are unclear or still to come. */
export function shownDay(words: string, today: PlainDate): PlainDate | undefined {
  const plain = words.replaceAll(/[\u00A0\u202F]/g, ' ')
  for (const pattern of DATES) {
    const [text] = pattern.exec(plain) ?? []
    if (text === undefined) continue
    for (const language of LANGUAGES) {
      const reading = readDate(withNumericMonth(text, language), today)
      if (reading.kind === 'ok') return reading.value <= today ? reading.value : undefined
    }
  }
  return undefined
}
