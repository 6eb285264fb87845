import { expect, test } from 'vitest'
import { townLine } from '../../../lib/domain/party/town-line'

test.each([
  ['FI', '00100', 'Helsinki', '00100 Helsinki'],
  ['GB', 'SW1A 1AA', 'London', 'London SW1A 1AA'],
  ['IE', 'D02 X285', 'Dublin', 'Dublin D02 X285'],
  ['US', 'OR 97205', 'Portland', 'Portland, OR 97205'],
  ['DE', '', 'Hamburg', 'Hamburg'],
  ['US', '', '', ''],
  ['CA', 'M5V 2T6', 'Toronto', 'Toronto, M5V 2T6'],
  ['IN', '560001', 'Bengaluru', 'Bengaluru, 560001'],
])('an address in %s has its town as people there write it', (country, postalCode, city, line) => {
  expect(townLine({ street: 'S', postalCode, city, country })).toBe(line)
})

test.each([
  ['US', 'TX', '78701', 'Austin', 'Austin, TX 78701'],
  ['US', 'TX', '', 'Austin', 'Austin, TX'],
  ['US', '', '78701', 'Austin', 'Austin, 78701'],
  ['CA', 'ON', 'M5V 2T6', 'Toronto', 'Toronto, ON M5V 2T6'],
  ['AU', 'NSW', '2000', 'Sydney', 'Sydney NSW 2000'],
  ['IN', 'Karnataka', '560001', 'Bengaluru', 'Bengaluru, Karnataka 560001'],
  ['FI', 'TX', '00100', 'Helsinki', '00100 Helsinki'],
])(
  'an address in %s with the state “%s” has it where people there write it',
  (country, subdivision, postalCode, city, line) => {
    expect(townLine({ street: 'S', postalCode, city, subdivision, country })).toBe(line)
  },
)
