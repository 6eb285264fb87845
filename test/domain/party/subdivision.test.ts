import { expect, test } from 'vitest'
import { subdivisionOf } from '../../../lib/domain/party/subdivision'

test.each([
  ['US', 'state'],
  ['AU', 'state'],
  ['IN', 'state'],
  ['CA', 'province'],
  ['FI', undefined],
  ['', undefined],
  ['constructor', undefined],
])('an address in %s names its %s', (country, name) => {
  expect(subdivisionOf(country)).toBe(name)
})
