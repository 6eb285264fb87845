import { expect, it } from 'vitest'
import { plainDate } from '../../../../../lib/domain/calendar/plain-date'
import { english } from '../../../../../lib/domain/checks/languages/en/en'

it('writes dates and sentences in English', () => {
  const { write } = english
  const day = plainDate('2026-12-07')
  expect(write.longDate(day)).toBe('Monday 7 December 2026')
  expect(write.by(day)).toBe('by 7 December 2026')
  expect([write.days(1), write.within(30)]).toEqual(['1 day', 'within 30 days'])
  expect([write.greeting('Ella'), write.greeting(undefined)]).toEqual(['Hello Ella,', 'Hello,'])
  expect([write.stillOpen('12'), write.stillOpen(undefined)]).toEqual([
    'Invoice 12 is still open.',
    'The invoice is still open.',
  ])
})
