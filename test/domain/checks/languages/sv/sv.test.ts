import { expect, it } from 'vitest'
import { plainDate } from '../../../../../lib/domain/calendar/plain-date'
import { swedish } from '../../../../../lib/domain/checks/languages/sv/sv'
import { readBody } from '../../read-body'

it('writes dates and sentences in Swedish', () => {
  const { write } = swedish
  const day = plainDate('2026-12-07')
  expect(write.longDate(day)).toBe('måndag 7 december 2026')
  expect(write.by(day)).toBe('senast 7 december 2026')
  expect([write.days(1), write.within(30)]).toEqual(['1 dag', 'inom 30 dagar'])
  expect([write.greeting('Ella'), write.greeting(undefined)]).toEqual(['Hej Ella,', 'Hej,'])
  expect([write.stillOpen('12'), write.stillOpen(undefined)]).toEqual([
    'Faktura 12 är fortfarande obetald.',
    'Fakturan är fortfarande obetald.',
  ])
})

it.each([
  ['Förfallodag 7 december 2026', '2026-12-07'],
  ['Betalas senast den 7 dec 2026', '2026-12-07'],
  ['Förfallodatum: 2026-12-07', '2026-12-07'],
  ['Betala senast fredagen den 1 maj', '2026-05-01'],
])('reads when to pay: %s', (text, day) => {
  expect(readBody(text, 'sv').dueDays).toMatchObject([{ day }])
})
