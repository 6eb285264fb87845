import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayBeWithheld, withheldOfEach } from '../../../lib/domain/invoice/withheld-tax'
import { decimal } from '../../../lib/domain/money/decimal'
import { money, percentOf, subtract, sum } from '../../../lib/domain/money/money'

test.each([
  [10_000, 100_000, true],
  [35_000, 100_000, true],
  [35_001, 100_000, false],
  [0, 100_000, false],
])('%i of %i may be tax that the client withheld: %s', (tax, whole, is) => {
  expect(mayBeWithheld(money(tax, 'INR'), money(whole, 'INR'))).toBe(is)
})

test('one rate that a client kept of several invoices is found to the cent, and no more than may be', () => {
  const rates = fc.integer({ min: 1, max: 35 })
  const wholes = fc.array(fc.integer({ min: 10_000, max: 9_999_999 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(wholes, rates, (minors, rate) => {
      const amounts = minors.map((minor) => money(minor, 'GBP'))
      const taxes = amounts.map((amount) => percentOf(amount, decimal(`${rate}`)))
      const paid = subtract(sum(amounts, 'GBP'), sum(taxes, 'GBP'))
      expect(withheldOfEach(amounts, paid)).toEqual(taxes)
    }),
  )
  const thousand = [money(100_000, 'GBP')]
  expect(withheldOfEach(thousand, money(64_000, 'GBP'))).toBeUndefined()
  expect(withheldOfEach(thousand, money(79_999, 'GBP'))).toBeUndefined()
  expect(withheldOfEach(thousand, money(100_000, 'GBP'))).toBeUndefined()
})
