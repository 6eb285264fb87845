import { expect, test } from 'vitest'
import { conditional } from '../../../../lib/domain/checks/languages/conditional'

test('a threat is a pattern after each of its conditions', () => {
  expect(conditional(['if .. <not>', 'unless'], ['we stop', 'we leave']).split('\n')).toEqual([
    'if .. <not> .. we stop',
    'unless .. we stop',
    'if .. <not> .. we leave',
    'unless .. we leave',
  ])
})
