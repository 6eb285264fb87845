import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { Unit } from '../invoice/draft'
import type { Money } from '../money/money'

/** A line of an invoice, with the day of the invoice. */
export interface BoughtLine {
  readonly description: string
  readonly quantity: string
  readonly unit: Unit
  readonly unitPrice: Money
  readonly on: PlainDate
}

/** What a client buys again and again, at the price of the last time. */
export interface UsualLine extends BoughtLine {
  /** So many lines of this description. */
  readonly times: number
}

/** So many are told of. */
const SHOWN = 6

/** What was bought most often, at the newest price. Descriptions that differ in case, spaces or a number alone are one. */
export function usualLines(lines: readonly BoughtLine[]): readonly UsualLine[] {
  const known = new Map<string, UsualLine>()
  for (const line of lines) {
    const key = `${keyOf(line.description)} ${line.unit} ${line.unitPrice.currency}`
    const before = known.get(key)
    const newest = before && before.on >= line.on ? before : line
    known.set(key, { ...newest, times: (before?.times ?? 0) + 1 })
  }
  return [...known.values()]
    .toSorted(
      (a, b) => b.times - a.times || compareText(b.on, a.on) || compareText(a.description, b.description),
    )
    .slice(0, SHOWN)
}

/** "Maintenance 3/2026" and "maintenance  4/2026" are the same work. */
function keyOf(description: string): string {
  return description.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
}
