import { expect, test } from 'vitest'
import { isSmallFee } from '../../../lib/domain/invoice/small-fee'
import { exponentOf } from '../../../lib/domain/money/currency'
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

/** What a euro was worth at the end of 2025, of currencies whose units are worth more, less and much less. */
test.each([
  ['KWD', 0.36],
  ['GBP', 0.87],
  ['USD', 1.17],
  ['PLN', 4.2],
  ['CNY', 8.2],
  ['SEK', 10.9],
  ['CZK', 24.3],
  ['TRY', 50],
  ['INR', 105],
  ['ISK', 147],
  ['JPY', 183],
  ['HUF', 385],
  ['XOF', 656],
  ['CLP', 1080],
  ['KRW', 1700],
  ['COP', 4400],
  ['IDR', 19_500],
  ['VND', 30_800],
])('the fee is at most some 7 to 70 euros in %s', (currency, perEuro) => {
  const may = (euros: number) => isSmallFee(money(minors(euros), currency), money(minors(10_000), currency))
  const minors = (euros: number) => Math.round(euros * perEuro) * 10 ** exponentOf(currency)
  expect([may(7), may(70)]).toEqual([true, false])
})
