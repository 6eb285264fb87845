import { expect, test } from 'vitest'
import { relationOf } from '../../../lib/domain/reminders/relation'

test('a client is new until they have paid an invoice', () => {
  expect([0, 1, 7].map(relationOf)).toEqual(['newClient', 'regular', 'regular'])
})
