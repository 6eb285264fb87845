import { expect, test } from 'vitest'
import { isSmallFee } from '../../../lib/domain/invoice/small-fee'
import { money } from '../../../lib/domain/money/money'

test.each([
  [1_500, 100_000, 'EUR', true],
  [5_000, 100_000, 'EUR', true],
  [5_001, 200_000, 'EUR', false],
  [1_500, 20_000, 'EUR', false],
  [0, 20_000, 'EUR', false],
  [50, 10_000, 'JPY', true],
  [51, 10_000, 'JPY', false],
])('%i missing of %i %s may be a fee: %s', (missing, due, currency, is) => {
  expect(isSmallFee(money(missing, currency), money(due, currency))).toBe(is)
})
