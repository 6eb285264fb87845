import { describe, expect, test } from 'vitest'
import { rhythmWords } from '../../../components/recurring/schedule-words'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Rhythm } from '../../../lib/domain/recurring/schedule'
import { recurringWords } from '../../../lib/i18n/recurring-words'
import { translator } from '../../../lib/i18n/translator'

const words = (language: 'en' | 'fi', rhythm: Rhythm, firstDate: string) =>
  rhythmWords({ rhythm, firstDate: plainDate(firstDate) }, translator(recurringWords, language), language)

describe('a rhythm in words', () => {
  test.each<[Rhythm, string, string, string]>([
    [{ unit: 'week', every: 1 }, '2026-11-30', 'Every week on Monday', 'Joka viikko maanantaina'],
    [{ unit: 'week', every: 2 }, '2026-12-02', 'Every 2 weeks on Wednesday', '2 viikon välein keskiviikkona'],
    [
      { unit: 'month', every: 1, anchorDay: 1 },
      '2026-12-01',
      'Every month on the 1st',
      'Joka kuukauden 1. päivä',
    ],
    [
      { unit: 'month', every: 3, anchorDay: 23 },
      '2026-12-23',
      'Every 3 months on the 23rd',
      '3 kuukauden välein, 23. päivä',
    ],
    [
      { unit: 'month', every: 1, anchorDay: 31 },
      '2027-02-28',
      'Every month on the last day',
      'Joka kuukauden viimeinen päivä',
    ],
    [
      { unit: 'year', every: 1, anchorDay: 29 },
      '2028-02-29',
      'Every year on 29 February',
      'Joka vuosi 29.2.',
    ],
  ])('%o from %s on: %s, %s', (rhythm, firstDate, english, finnish) => {
    expect(words('en', rhythm, firstDate)).toBe(english)
    expect(words('fi', rhythm, firstDate)).toBe(finnish)
  })
})
