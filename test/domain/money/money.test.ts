import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../lib/domain/money/decimal'
import {
  add,
  allocate,
  fromDecimal,
  money,
  multiply,
  percentOf,
  readMoney,
  subtract,
  sum,
  typedAmount,
} from '../../../lib/domain/money/money'

const euros = (minor: number) => money(minor, 'EUR')

describe('percentOf', () => {
  it('gives 1.28 for Finnish VAT on 5.00, where binary floats give 1.27', () => {
    expect(percentOf(euros(500), decimal('25.5'))).toEqual(euros(128))
  })

  it.each([
    [29997, '25', 7499],
    [6666, '23', 1533],
    [9762, '25', 2441],
    [109150, '15', 16373],
    [16372, '0', 0],
  ])('takes %d minor units at %s %% to %d', (base, rate, vat) => {
    expect(percentOf(euros(base), decimal(rate))).toEqual(euros(vat))
  })

  it('agrees with exact integer arithmetic for every base and rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 10 }),
        fc.integer({ min: 0, max: 1000 }),
        (base, tenths) => {
          const exactThousandths = BigInt(base) * BigInt(tenths)
          const expected = (exactThousandths + 500n) / 1000n
          const rate = decimal(`${Math.floor(tenths / 10)}.${tenths % 10}`)
          expect(percentOf(euros(base), rate).minor).toBe(Number(expected))
        },
      ),
    )
  })
})

describe('multiply', () => {
  it('rounds half a cent up once', () => {
    expect(multiply(euros(333), decimal('1.5'))).toEqual(euros(500))
  })
})

describe('amounts of different currencies', () => {
  it('are never added together', () => {
    expect(() => add(euros(1), money(1, 'GBP'))).toThrow('Different currencies')
    expect(() => subtract(euros(1), money(1, 'GBP'))).toThrow('Different currencies')
    expect(() => sum([money(1, 'GBP')], 'EUR')).toThrow('Different currencies')
  })
})

describe('money', () => {
  it.each([0.5, Number.NaN, 2 ** 53, -(2 ** 51)])('refuses %d minor units', (minor) => {
    expect(() => euros(minor)).toThrow('Not an amount')
  })
})

describe('fromDecimal', () => {
  it.each([
    ['JPY', '1240', 1240],
    ['KWD', '1.2345', 1235],
    ['EUR', '12.345', 1235],
  ])('uses the minor unit of %s', (currency, text, minor) => {
    expect(fromDecimal(decimal(text), currency)).toEqual(money(minor, currency))
  })
})

describe('allocate', () => {
  it('gives the odd cent to the largest remainder', () => {
    expect(allocate(euros(100), [1, 1, 1]).map((part) => part.minor)).toEqual([34, 33, 33])
    expect(allocate(euros(-5), [3, 7]).map((part) => part.minor)).toEqual([-2, -3])
  })

  it('always sums to the whole, each part within a cent of its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), weights, (minor, parts) => {
        const total = parts.reduce((a, b) => a + b, 0)
        fc.pre(total > 0)
        const shares = allocate(euros(minor), parts)
        expect(shares.reduce((a, share) => a + share.minor, 0)).toBe(minor)
        shares.forEach((share, index) => {
          const exact = (minor * (parts[index] ?? 0)) / total
          expect(Math.abs(share.minor - exact)).toBeLessThanOrEqual(1)
        })
      }),
    )
  })
})

describe('readMoney', () => {
  it.each([
    ['85', 8500],
    ['85,00 €', 8500],
    ['€1,240.50', 124050],
    ['1 240,5', 124050],
    ['1,240', 124000],
    ['EUR 12', 1200],
    ['0', 0],
  ])('reads %s in euros', (typed, minor) => {
    expect(readMoney(typed, 'EUR')).toEqual({ kind: 'ok', value: euros(minor) })
  })

  it.each([
    ['₹500', 'INR', 50_000],
    ['1,00,000', 'INR', 10_000_000],
    ['₹ 1,00,000.50', 'INR', 10_000_050],
    ['₹3,539.06', 'INR', 353_906],
    ['12,34,56,789', 'INR', 12_345_678_900],
    ['100 kr', 'SEK', 10_000],
    ['kr 100', 'NOK', 10_000],
    ['100,50 kr.', 'DKK', 10_050],
    ['100:-', 'SEK', 10_000],
    ['1 240,- kr', 'NOK', 124_000],
    ['20 zł', 'PLN', 2_000],
    ['100 Kč', 'CZK', 10_000],
    ['1000 Ft', 'HUF', 100_000],
    ['120.–', 'CHF', 12_000],
    ["CHF 1'240.-", 'CHF', 124_000],
    ['50 eur', 'EUR', 5_000],
    ['A$100', 'AUD', 10_000],
    ['NZ$ 100', 'NZD', 10_000],
    ['US$100', 'USD', 10_000],
    ['R$ 1.240,50', 'BRL', 124_050],
    ['$.50', 'USD', 50],
    ['Rs.500', 'INR', 50_000],
    ['Rs. 1,200/-', 'PKR', 120_000],
    ['500/-', 'INR', 50_000],
    ['1,200/=', 'KES', 120_000],
    ['Ksh 1,200', 'KES', 120_000],
    ['Fr. 120', 'CHF', 12_000],
    ['120.50 Fr.', 'CHF', 12_050],
    ['S/ 120.50', 'PEN', 12_050],
    ['120 TL', 'TRY', 12_000],
    ['NT$1,500', 'TWD', 150_000],
    ['RD$1,500', 'DOP', 150_000],
  ])('reads %s as people in the country of %s write it', (typed, currency, minor) => {
    expect(readMoney(typed, currency)).toEqual({ kind: 'ok', value: money(minor, currency) })
  })

  it.each([
    ['1,00,000', 'EUR', 'malformed'],
    ['kr.500', 'DKK', 'malformed'],
    ['100 kr', 'EUR', 'malformed'],
    ['A$100', 'USD', 'otherCurrency'],
    ['US$100', 'CAD', 'otherCurrency'],
    ['A$100', 'EUR', 'otherCurrency'],
    ['-', 'SEK', 'malformed'],
    ['Rs. 500', 'EUR', 'malformed'],
    ['Rs. many', 'INR', 'malformed'],
    ['1/-2', 'INR', 'malformed'],
    ['NT$ 1,500', 'USD', 'otherCurrency'],
    ['kr', 'SEK', 'malformed'],
  ])('does not read %s in %s: %s', (typed, currency, kind) => {
    expect(readMoney(typed, currency).kind).toBe(kind)
  })

  it.each([
    ['', 'empty'],
    ['twelve', 'malformed'],
    ['12,345.678', 'tooManyDecimals'],
    ['12.3456', 'tooManyDecimals'],
    ['€', 'malformed'],
    ['99999999999999', 'tooLarge'],
  ])('says of "%s" that it is %s', (typed, kind) => {
    expect(readMoney(typed, 'EUR').kind).toBe(kind)
  })

  it('asks about 1,240 in a currency with three decimals', () => {
    expect(readMoney('1,240', 'KWD')).toEqual({
      kind: 'ambiguous',
      choices: [money(1240000, 'KWD'), money(1240, 'KWD')],
    })
  })

  it('takes a dot before three digits for decimals where the currency has three', () => {
    expect(readMoney('12.345', 'KWD')).toEqual({ kind: 'ok', value: money(12345, 'KWD') })
    expect(readMoney('12.500 KWD', 'KWD')).toEqual({ kind: 'ok', value: money(12500, 'KWD') })
    expect(readMoney('12.345', 'CLF').kind).toBe('ambiguous')
  })

  it('reads back every amount that is written into a field, whatever decimals its currency has', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 7 })),
        fc.constantFrom('JPY', 'EUR', 'KWD', 'CLF'),
        (minor, currency) => {
          const amount = money(minor, currency)
          expect(readMoney(typedAmount(amount), currency)).toEqual({ kind: 'ok', value: amount })
        },
      ),
    )
  })

  it.each([
    ['100 USD', 'EUR'],
    ['$100', 'EUR'],
    ['€ 1,240', 'KWD'],
    ['£5', 'USD'],
    ['100 EUR', 'SEK'],
  ])('does not take %s for an amount in %s', (typed, currency) => {
    expect(readMoney(typed, currency)).toEqual({ kind: 'otherCurrency' })
  })

  it.each([
    ['$100', 'CAD'],
    ['¥100', 'CNY'],
    ['£100', 'EGP'],
    ['£100', 'IMP'],
    ['100 SEK', 'SEK'],
  ])('knows the sign and the code in %s as those of %s', (typed, currency) => {
    expect(readMoney(typed, currency).kind).toBe('ok')
  })

  it.each([
    ['100 TTC', 'EUR'],
    ['1 240,50 ALV', 'EUR'],
    ['100 SKR', 'SEK'],
  ])('takes the capitals in %s for no currency', (typed, currency) => {
    expect(readMoney(typed, currency).kind).toBe('ok')
  })

  it('calls letters that stand beside no number malformed, not a currency', () => {
    expect(readMoney('USD', 'EUR').kind).toBe('malformed')
    expect(readMoney('ABC def', 'EUR').kind).toBe('malformed')
  })

  it('refuses cents in yen', () => {
    expect(readMoney('12.5', 'JPY').kind).toBe('tooManyDecimals')
  })
})
