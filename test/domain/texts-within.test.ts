import { expect, test } from 'vitest'
import { textsWithin } from '../../lib/domain/texts-within'

test('each text within a value is changed, and all else stays', () => {
  const value = { lines: [{ text: 'a', amount: 3 }, 'b'], none: undefined, nil: null, is: true }
  expect(textsWithin(value, (text) => `${text}!`)).toEqual({
    lines: [{ text: 'a!', amount: 3 }, 'b!'],
    none: undefined,
    nil: null,
    is: true,
  })
})
