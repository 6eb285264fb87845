import { expect, test } from 'vitest'
import { mayBeWithheld } from '../../../lib/domain/invoice/withheld-tax'
import { money } from '../../../lib/domain/money/money'

test.each([
  [10_000, 100_000, true],
  [35_000, 100_000, true],
  [35_001, 100_000, false],
  [0, 100_000, false],
])('%i of %i may be tax that the client withheld: %s', (tax, whole, is) => {
  expect(mayBeWithheld(money(tax, 'INR'), money(whole, 'INR'))).toBe(is)
})
