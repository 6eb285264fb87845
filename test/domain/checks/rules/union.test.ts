import { expect, it } from 'vitest'
import { inUnion } from '../../../../lib/domain/checks/rules/union'

it('knows the member states of the Union, and nothing of a country that is not known', () => {
  expect(['FI', 'DE', 'GB', 'US', undefined].map(inUnion)).toEqual([true, true, false, false, false])
})
