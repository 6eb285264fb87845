import type { InvoiceLine } from '../invoice/content'
import { type Money, money, subtract } from '../money/money'

/** What is other in the lines of a later version. */
export interface LineChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly description: string
  readonly before?: InvoiceLine
  readonly after?: InvoiceLine
  /** What it adds, as the lines are stated; negative for less. */
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
  const take = (isMatch: (line: InvoiceLine) => boolean): InvoiceLine | undefined => {
    const at = old.findIndex(isMatch)
    return at === -1 ? undefined : old.splice(at, 1)[0]
  }
  const others = after.filter((line) => !take((candidate) => isSame(candidate, line)))
  const matched = others.map((line) => ({
    line,
    known: take((candidate) => nameOf(candidate) === nameOf(line)),
  }))
  return [
    ...matched.flatMap(({ line, known }) => (known ? [changed(known, line)] : [])),
    ...matched.flatMap(({ line, known }) => (known ? [] : [added(line)])),
    ...old.map(removed),
  ]
}

/** What a line comes to as it is stated: with VAT where the prices have it. */
export function statedAmount({ gross, net }: Pick<InvoiceLine, 'gross' | 'net'>): Money {
  return gross ?? net
}

function changed(before: InvoiceLine, after: InvoiceLine): LineChange {
  const amount = subtract(statedAmount(after), statedAmount(before))
  return { kind: 'changed', description: after.description, before, after, amount }
}

function added(after: InvoiceLine): LineChange {
  return { kind: 'added', description: after.description, after, amount: statedAmount(after) }
}

function removed(before: InvoiceLine): LineChange {
  const { minor, currency } = statedAmount(before)
  return { kind: 'removed', description: before.description, before, amount: money(-minor, currency) }
}

function isSame(a: InvoiceLine, b: InvoiceLine): boolean {
  return (
    nameOf(a) === nameOf(b) &&
    a.quantity === b.quantity &&
    a.unit === b.unit &&
    a.unitPrice.minor === b.unitPrice.minor &&
    // Without sales tax, an empty rate said of earlier offers what a 0 says now.
    (a.vatRate ?? '0') === (b.vatRate ?? '0') &&
    a.vatCategory === b.vatCategory &&
    statedAmount(a).minor === statedAmount(b).minor
  )
}

function nameOf({ description }: InvoiceLine): string {
  return description.trim().toLowerCase()
}
