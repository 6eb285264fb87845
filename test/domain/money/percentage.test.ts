import { expect, test } from 'vitest'
import { decimal, decimalText } from '../../../lib/domain/money/decimal'
import { isPercentage, readPercentage } from '../../../lib/domain/money/percentage'

const read = (text: string, decimals = 4) => {
  const value = readPercentage(text, decimals)
  return value && decimalText(value)
}

test.each([
  ['12', '12'],
  ['12,5 %', '12.5'],
  ['100%', '100'],
  ['0.0001', '0.0001'],
])('%j is %s per cent', (text, percent) => {
  expect(read(text)).toBe(percent)
})

test.each([[''], ['0'], ['-1'], ['100.01'], ['0.00001'], ['1,234.5,6'], ['ten']])(
  '%j is no percentage',
  (text) => {
    expect(read(text)).toBeUndefined()
  },
)

test('it has no more decimals than are wanted', () => {
  expect(read('12.55', 2)).toBe('12.55')
  expect(read('12.555', 2)).toBeUndefined()
  expect(isPercentage(decimal('12.5'), 1)).toBe(true)
  expect(isPercentage(decimal('12.5'), 0)).toBe(false)
})

test('what can be read in two ways is not guessed', () => {
  expect(read('1,234')).toBeUndefined()
})
