import { expect, it } from 'vitest'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { proveRules } from '../prove-rules'
import { caseOf, check, TODAY } from '../rule-table'

proveRules('dueDate.vague', 'dueDate.term', 'dueDate.relative')

it('puts no date in the place of words that go on', () => {
  const fixesOf = (body: string) => check(caseOf(body, 'en')).map(({ rule, fixes }) => [rule, fixes.length])
  expect(fixesOf('You can pay the invoice, next time you are here.')).toContainEqual(['dueDate.vague', 0])
  expect(fixesOf('You can pay the invoice, when you can.')).toContainEqual(['dueDate.vague', 1])
})

it('lets an offer count from the day of an invoice that is yet to come', () => {
  const rulesOf = (body: string) =>
    check({ ...caseOf(body, 'en'), context: { today: TODAY } }).map(({ rule }) => rule)
  const terms = 'The total is €300.00 and you can pay within 14 days of the invoice date.'
  expect(rulesOf(`Here is our quote. ${terms}`)).not.toContain('dueDate.relative')
  expect(rulesOf(`Here is invoice 12, as in our quote. ${terms}`)).toContain('dueDate.relative')
})

it('is a hint where a day is named that can be read in two ways', () => {
  const severityOf = (body: string) =>
    check(caseOf(body, 'en')).find(({ rule }) => rule === 'dueDate.vague')?.severity
  expect(severityOf('Please pay soon.')).toBe('warning')
  expect(severityOf('Please pay soon. The due date is 05/06/2026.')).toBe('hint')
})

it('lets one choose where "this week" is over and where "next Friday" may be either', () => {
  const daysOf = (body: string, today: string) =>
    check({ ...caseOf(body, 'en'), context: { today: plainDate(today), stage: 'invoice' } })
      .filter(({ rule }) => rule === 'dueDate.relative')
      .flatMap(({ fixes }) => fixes.map(({ id, mode }) => [id, mode]))
  expect(daysOf('Please pay this week.', '2026-11-25')).toEqual([['2026-11-27', 'safe']])
  expect(daysOf('Please pay this week.', '2026-11-27')).toEqual([
    ['2026-11-27', 'choice'],
    ['2026-12-04', 'choice'],
  ])
  expect(daysOf('Please pay by next Friday.', '2026-11-25')).toEqual([
    ['2026-11-27', 'choice'],
    ['2026-12-04', 'choice'],
  ])
})
