import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimal,
  decimalText,
  divideHalfUp,
  readDecimal,
  typedDecimal,
} from '../../../lib/domain/money/decimal'

const read = (text: string) => {
  const reading = readDecimal(text)
  return reading.kind === 'ok' ? decimalText(reading.value) : reading.kind
}

describe('readDecimal', () => {
  it.each([
    ['12', '12'],
    ['7,5', '7.5'],
    ['7.5', '7.5'],
    ['1 240,50', '1240.5'],
    ['1\u00A0240,50', '1240.5'],
    ['1\u202F240,50', '1240.5'],
    ["1'240.50", '1240.5'],
    ['1,240.50', '1240.5'],
    ['1.240,50', '1240.5'],
    ['1,240,000', '1240000'],
    ['1.240.000', '1240000'],
    ['0,125', '0.125'],
    ['.5', '0.5'],
    ['-3', '-3'],
    ['−3,5', '-3.5'],
    ['007', '7'],
  ])('reads %s as %s', (typed, value) => {
    expect(read(typed)).toBe(value)
  })

  it.each([
    'abc',
    '1.2.3',
    '1,2,3',
    '12,34.56.78',
    '1..2',
    '1,',
    '--3',
    '1e5',
    'Infinity',
    '9999999999999999',
  ])('calls %s malformed', (typed) => {
    expect(read(typed)).toBe('malformed')
  })

  it('calls blank text empty', () => {
    expect(read('  ')).toBe('empty')
  })

  it('leaves a lone group of three digits undecided', () => {
    const reading = readDecimal('1,240')
    expect(reading.kind).toBe('ambiguous')
    if (reading.kind !== 'ambiguous') return
    expect(decimalText(reading.asWhole)).toBe('1240')
    expect(decimalText(reading.asFraction)).toBe('1.24')
  })

  it('reads back a decimal that is written to be typed, though it has three decimals', () => {
    expect(typedDecimal(decimal('1.24'))).toBe('1.24')
    expect(typedDecimal(decimal('1.125'))).toBe('1.1250')
    expect(read('1.1250')).toBe('1.125')
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readDecimal(text)
      }),
    )
  })

  it('reads back every number it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.constantFrom(0, 1, 2, 4),
        (units, scale) => {
          const text = decimalText({ units: BigInt(units), scale })
          expect(decimalText(decimal(text))).toBe(text)
        },
      ),
    )
  })
})

describe('divideHalfUp', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [7n, 3n, 2n],
    [-7n, 3n, -2n],
    [1n, 3n, 0n],
  ])('rounds %s / %s to %s, halves away from zero', (numerator, denominator, quotient) => {
    expect(divideHalfUp(numerator, denominator)).toBe(quotient)
  })
})
