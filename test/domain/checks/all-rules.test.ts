import { expect, it } from 'vitest'
import { caseOf, check } from './rule-table'

const rulesOf = (text: string, more: object = {}) =>
  check(caseOf({ text, attachments: [], ...more }, 'en')).map(({ rule }) => rule)

it('misses a promised file once, however often it is promised', () => {
  const found = rulesOf('Invoice 12 is attached.\n\nAs I said, the invoice is attached.')
  expect(found.filter((rule) => rule === 'missing.attachment')).toHaveLength(1)
})

it('holds no two currencies against each other where one was converted', () => {
  const text = 'Invoice 12 is €100.00. Travel was £80.00.'
  expect(rulesOf(text)).toContain('consistency.currency')
  expect(rulesOf(`${text} The exchange rate of the day is in it.`)).not.toContain('consistency.currency')
})
