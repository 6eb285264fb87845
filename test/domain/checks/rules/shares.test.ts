import { expect, it } from 'vitest'
import { caseOf, check } from '../rule-table'

it('knows of what a deposit is a share where the sum stands in another paragraph', () => {
  const rulesOf = (deposit: string) =>
    check(caseOf(`Turf: £540.00\nTotal: £1,630.00\n\nI ask a deposit of 25%, that is ${deposit}.`, 'en')).map(
      ({ rule }) => rule,
    )
  expect(rulesOf('£405.50')).toContain('consistency.rest')
  expect(rulesOf('£407.50')).not.toContain('consistency.rest')
})
