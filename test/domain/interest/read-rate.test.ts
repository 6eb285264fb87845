import { expect, test } from 'vitest'
import { readRate } from '../../../lib/domain/interest/read-rate'

test('a yearly rate is kept as canonical text', () => {
  expect(readRate('10,50 %')).toBe('10.5')
  expect(readRate('7.0625')).toBe('7.0625')
})

test.each([[''], ['0'], ['101'], ['7.06251'], ['much']])('%j is no rate', (text) => {
  expect(readRate(text)).toBeUndefined()
})
