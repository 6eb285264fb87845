import { expect, test } from 'vitest'
import { isSmallFee } from '../../../lib/domain/invoice/small-fee'
import { money } from '../../../lib/domain/money/money'

test.each([
  [1_500, 100_000, 'EUR', true],
  [5_000, 100_000, 'EUR', true],
  [5_001, 200_000, 'EUR', false],
  [1_500, 20_000, 'EUR', false],
  [0, 20_000, 'EUR', false],
  [660, 110_000, 'JPY', true],
  [5_001, 200_000, 'JPY', false],
  [150_000, 30_000_000, 'HUF', true],
  [20_000, 1_000_000, 'KWD', true],
  [20_001, 1_000_000, 'KWD', false],
])('%i missing of %i %s may be a fee: %s', (missing, due, currency, is) => {
  expect(isSmallFee(money(missing, currency), money(due, currency))).toBe(is)
})
