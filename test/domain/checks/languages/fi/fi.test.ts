import { expect, it } from 'vitest'
import { plainDate } from '../../../../../lib/domain/calendar/plain-date'
import { finnish } from '../../../../../lib/domain/checks/languages/fi/fi'

it('writes dates and sentences in Finnish', () => {
  const { write } = finnish
  const day = plainDate('2026-12-07')
  expect(write.longDate(day)).toBe('maanantai 7.12.2026')
  expect(write.by(day)).toBe('viimeistään 7.12.2026')
  expect([write.days(1), write.within(30)]).toEqual(['1 päivä', '30 päivän kuluessa'])
  expect([write.greeting('Matti'), write.greeting(undefined)]).toEqual(['Hei Matti,', 'Hei,'])
  expect([write.stillOpen('12'), write.stillOpen(undefined)]).toEqual([
    'Lasku 12 on vielä avoinna.',
    'Lasku on vielä avoinna.',
  ])
})
