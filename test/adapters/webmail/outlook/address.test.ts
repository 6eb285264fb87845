import { expect, test } from 'vitest'
import { addressIn } from '../../../../lib/adapters/webmail/outlook/address'

test.each([
  ['Ella Moreau <ella@northlight.example>', 'ella@northlight.example'],
  ['ella@northlight.example - Outlook', 'ella@northlight.example'],
  ["'ella@northlight.example'", 'ella@northlight.example'],
  ["Tim (tim.o'brien@firm.example), Ann", "tim.o'brien@firm.example"],
  ['mailto:ella@northlight.example', 'ella@northlight.example'],
  ['Ella Moreau', undefined],
  ['ella@northlight', undefined],
])('the address in %s', (text, address) => {
  expect(addressIn(text)).toBe(address)
})

test('is the first of several texts', () => {
  expect(addressIn(null, undefined, 'Ella', 'a@b.example', 'c@d.example')).toBe('a@b.example')
})
