import type { DateOrder } from '../import/dates'
import { bareHeading } from '../import/headings'
import type { BankMatching } from './bank-columns'

/** How the tables of a bank are understood. */
export interface BankLayout {
  /** As `layoutName` writes them. */
  readonly headings: string
  readonly matching: BankMatching
  readonly order?: DateOrder
}

/** So many are remembered; the oldest goes first. */
export const MOST_LAYOUTS = 20

/** By what the tables of a bank are known again. */
export function layoutName(headings: readonly string[]): string {
  return headings.map(bareHeading).join('|').slice(0, 1000)
}

/** The layouts with one more, or with this one changed. */
export function withLayout(layouts: readonly BankLayout[], layout: BankLayout): readonly BankLayout[] {
  const others = layouts.filter(({ headings }) => headings !== layout.headings)
  return [...others.slice(1 - MOST_LAYOUTS), layout]
}
