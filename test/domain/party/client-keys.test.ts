import { expect, test } from 'vitest'
import { addressKey, nameKey } from '../../../lib/domain/party/client-keys'

test('names and addresses are the same however they are written', () => {
  expect(nameKey({ name: ' North  Light ' })).toBe(nameKey({ name: 'north light' }))
  expect(nameKey({ name: 'Ma\u0308kinen' })).toBe(nameKey({ name: 'Mäkinen' }))
  expect(nameKey({ name: 'North' })).not.toBe(nameKey({ name: 'South' }))
  expect(addressKey({ email: ' Ella@North.example ' })).toBe('ella@north.example')
})
