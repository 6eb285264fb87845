import type { Currency } from '../money/currency'
import { type Decimal, decimal, divideHalfUp } from '../money/decimal'
import { add, allocate, type Money, money, percentOf, subtract, sum } from '../money/money'
import type { Totals, VatRow } from './content'

export interface TotalsLine {
  readonly net: Money
  readonly vatRate?: string
}

export type DocumentDiscount =
  | { readonly kind: 'none' }
  | { readonly kind: 'percent'; readonly percent: Decimal }
  | { readonly kind: 'amount'; readonly amount: Money }

/**
 * The totals of an invoice. VAT is computed per rate on the summed base, rounded half up once (EN 16931 BR-CO-17); a
 * document discount is spread over the rates in proportion to their bases, to the cent. A discount above the lines'
 * sum counts as the whole sum; refusing it is the caller's business.
 */
export function totalsOf(
  lines: readonly TotalsLine[],
  discount: DocumentDiscount,
  currency: Currency,
): Totals {
  const linesNet = sum(
    lines.map((line) => line.net),
    currency,
  )
  const reduction = discountAmount(discount, linesNet)
  const net = subtract(linesNet, reduction)
  const vat = vatRows(lines, reduction, currency)
  const total = vat.reduce((running, row) => add(running, row.vat), net)
  return { linesNet, discount: reduction, net, vat, total }
}

function discountAmount(discount: DocumentDiscount, linesNet: Money): Money {
  const zero = money(0, linesNet.currency)
  if (discount.kind === 'none') return zero
  const wanted = discount.kind === 'percent' ? percentOf(linesNet, discount.percent) : discount.amount
  return wanted.minor > linesNet.minor ? linesNet : wanted
}

function vatRows(lines: readonly TotalsLine[], reduction: Money, currency: Currency): VatRow[] {
  const bases = new Map<string | undefined, Money>()
  for (const { vatRate, net } of lines) bases.set(vatRate, add(bases.get(vatRate) ?? money(0, currency), net))
  const groups = [...bases]
  const shares =
    reduction.minor > 0
      ? allocate(
          reduction,
          groups.map(([, base]) => base.minor),
        )
      : groups.map(() => money(0, currency))
  return groups
    .flatMap(([rate, base], index) => {
      if (rate === undefined) return []
      const reduced = subtract(base, shares[index] ?? money(0, currency))
      return [{ rate, base: reduced, vat: percentOf(reduced, decimal(rate)) }]
    })
    .toSorted((a, b) => compareRates(b.rate, a.rate))
}

function compareRates(a: string, b: string): number {
  return Number(scaled(decimal(a)) - scaled(decimal(b)))
}

function scaled(value: Decimal): bigint {
  return divideHalfUp(value.units * 1_000_000n, 10n ** BigInt(value.scale))
}
