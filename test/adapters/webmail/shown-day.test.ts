import { expect, test } from 'vitest'
import { shownDay } from '../../../lib/adapters/webmail/shown-day'
import { plainDate } from '../../../lib/domain/calendar/plain-date'

test.each([
  ['May 21, 2026, 9:05 AM', '2026-05-21'],
  ['Thu, 21 May 2026, 09:05', '2026-05-21'],
  ['21.5.2026 klo 9.05', '2026-05-21'],
  ['to 21. toukok. 2026 klo 9.05', '2026-05-21'],
  ['Thu 5/21/2026 9:05 AM', '2026-05-21'],
  ['2026-05-21 09:05', '2026-05-21'],
  ['Thu 5/6/2026 9:05 AM', undefined],
  ['9:05 AM (3 hours ago)', undefined],
  ['21 December 2026', undefined],
  ['', undefined],
])('reads "%s" as %s', (words, day) => {
  expect(shownDay(words, plainDate('2026-11-26'))).toBe(day)
})
