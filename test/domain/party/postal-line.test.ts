import { expect, test } from 'vitest'
import { postalLine } from '../../../lib/domain/party/postal-line'

test.each([
  ['00540 Helsinki', { postalCode: '00540', city: 'Helsinki' }],
  ['FI-00540 Helsinki', { postalCode: '00540', city: 'Helsinki', country: 'FI' }],
  ['111 22 Stockholm', { postalCode: '111 22', city: 'Stockholm' }],
  ['D-20457 Hamburg', { postalCode: '20457', city: 'Hamburg', country: 'DE' }],
  ['CH-8001 Zürich', { postalCode: '8001', city: 'Zürich', country: 'CH' }],
  ['1017 AB Amsterdam', { postalCode: '1017 AB', city: 'Amsterdam', country: 'NL' }],
  ['London SW1A 1AA', { postalCode: 'SW1A 1AA', city: 'London', country: 'GB' }],
  ['Portland, OR 97205', { postalCode: '97205', city: 'Portland', subdivision: 'OR', country: 'US' }],
])('reads %s', (line, read) => {
  expect(postalLine(line)).toEqual(read)
})

test.each(['2026 Winner', '00540', 'Helsinki', '00540 helsinki', '12345678 Helsinki', ''])(
  'does not take %j for an address',
  (line) => {
    expect(postalLine(line)).toBeUndefined()
  },
)
