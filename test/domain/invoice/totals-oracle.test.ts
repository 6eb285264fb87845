import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { DraftCharge, DraftDiscount, DraftLine, InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { exponentOf } from '../../../lib/domain/money/currency'
import type { VatCategory } from '../../../lib/domain/vat/category'
import { aDraft, TODAY } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'
import { nearest, type OracleAmount, oracleTotals } from './oracle'

/** `PROPERTY_RUNS=100000` for the long form. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300)

interface Taxed {
  readonly vatRate: string
  readonly vatCategory?: VatCategory
}

const taxed: fc.Arbitrary<Taxed> = fc.constantFrom<Taxed>(
  { vatRate: '25.5' },
  { vatRate: '25.5', vatCategory: 'standard' },
  { vatRate: '13.5' },
  { vatRate: '10' },
  { vatRate: '8.875' },
  { vatRate: '0' },
  { vatRate: '' },
  { vatRate: '25.5', vatCategory: 'exempt' },
  { vatRate: '0', vatCategory: 'reverseCharge' },
  { vatRate: '', vatCategory: 'outsideScope' },
)

/** A whole number of minor units, or of any power of ten, as text in major units. */
function typed(units: number, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0')
  const at = digits.length - decimals
  return decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`
}

/** An amount of so many minor units; a lone group of three decimals begins with 0, or could be read in two ways. */
function typedAmount(minor: number, exponent: number): string {
  return exponent === 3 ? `0${typed(minor, 3)}` : typed(minor, exponent)
}

const percents = fc.integer({ min: 1, max: 1_000_000 })
const discounts = (most: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: percents.map((percent) => ({ percent })) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: most }).map((minor) => ({ minor })) },
  )
type Drawn = { readonly percent: number } | { readonly minor: number } | undefined

const lines = fc.array(
  fc.record({
    price: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 10 ** 9 })),
    quantity: fc.oneof(fc.constant(1_000), fc.integer({ min: 1, max: 200_000 })),
    taxed,
    discount: discounts(5_000),
  }),
  { minLength: 1, maxLength: 8 },
)
const charges = fc.array(fc.record({ amount: fc.integer({ min: 1, max: 50_000 }), taxed }), { maxLength: 3 })
const invoices = fc.record({
  lines,
  charges,
  discount: discounts(30_000),
  isGross: fc.boolean(),
  isCash: fc.boolean(),
  currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'SEK', 'CHF'),
})
type Invoice = typeof invoices extends fc.Arbitrary<infer Value> ? Value : never

function draftDiscount(drawn: Drawn, exponent: number): DraftDiscount {
  if (!drawn) return { kind: 'none' }
  return 'percent' in drawn
    ? { kind: 'percent', percent: typed(drawn.percent, 4) }
    : { kind: 'amount', amount: typedAmount(drawn.minor, exponent) }
}

function draftOf(drawn: Invoice): InvoiceDraft {
  const exponent = exponentOf(drawn.currency)
  return aDraft({
    client: aClient({ taxId: 'DE123456789' }),
    currency: drawn.currency,
    lines: drawn.lines.map(
      (line, index): DraftLine => ({
        id: `line-${index}`,
        description: 'Work',
        unit: 'hour',
        quantity: typed(line.quantity, 3),
        unitPrice: typedAmount(line.price, exponent),
        discount: draftDiscount(line.discount, exponent),
        ...line.taxed,
      }),
    ),
    charges: drawn.charges.map(
      (charge, index): DraftCharge => ({
        id: `charge-${index}`,
        description: 'Travel',
        amount: typedAmount(charge.amount, exponent),
        ...charge.taxed,
      }),
    ),
    discount: draftDiscount(drawn.discount, exponent),
    pricesIncludeVat: drawn.isGross,
    roundsForCash: drawn.isCash,
  })
}

/** The VAT row an amount belongs to, and its rate in ten-thousandths of a per cent. */
function rowOf({ vatRate, vatCategory }: Taxed): Pick<OracleAmount, 'rate' | 'group'> {
  if (vatRate === '') return { rate: undefined, group: 'none' }
  if (vatCategory && vatCategory !== 'standard') return { rate: 0n, group: `0 ${vatCategory}` }
  return { rate: BigInt(Math.round(Number(vatRate) * 10_000)), group: `${vatRate} -` }
}

function oracleOf(drawn: Invoice) {
  const step = new Map([
    ['EUR', 5],
    ['SEK', 100],
    ['CHF', 5],
  ]).get(drawn.currency)
  const statedOf = (line: Invoice['lines'][number]): bigint => {
    const whole = nearest({ over: BigInt(line.price) * BigInt(line.quantity), under: 1000n })
    if (!line.discount) return whole
    const off =
      'minor' in line.discount
        ? BigInt(line.discount.minor)
        : nearest({ over: whole * BigInt(line.discount.percent), under: 1_000_000n })
    return off > whole ? 0n : whole - off
  }
  const { discount } = drawn
  return oracleTotals({
    lines: drawn.lines.map((line) => ({ stated: Number(statedOf(line)), ...rowOf(line.taxed) })),
    charges: drawn.charges.map((charge) => ({ stated: charge.amount, ...rowOf(charge.taxed) })),
    discount: discount && 'percent' in discount ? { percent: BigInt(discount.percent) } : (discount as never),
    isGross: drawn.isGross,
    cashStep: drawn.isCash ? step : undefined,
  })
}

describe('the totals of any invoice', { timeout: 30_000 + 20 * numRuns }, () => {
  it('agree to the minor unit with an oracle that reckons in fractions', () => {
    fc.assert(
      fc.property(invoices, (drawn) => {
        const { totals } = assessDraft(draftOf(drawn), { seller: aSeller(), today: TODAY })
        const oracle = oracleOf(drawn)
        expect(BigInt(totals.total.minor)).toBe(oracle.total)
        expect(BigInt((totals.gross?.discount ?? totals.discount).minor)).toBe(oracle.discount)
        const rows = new Map(
          totals.vat.map((row) => [
            `${row.rate} ${row.category ?? '-'}`,
            { base: BigInt(row.base.minor), vat: BigInt(row.vat.minor) },
          ]),
        )
        const expected = new Map(oracle.byGroup)
        expected.delete('none')
        expect(rows).toEqual(expected)
      }),
      { numRuns },
    )
  })

  it('add up: lines less discount and charges to the net, net, VAT and rounding to the total', () => {
    fc.assert(
      fc.property(invoices, (drawn) => {
        const { totals, ...read } = assessDraft(draftOf(drawn), { seller: aSeller(), today: TODAY })
        const minor = (amounts: readonly ({ readonly minor: number } | undefined)[]) =>
          amounts.reduce((all, amount) => all + (amount?.minor ?? 0), 0)
        expect(minor(read.lines.map((line) => line?.net))).toBe(totals.linesNet.minor)
        expect(minor(read.charges.map((charge) => charge?.net))).toBe(totals.charges?.minor ?? 0)
        expect(totals.linesNet.minor - totals.discount.minor + (totals.charges?.minor ?? 0)).toBe(
          totals.net.minor,
        )
        const vat = minor(totals.vat.map((row) => row.vat))
        expect(totals.net.minor + vat + (totals.rounding?.minor ?? 0)).toBe(totals.total.minor)
        const smallest = [totals.discount, ...totals.vat.flatMap((row) => [row.base, row.vat])]
        expect(Math.min(...smallest.map((amount) => amount.minor))).toBeGreaterThanOrEqual(0)
      }),
      { numRuns },
    )
  })

  it('are paid as stated where prices include VAT: no cent comes from taking the VAT out', () => {
    fc.assert(
      fc.property(invoices, (drawn) => {
        const gross = { ...drawn, isGross: true, isCash: false }
        const { totals, charges: read } = assessDraft(draftOf(gross), { seller: aSeller(), today: TODAY })
        const { lines: stated, discount } = totals.gross ?? { lines: totals.net, discount: totals.net }
        const added = read.reduce((all, charge) => all + (charge?.amount.minor ?? 0), 0)
        expect(totals.total.minor).toBe(stated.minor - discount.minor + added)
      }),
      { numRuns },
    )
  })
})
