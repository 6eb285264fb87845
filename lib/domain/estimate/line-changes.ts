import type { InvoiceLine } from '../invoice/content'
import { type Money, negated, subtract } from '../money/money'

/** What is other in the lines of a later version. */
export interface LineChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly description: string
  readonly before?: InvoiceLine
  readonly after?: InvoiceLine
  /** What it adds; negative for less. With VAT where all prices before and after have it. */
  readonly amount: Money
}

/**
 * The lines that were changed, added and removed, in this order. A line is the same where all of it is, and changed
 * where its description stands in both; a line that stands twice is matched once with each.
 */
export function lineChanges(
  before: readonly InvoiceLine[],
  after: readonly InvoiceLine[],
): readonly LineChange[] {
  const old = [...before]
  const areGross = [...before, ...after].every(({ gross }) => gross)
  const amountOf = (line: InvoiceLine): Money => (areGross ? statedAmount(line) : line.net)
  const take = (isMatch: (line: InvoiceLine) => boolean): InvoiceLine | undefined => {
    const at = old.findIndex(isMatch)
    return at === -1 ? undefined : old.splice(at, 1)[0]
  }
  const others = after.filter((line) => !take((candidate) => isSame(candidate, line, amountOf)))
  const matched = others.map((line) => ({
    line,
    known: take((candidate) => nameOf(candidate) === nameOf(line)),
  }))
  return [
    ...matched.flatMap(({ line, known }) => (known ? [changed(known, line, amountOf)] : [])),
    ...matched.flatMap(({ line, known }) => (known ? [] : [added(line, amountOf)])),
    ...old.map((line) => removed(line, amountOf)),
  ]
}

/** What a line comes to as it is stated: with VAT where the prices have it. */
export function statedAmount({ gross, net }: Pick<InvoiceLine, 'gross' | 'net'>): Money {
  return gross ?? net
}

type AmountOf = (line: InvoiceLine) => Money

function changed(before: InvoiceLine, after: InvoiceLine, amountOf: AmountOf): LineChange {
  const amount = subtract(amountOf(after), amountOf(before))
  return { kind: 'changed', description: after.description, before, after, amount }
}

function added(after: InvoiceLine, amountOf: AmountOf): LineChange {
  return { kind: 'added', description: after.description, after, amount: amountOf(after) }
}

function removed(before: InvoiceLine, amountOf: AmountOf): LineChange {
  return { kind: 'removed', description: before.description, before, amount: negated(amountOf(before)) }
}

function isSame(a: InvoiceLine, b: InvoiceLine, amountOf: AmountOf): boolean {
  return (
    nameOf(a) === nameOf(b) &&
    a.quantity === b.quantity &&
    a.unit === b.unit &&
    a.unitPrice.minor === b.unitPrice.minor &&
    // Without sales tax, an empty rate said of earlier offers what a 0 says now.
    (a.vatRate ?? '0') === (b.vatRate ?? '0') &&
    a.vatCategory === b.vatCategory &&
    amountOf(a).minor === amountOf(b).minor
  )
}

function nameOf({ description }: InvoiceLine): string {
  return description.trim().toLowerCase()
}
