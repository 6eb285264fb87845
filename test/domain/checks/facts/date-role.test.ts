import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

describe('the role of a date', () => {
  it.each([
    ['Due date: 14 April 2026', 'due'],
    ['Due date\n14 April 2026', 'due'],
    ['Please pay the invoice by 14 April 2026.', 'due'],
    ['I would be glad to have it by 14 April 2026, to NL50 TRIO 0622 6254 54.', 'due'],
    ['Please send it by 14 April 2026 via Zelle.', 'due'],
    ['EUR 300.00 by 14 April 2026', 'due'],
    ['The last day for the payment is 14 April 2026.', 'due'],
    ['Invoice 12 was due on 14 March 2026.', 'wasDue'],
    ['Invoice date: 14 March 2026', 'issued'],
    ['Let me know by 14 April 2026 if the invoice is wrong.', 'other'],
    ['We met by 14 April 2026.', 'other'],
    ['14 April 2026', 'none'],
  ])('%s', (text, role) => {
    expect(readBody(text).dates).toMatchObject([{ role }])
  })

  it.each([
    ['Eräpäivä: 14.4.2026', 'due'],
    ['Maksathan laskun 14.4.2026 mennessä.', 'due'],
    ['Lasku erääntyi 14.3.2026.', 'wasDue'],
    ['Lasku 12 oli maksettava 14.3.2026 mennessä.', 'wasDue'],
    ['Sinulla oli aikaa maksaa 14.3.2026 asti.', 'wasDue'],
    ['Laskun päivä 14.3.2026', 'issued'],
    ['Vastaathan 14.4.2026 mennessä.', 'other'],
  ])('%s', (text, role) => {
    expect(readBody(text, 'fi').dates).toMatchObject([{ role }])
  })
})
