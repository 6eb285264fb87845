import { expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import '../../../lib/domain/checks/index'
import { bookOf } from '../../../lib/domain/checks/languages/languages'
import { CHECKED_LANGUAGES } from '../../../lib/domain/checks/preferences'
import { warmUp } from '../../../lib/domain/checks/warm-up'

it.each(CHECKED_LANGUAGES)('reads the words that a mail in %s begins with', (language) => {
  const book = bookOf(language) ?? expect.fail('no book')
  book.words.clear()
  warmUp(language, plainDate('2026-11-25'))
  expect(book.words.size).toBeGreaterThan(30)
})
