import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { dateOrderOf, readFileDate } from '../../../lib/domain/import/dates'

const TODAY = plainDate('2026-11-26')

describe('a date in a file', () => {
  test.each([
    ['2026-11-05', '2026-11-05'],
    ['2026/11/05', '2026-11-05'],
    ['20261105', '2026-11-05'],
    ['5.11.2026', '2026-11-05'],
    ['5.11.26', '2026-11-05'],
    ['5.11.2026 0:00:00', '2026-11-05'],
    ['2026-11-05T09:30:00.000Z', '2026-11-05'],
    ['5/11/2026', '2026-11-05'],
    ['11/25/2026', '2026-11-25'],
    ['5 Nov 2026', '2026-11-05'],
    ['05-Sept-2026', '2026-09-05'],
    ['30 November 2026 09:15', '2026-11-30'],
  ])('reads %s', (text, day) => {
    expect(readFileDate(text, 'dayFirst', TODAY)).toBe(day)
  })

  test('is read month first where the file is', () => {
    expect(readFileDate('5/11/2026', 'monthFirst', TODAY)).toBe('2026-05-11')
  })

  test.each([
    '',
    '5.11.',
    '31.11.2026',
    '2026-02-30',
    'soon',
    '20261305',
    '45000',
    '31 Nov 2026',
    '5 Foo 2026',
  ])('is not %j', (text) => {
    expect(readFileDate(text, 'dayFirst', TODAY)).toBeUndefined()
  })
})

describe('the order of a file’s dates', () => {
  test.each([
    [['5/11/2026', '25/11/2026'], 'dayFirst'],
    [['5/11/2026', '11/25/2026'], 'monthFirst'],
    [['5/11/2026'], undefined],
    [['5/11/2026', '25/11/2026', '11/25/2026'], undefined],
    [['5.11.2026', '2026-11-05', '5/5/2026', '25/11/2026', 'no date', ''], 'clear'],
  ])('of %j is %s', (texts, order) => {
    expect(dateOrderOf(texts, TODAY)).toBe(order)
  })
})
