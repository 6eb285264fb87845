import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

const datesIn = (text: string, language: 'en' | 'fi' = 'en') =>
  readBody(text, language).dates.filter(({ kind }) => ['day', 'ambiguous', 'invalid'].includes(kind))

describe('calendar dates', () => {
  it.each([
    ['2026-04-14', '2026-04-14'],
    ['14.4.2026', '2026-04-14'],
    ['14. 4. 2026', '2026-04-14'],
    ['25/04/26', '2026-04-25'],
    ['04/25/2026', '2026-04-25'],
    ['14 April 2026', '2026-04-14'],
    ['14th of April', '2026-04-14'],
    ['April 14th, 2026', '2026-04-14'],
    ['Apr. 14', '2026-04-14'],
    ['7 January', '2026-01-07'],
  ])('reads %s', (text, day) => {
    expect(datesIn(`on ${text}`)).toMatchObject([{ kind: 'day', day }])
  })

  it.each([
    ['14.4.', '2026-04-14'],
    ['14. huhtikuuta 2026', '2026-04-14'],
    ['14.4. 95,00 €', '2026-04-14'],
    ['14.4. 3 000 €', '2026-04-14'],
    ['huhtikuun 14. vuonna 2027', '2027-04-14'],
    ['huhtikuun 14. 2027', '2027-04-14'],
    ['huhtikuun 14. päivänä vuonna 2027', '2027-04-14'],
    ['huhtikuun 14. mennessä', '2026-04-14'],
    ['huhtikuun 14.', '2026-04-14'],
    ['huhtikuun 14. Kiitos', '2026-04-14'],
    ['14.4 mennessä', '2026-04-14'],
    ['14/4 mennessä', '2026-04-14'],
    ['versio 14.4', undefined],
    ['14. päivänä huhtikuuta 2026', '2026-04-14'],
    ['huhtikuun 14. tunnista', undefined],
    ['14 huhtikuulta', undefined],
    ['14 huhtikuun tunneista', undefined],
    ['14 päivänä', undefined],
  ])('reads %s in Finnish', (text, day) => {
    expect(datesIn(`Lasku ${text}`, 'fi')).toMatchObject(day ? [{ kind: 'day', day }] : [])
  })

  it('keeps both readings of 03/04/2026', () => {
    expect(datesIn('03/04/2026')).toMatchObject([{ kind: 'ambiguous', days: ['2026-04-03', '2026-03-04'] }])
  })

  it('says when there is no such day', () => {
    expect(datesIn('31 April 2026')).toMatchObject([{ kind: 'invalid', month: [2026, 4] }])
  })

  it.each([
    '192.168.1.10',
    'for November, 1,400.00 EUR',
    'v1.2.2026.4',
    'May I ask',
    'order 2026-0417',
    'the 12 months',
    '5/6 of it',
    'sort code 09-01-28',
    'invoice 2026-31, November',
    'My account is T. Oyelaran, 09-01-28, 55310247.',
    'invoice FV 31/11/2026',
  ])('sees no date in %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})
