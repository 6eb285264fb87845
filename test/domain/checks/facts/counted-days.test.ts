import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

describe('days that are counted from Tuesday 31 March 2026', () => {
  it.each([
    ['Terms: net 30', ['2026-04-30']],
    ['Terms: net 30 EOM', ['2026-04-30', '2026-04-30']],
    ['Terms: EOM', ['2026-03-31']],
    ['Terms: 10 prox', ['2026-04-10']],
    ['Due 20th of the month following', ['2026-04-20']],
    ['Please pay within two weeks', ['2026-04-14']],
    ['Please pay within 2 months', ['2026-05-31']],
    ['Please pay by Friday', ['2026-04-03']],
    ['Please pay by Tuesday', ['2026-04-07']],
    ['Please pay by Friday noon', ['2026-04-03']],
    ['Please pay by today', ['2026-03-31']],
    ['Please pay by tonight', ['2026-03-31']],
    ['Please pay by 5 pm', ['2026-03-31']],
    ['Please pay by end of business', ['2026-03-31']],
    ['Please pay by COB tomorrow', ['2026-04-01']],
    ['Please pay by tomorrow', ['2026-04-01']],
    ['Please pay by the 5th', ['2026-04-05']],
    ['Please pay by the end of next month', ['2026-04-30']],
    ['Please pay next week', ['2026-04-10']],
    ['Please pay this week', ['2026-04-03']],
    ['Please pay by next Friday', ['2026-04-03', '2026-04-10']],
    ['Please pay by next Monday', ['2026-04-06']],
    ['Please pay by the 5th of next month', ['2026-04-05']],
    ['Terms: 30 days EOM', ['2026-04-30', '2026-04-30']],
    ['Terms: EOM + 45 days', ['2026-05-15']],
    ['Please pay by the end of February', ['2027-02-28']],
    ['Please pay by mid-April', ['2026-04-15']],
    ['Please pay within 5000 days', []],
  ])('%s', (text, days) => {
    expect(readBody(text).dates).toMatchObject([{ days }])
  })

  it.each([
    ['Maksathan ensi perjantaina', 'fi', ['2026-04-03', '2026-04-10']],
    ['Maksathan kuun 31. päivään mennessä', 'fi', ['2026-04-30']],
    ['Betala nästa fredag', 'sv', ['2026-04-03', '2026-04-10']],
    ['Betala denna vecka', 'sv', ['2026-04-03']],
    ['Betala i slutet av december', 'sv', ['2026-12-31']],
    ['Maksathan heti huomenna', 'fi', ['2026-04-01']],
    ['Maksathan tänään', 'fi', ['2026-03-31']],
    ['Maksathan huomenna', 'fi', ['2026-04-01']],
    ['Maksathan ylihuomenna', 'fi', ['2026-04-02']],
    ['Maksathan ylihuomiseen mennessä', 'fi', ['2026-04-02']],
    ['Betala senast idag', 'sv', ['2026-03-31']],
    ['Betala senast i övermorgon', 'sv', ['2026-04-02']],
  ] as const)('%s (%s)', (text, language, days) => {
    expect(readBody(text, language).dates).toMatchObject([{ days }])
  })

  it('finds the discount in either order', () => {
    const discount = { percent: 2, until: '2026-04-10' }
    expect(readBody('Terms: 2/10 net 30').dates).toMatchObject([{ discount }])
    expect(readBody('Maksuehto: 10 pv 2 % 30 pv netto', 'fi').dates).toMatchObject([{ discount }])
  })
})
