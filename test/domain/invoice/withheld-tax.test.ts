import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { mayBeWithheld, possibleTax } from '../../../lib/domain/invoice/withheld-tax'
import { money } from '../../../lib/domain/money/money'

test.each([
  [10_000, 100_000, true],
  [35_000, 100_000, true],
  [35_001, 100_000, false],
  [0, 100_000, false],
])('%i missing of %i may be tax that the client withheld: %s', (missing, due, is) => {
  expect(mayBeWithheld(money(missing, 'INR'), money(due, 'INR'))).toBe(is)
})

test('is not what an early payment takes off', () => {
  const on = plainDate('2026-12-01')
  const open = money(100_000, 'EUR')
  const offer = { until: on, saving: money(2_000, 'EUR') }
  expect(possibleTax(open, offer, { amount: money(98_000, 'EUR'), on })).toBeUndefined()
  expect(possibleTax(open, offer, { amount: money(85_000, 'EUR'), on })).toEqual(money(15_000, 'EUR'))
})
