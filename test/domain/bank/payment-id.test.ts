import { expect, test } from 'vitest'
import { isFromStatement } from '../../../lib/domain/bank/payment-id'

test('a payment that came from a statement is known by its id', () => {
  expect(isFromStatement('bank-0123456789abcdef-1')).toBe(true)
  expect(isFromStatement('01JDXAMPLE')).toBe(false)
})
