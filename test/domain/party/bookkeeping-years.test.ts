import { expect, test } from 'vitest'
import { bookkeepingYears } from '../../../lib/domain/party/bookkeeping-years'

test('knows a few countries and invents nothing for others', () => {
  expect(bookkeepingYears('FI')).toBe(6)
  expect(bookkeepingYears('DE')).toBe(8)
  expect(bookkeepingYears('ZZ')).toBeUndefined()
  expect(bookkeepingYears('constructor')).toBeUndefined()
})
