import { describe, expect, test } from 'vitest'
import { formatInstant } from '../../lib/i18n/format-instant'

describe('formatInstant', () => {
  const at = Date.UTC(2026, 9, 26, 8, 38)

  test('writes day and time in the zone of the person', () => {
    expect(formatInstant(at, 'en', 'Europe/Helsinki')).toBe('26 Oct, 10:38')
    expect(formatInstant(at, 'fi', 'Europe/Helsinki')).toBe('26.10. klo 10.38')
  })
})
