import { expect, test } from 'vitest'
import { listDate } from '../../../components/invoices/list-date'
import { plainDate } from '../../../lib/domain/calendar/plain-date'

test('a day in a list has its year where that is not clear, and no weekday then', () => {
  const onDay = (today: string, language: 'en' | 'fi') =>
    listDate(plainDate('2026-12-07'), plainDate(today), language)
  expect(onDay('2027-01-15', 'en')).toBe('Mon 7 Dec')
  expect(onDay('2027-07-15', 'en')).toBe('7 Dec 2026')
  expect(onDay('2026-01-15', 'fi')).toBe('7.12.2026')
})
