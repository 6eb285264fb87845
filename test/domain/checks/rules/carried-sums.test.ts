import { expect, it } from 'vitest'
import { caseOf, check } from '../rule-table'

const rulesOf = (body: string) => check(caseOf(body, 'en')).map(({ rule }) => rule)

it('knows of what a deposit is a share where the sum stands in another paragraph', () => {
  const mail = (deposit: string) =>
    `Turf: £540.00\nTotal: £1,630.00\n\nI ask a deposit of 25%, that is ${deposit}.`
  expect(rulesOf(mail('£405.50'))).toContain('consistency.rest')
  expect(rulesOf(mail('£407.50'))).not.toContain('consistency.rest')
})

it('knows what is left where the paragraph before says what was paid', () => {
  const mail = (left: string) =>
    `Your 8,000 kr came in on Monday, thank you.\n\nInvoice 12 was 21,500 kr, so ${left} is left. Please pay that by Friday.`
  expect(rulesOf(mail('12,500 kr'))).toContain('consistency.rest')
  expect(rulesOf(mail('13,500 kr'))).not.toContain('consistency.rest')
})

it('knows what is left where the paragraph before says what the whole was', () => {
  const mail = (left: string) =>
    `Bill 60, tiles and work €1,890.00. I have waited a month.\n\nThe paper is under the sink.\n\nYou have paid €1,000.00, so ${left} is left. Please pay that by Friday.`
  expect(rulesOf(mail('€980.00'))).toContain('consistency.rest')
  expect(rulesOf(mail('€890.00'))).not.toContain('consistency.rest')
})
