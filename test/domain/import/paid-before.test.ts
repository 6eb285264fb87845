import { expect, test } from 'vitest'
import { paidBeforeId } from '../../../lib/domain/import/paid-before'

test('what was paid before has an id that stays, as events of earlier versions have it', () => {
  expect(paidBeforeId('01J')).toBe('01J-before')
})
