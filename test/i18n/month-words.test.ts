import { describe, expect, test } from 'vitest'
import { formatDate, formatLongDate } from '../../lib/i18n/format'
import { withNumericMonth } from '../../lib/i18n/month-words'

describe('withNumericMonth', () => {
  test.each([
    ['7 December 2026', '7.12.2026'],
    ['7 dec 2026', '7.12.2026'],
    ['7th Dec. 2026', '7.12.2026'],
    ['December 7, 2026', '7.12.2026'],
    ['Dec 7', '7.12.'],
    ['Monday 7 December', '7.12.'],
    ['  7 May 2027 ', '7.5.2027'],
  ])('reads %s in English', (text, figures) => expect(withNumericMonth(text, 'en')).toBe(figures))

  test.each([
    ['7. joulukuuta 2026', '7.12.2026'],
    ['7 joulukuu 2026', '7.12.2026'],
    ['maanantai 7. joulu', '7.12.'],
    ['7 December 2026', '7.12.2026'],
  ])('reads %s in Finnish', (text, figures) => expect(withNumericMonth(text, 'fi')).toBe(figures))

  test.each(['', '7.12.2026', '07/12/26', 'tomorrow', '7 Decembris 2026', 'net 30'])(
    'leaves "%s" as it is',
    (text) => {
      expect(withNumericMonth(text, 'en')).toBe(text)
    },
  )

  test.each(Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-09`))(
    'understands how we write %s ourselves',
    (date) => {
      const figures = `9.${Number(date.slice(5, 7))}.2026`
      expect(withNumericMonth(formatDate(date, 'en'), 'en')).toBe(figures)
      expect(withNumericMonth(formatLongDate(date, 'en'), 'en')).toBe(figures)
    },
  )
})
