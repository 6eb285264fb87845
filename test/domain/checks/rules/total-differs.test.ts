import { expect, it } from 'vitest'
import { proveRules } from '../prove-rules'
import { applied, caseOf, check } from '../rule-table'

proveRules('consistency.total')

it.each([
  'Invoice 12: 80 litres at €4.00 makes €320.00.',
  'Logo €100.00, cards €220.00.\nTotal €320.00',
  'Invoice 12 for the planning:\nVenue search €100.00\nSuppliers €220.00\nTotal €320.00',
])('takes the sum of the subject for the wrong one where the text reckons its own: %s', (text) => {
  const subject = 'Invoice 12: €300.00'
  const found = check(caseOf({ text, subject }, 'en')).find(({ rule }) => rule === 'consistency.total')
  expect(found?.where).toBe('subject')
  const fix = found?.fixes[0]
  expect(fix && applied(subject, fix)).toBe('Invoice 12: €320.00')
})

it.each([
  ['Invoice 12 is raised from ₹2,95,000 to ₹3,24,000.', '₹3,24,000'],
  ['Invoice 12 is raised from ₹2,95,000 to ₹3,84,000.', undefined],
])('finds the sum of the subject with its figures in another order among others: %s', (text, marked) => {
  const found = check(caseOf({ text, subject: 'Invoice 12: ₹3,42,000' }, 'en'))
  const total = found.find(({ rule }) => rule === 'consistency.total')
  expect(total?.span && text.slice(...total.span)).toBe(marked)
})
