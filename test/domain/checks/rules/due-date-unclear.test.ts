import { expect, it } from 'vitest'
import { proveRules } from '../prove-rules'
import { caseOf, check } from '../rule-table'

proveRules('dueDate.vague', 'dueDate.term', 'dueDate.relative')

it('puts no date in the place of words that go on', () => {
  const fixesOf = (body: string) => check(caseOf(body, 'en')).map(({ rule, fixes }) => [rule, fixes.length])
  expect(fixesOf('You can pay the invoice, next time you are here.')).toContainEqual(['dueDate.vague', 0])
  expect(fixesOf('You can pay the invoice, when you can.')).toContainEqual(['dueDate.vague', 1])
})
