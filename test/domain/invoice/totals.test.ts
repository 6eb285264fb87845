import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedOf, totalsOf, wholeOf, workOut } from '../../../lib/domain/invoice/totals'
import { decimal } from '../../../lib/domain/money/decimal'
import { money } from '../../../lib/domain/money/money'

const euros = (minor: number) => money(minor, 'EUR')
const line = (minor: number, vatRate?: string) => ({ net: euros(minor), ...(vatRate ? { vatRate } : {}) })

describe('totalsOf', () => {
  it('computes VAT per rate on the summed base, highest rate first', () => {
    const totals = totalsOf(
      [line(18000, '13.5'), line(102000, '25.5'), line(64000, '25.5')],
      { kind: 'none' },
      'EUR',
    )
    expect(totals.linesNet).toEqual(euros(184000))
    expect(totals.vat).toEqual([
      { rate: '25.5', base: euros(166000), vat: euros(42330) },
      { rate: '13.5', base: euros(18000), vat: euros(2430) },
    ])
    expect(totals.total).toEqual(euros(228760))
  })

  it('does not round line by line: three times 99.99 at 25 % carries 74.99 of VAT', () => {
    const totals = totalsOf([line(9999, '25'), line(9999, '25'), line(9999, '25')], { kind: 'none' }, 'EUR')
    expect(totals.vat[0]?.vat).toEqual(euros(7499))
  })

  it.each([
    ['25.5 % of 5.00, which floats get wrong', [500], '25.5', 'EUR', 128],
    ['8,500 less 7,500 at 19 %', [100_000], '19', 'EUR', 19_000],
    ['55.55 and 11.11 at 23 %', [5555, 1111], '23', 'EUR', 1533],
    ['163.725 rounds up once', [109_150], '15', 'EUR', 16_373],
    ['a currency without minor units', [1999], '10', 'JPY', 200],
    ['a currency of thousandths', [1001], '5', 'KWD', 50],
  ])('takes the VAT of %s', (_, nets, rate, currency, vat) => {
    const lines = nets.map((minor) => ({ net: money(minor, currency), vatRate: rate }))
    expect(totalsOf(lines, { kind: 'none' }, currency).vat[0]?.vat).toEqual(money(vat, currency))
  })

  it('takes VAT out of a price so that the price stays: 9.99 at 25.5 % is 7.96 and 2.03', () => {
    const amount = euros(999)
    const { totals } = workOut({
      lines: [{ amount, vatRate: '25.5' }],
      discount: { kind: 'none' },
      currency: 'EUR',
      pricesIncludeVat: true,
    })
    expect(totals.vat).toEqual([{ rate: '25.5', base: euros(796), vat: euros(203) }])
    expect(totals.total).toEqual(amount)
  })

  it.each([
    [1252, 5, 1250],
    [1253, 5, 1255],
    [10_049, 100, 10_000],
    [10_050, 100, 10_100],
  ])('rounds %d to steps of %d as cash is: %d', (minor, cashStep, total) => {
    const { totals } = workOut({
      lines: [{ amount: euros(minor) }],
      discount: { kind: 'none' },
      currency: 'EUR',
      cashStep,
    })
    expect(totals.total).toEqual(euros(total))
    expect(totals.rounding).toEqual(euros(total - minor))
  })

  it('has no VAT rows for a seller who charges none', () => {
    const totals = totalsOf([line(240000)], { kind: 'none' }, 'EUR')
    expect(totals.vat).toEqual([])
    expect(totals.total).toEqual(euros(240000))
  })

  it('spreads a discount over the rates by their bases', () => {
    const totals = totalsOf(
      [line(10000, '20'), line(5000, '5')],
      { kind: 'amount', amount: euros(1000) },
      'EUR',
    )
    expect(totals.discount).toEqual(euros(1000))
    expect(totals.vat).toEqual([
      { rate: '20', base: euros(9333), vat: euros(1867), discount: euros(667) },
      { rate: '5', base: euros(4667), vat: euros(233), discount: euros(333) },
    ])
    expect(totals.total).toEqual(euros(16100))
  })

  it('takes a percentage of the lines', () => {
    const totals = totalsOf([line(333, '0')], { kind: 'percent', percent: decimal('10') }, 'EUR')
    expect(totals.discount).toEqual(euros(33))
  })

  it('never lets a discount make the total negative', () => {
    const totals = totalsOf([line(100, '25.5')], { kind: 'amount', amount: euros(5000) }, 'EUR')
    expect(totals.total).toEqual(euros(0))
  })

  it('always adds up: bases sum to the net, net and VAT to the total', () => {
    const lines = fc.array(
      fc.record({
        minor: fc.integer({ min: 0, max: 10 ** 8 }),
        rate: fc.constantFrom('25.5', '13.5', '10', '0'),
      }),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 10 ** 8 }), (drawn, discount) => {
        const totals = totalsOf(
          drawn.map(({ minor, rate }) => line(minor, rate)),
          { kind: 'amount', amount: euros(discount) },
          'EUR',
        )
        const bases = totals.vat.reduce((a, row) => a + row.base.minor, 0)
        const vat = totals.vat.reduce((a, row) => a + row.vat.minor, 0)
        expect(bases).toBe(totals.net.minor)
        expect(totals.total.minor).toBe(totals.net.minor + vat)
        expect(totals.linesNet.minor - totals.discount.minor).toBe(totals.net.minor)
        expect(Math.min(...totals.vat.map((row) => row.base.minor))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('what an invoice asks for', () => {
  it('is the total with what was paid before, and the whole with its deposits too', () => {
    expect(askedOf({ total: euros(6_000) })).toEqual(euros(6_000))
    expect(askedOf({ total: euros(6_000), prepaid: euros(4_000) })).toEqual(euros(10_000))
    const final = { total: euros(6_000), prepaid: euros(4_000), deducted: euros(3_000) }
    expect(wholeOf(final)).toEqual(euros(13_000))
  })
})
