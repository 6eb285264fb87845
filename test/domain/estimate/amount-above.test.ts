import { expect, test } from 'vitest'
import { amountAbove } from '../../../lib/domain/estimate/amount-above'
import { money } from '../../../lib/domain/money/money'

test('says how much more it comes to than was agreed', () => {
  expect(amountAbove(money(124_000, 'EUR'), money(100_000, 'EUR'))).toEqual(money(24_000, 'EUR'))
})

test('says nothing for the same or less, in another currency, and where nothing was agreed', () => {
  expect(amountAbove(money(100_000, 'EUR'), money(100_000, 'EUR'))).toBeUndefined()
  expect(amountAbove(money(90_000, 'EUR'), money(100_000, 'EUR'))).toBeUndefined()
  expect(amountAbove(money(200_000, 'USD'), money(100_000, 'EUR'))).toBeUndefined()
  expect(amountAbove(money(200_000, 'EUR'), undefined)).toBeUndefined()
})
