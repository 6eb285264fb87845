import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNITS, type Unit } from '../../../lib/domain/invoice/draft'
import { readQuantity, typedQuantity } from '../../../lib/domain/invoice/quantity'
import { decimalText } from '../../../lib/domain/money/decimal'

const read = (text: string, unit: Unit) => {
  const reading = readQuantity(text, unit)
  return reading.kind === 'ok' ? decimalText(reading.value) : reading.kind
}

describe('a quantity', () => {
  it.each([
    ['1,125', 'hour', '1.125'],
    ['1.000', 'hour', '1'],
    ['2,125', 'day', '2.125'],
    ['1.125', 'month', '1.125'],
    ['7,5', 'piece', '7.5'],
    ['1.25', 'piece', '1.25'],
    ['0,125', 'piece', '0.125'],
    ['12,5', 'kilometre', '12.5'],
    ['1 000', 'piece', '1000'],
    ['1000', 'piece', '1000'],
    ['1,000,000', 'piece', '1000000'],
  ] as const)('of %s in the unit %s is %s without a question', (text, unit, quantity) => {
    expect(read(text, unit)).toBe(quantity)
  })

  it.each([
    ['1,000', 'piece', '1000', '1'],
    ['10.000', 'piece', '10000', '10'],
    ['2,500', 'piece', '2500', '2.5'],
    ['1.125', 'piece', '1125', '1.1250'],
    ['1,250', 'kilometre', '1250', '1.25'],
  ] as const)('of %s in the unit %s is %s or %s', (text, unit, whole, part) => {
    expect(readQuantity(text, unit)).toEqual({ kind: 'ambiguous', choices: [whole, part] })
  })

  it.each(UNITS)('in the unit %s is refused where it cannot be one', (unit) => {
    expect(read(' ', unit)).toBe('empty')
    for (const text of ['0', '-1', '-1,000', '-1000001', 'two']) expect(read(text, unit)).toBe('malformed')
  })

  it.each(UNITS)(
    'in the unit %s is told apart where it is more, or finer, than can be counted with',
    (unit) => {
      for (const text of ['1000001', '1234567,125', '1000000.5']) expect(read(text, unit)).toBe('tooLarge')
      expect(read('0.1234567', unit)).toBe('tooManyDecimals')
    },
  )

  it('reads back as it is written, and as it is chosen', () => {
    const units = fc.constantFrom(...UNITS)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 7 }), fc.nat(6), units, (digits, scale, unit) => {
        const quantity = decimalText({ units: BigInt(digits), scale })
        fc.pre(digits <= 10 ** (6 + scale))
        expect(read(typedQuantity(quantity, unit), unit)).toBe(quantity)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (ones, rest) => {
        const group = String(rest).padStart(3, '0')
        const reading = readQuantity(`${ones},${group}`, 'piece')
        const chosen = reading.kind === 'ambiguous' ? reading.choices.map((text) => read(text, 'piece')) : []
        expect(chosen).toEqual([
          `${ones}${group}`,
          decimalText({ units: BigInt(`${ones}${group}`), scale: 3 }),
        ])
      }),
    )
  })
})
