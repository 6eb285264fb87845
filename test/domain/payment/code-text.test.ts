import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import { clipped, oneLine, plainAmount, utf8Length } from '../../../lib/domain/payment/code-text'

describe('the text of a payment code', () => {
  it.each([
    [1, 'EUR', '0.01'],
    [10, 'EUR', '0.10'],
    [228760, 'EUR', '2287.60'],
    [5, 'JPY', '5'],
    [1234, 'KWD', '1.234'],
  ])('writes %i minor units of %s as %s', (minor, currency, text) => {
    expect(plainAmount(money(minor, currency))).toBe(text)
  })

  it('keeps to one line and to whole characters', () => {
    expect(oneLine(' a\n b\t c ')).toBe('a b c')
    expect(clipped('🎈🎈🎈', 2)).toBe('🎈🎈')
  })

  it('counts bytes as an encoder does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
      }),
    )
  })
})
