import { expect, test } from 'vitest'
import { townLine } from '../../../lib/domain/party/town-line'

test.each([
  ['FI', '00100', 'Helsinki', '00100 Helsinki'],
  ['GB', 'SW1A 1AA', 'London', 'London SW1A 1AA'],
  ['IE', 'D02 X285', 'Dublin', 'Dublin D02 X285'],
  ['US', 'OR 97205', 'Portland', 'Portland, OR 97205'],
  ['DE', '', 'Hamburg', 'Hamburg'],
  ['US', '', '', ''],
])('an address in %s has its town as people there write it', (country, postalCode, city, line) => {
  expect(townLine({ street: 'S', postalCode, city, country })).toBe(line)
})
