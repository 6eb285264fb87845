import { expect, test } from 'vitest'
import { clientKey } from '../../../lib/domain/import/imported'

test('a client is known again by the mail address, else by the name', () => {
  expect(clientKey({ email: ' Ella@North.example', name: 'North' })).toBe('ella@north.example')
  expect(clientKey({ email: '', name: ' North  Light ' })).toBe(clientKey({ email: '', name: 'north light' }))
})
