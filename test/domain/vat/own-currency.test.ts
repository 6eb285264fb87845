import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../lib/domain/money/decimal'
import { money } from '../../../lib/domain/money/money'
import { quoteFor, vatInOwn } from '../../../lib/domain/vat/own-currency'

describe('VAT in the currency of the seller’s country', () => {
  it('is wanted where an invoice is in another, and the rate is told as its central bank does', () => {
    expect(quoteFor('FI', 'EUR')).toBeUndefined()
    expect(quoteFor('US', 'EUR')).toBeUndefined()
    expect(quoteFor('FI', 'USD')).toEqual({ one: 'EUR', other: 'USD' })
    expect(quoteFor('GB', 'EUR')).toEqual({ one: 'GBP', other: 'EUR' })
    expect(quoteFor('SE', 'EUR')).toEqual({ one: 'EUR', other: 'SEK' })
  })

  it.each([
    ['CZ', 'CZK'],
    ['DK', 'DKK'],
    ['HU', 'HUF'],
    ['NO', 'NOK'],
    ['PL', 'PLN'],
    ['RO', 'RON'],
  ])('is wanted in %s too, in %s', (country, own) => {
    expect(quoteFor(country, 'EUR')).toEqual({ one: 'EUR', other: own })
    expect(quoteFor(country, own)).toBeUndefined()
  })

  it('is wanted in every member state, and not where no law of it is known', () => {
    expect(quoteFor('AT', 'USD')).toEqual({ one: 'EUR', other: 'USD' })
    expect(quoteFor('BG', 'EUR')).toBeUndefined()
    expect(quoteFor('CH', 'EUR')).toBeUndefined()
  })

  it.each([
    [money(25_500, 'USD'), { one: 'EUR', other: 'USD' }, '1.085', money(23_502, 'EUR')],
    [money(25_500, 'EUR'), { one: 'EUR', other: 'SEK' }, '11.4325', money(291_529, 'SEK')],
    [money(10_000, 'JPY'), { one: 'EUR', other: 'JPY' }, '163.5', money(6_116, 'EUR')],
    [money(10_000, 'KWD'), { one: 'EUR', other: 'KWD' }, '0.3317', money(3_015, 'EUR')],
  ])('is %j at a rate of %j %s', (vat, quote, rate, expected) => {
    expect(vatInOwn(vat, quote, decimal(rate))).toEqual(expected)
  })

  it('is never more than half a cent off, either way the rate is told', () => {
    const amounts = fc.integer({ min: 0, max: 10 ** 9 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10 ** 8 }), (minor, millionths) => {
        const rate = { units: BigInt(millionths), scale: 6 }
        const divided = vatInOwn(
          money(minor, 'USD'),
          { one: 'EUR', other: 'USD' },
          { ...rate, units: rate.units + 10n ** 5n },
        )
        const over = BigInt(divided.minor) * (rate.units + 10n ** 5n) - BigInt(minor) * 10n ** 6n
        expect(2n * (over < 0n ? -over : over) <= rate.units + 10n ** 5n).toBe(true)
        const times = vatInOwn(money(minor % 10 ** 6, 'EUR'), { one: 'EUR', other: 'SEK' }, rate)
        const off = BigInt(times.minor) * 10n ** 6n - BigInt(minor % 10 ** 6) * rate.units
        expect(2n * (off < 0n ? -off : off) <= 10n ** 6n).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
