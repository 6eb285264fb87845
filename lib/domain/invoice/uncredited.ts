import { type Money, money, subtract } from '../money/money'
import type { Totals, VatRow } from './content'
import type { Uncredited } from './credited-invoice'
import { vatKeyOf, vatLess } from './vat-less'

type Summed = Pick<Totals, 'net' | 'vat' | 'rounding'>

/** What is left of an invoice by what it and its credit notes state. */
export function uncreditedOf({ net, vat, rounding }: Summed, notes: readonly Summed[]): Uncredited {
  const none = money(0, net.currency)
  return {
    net: notes.reduce((left, note) => subtract(left, note.net), net),
    vat: vatLess(
      vat,
      notes.flatMap((note) => note.vat),
    ),
    rounding: notes.reduce((left, note) => subtract(left, note.rounding ?? none), rounding ?? none),
    notes: notes.length,
  }
}

/** The last at a category and rate, as stated with or without VAT. */
export interface Last {
  readonly stated: number
  readonly base: Money
  readonly vat: Money
}

/** All that is left at a category and rate, where so much `stated` is no further from it than `slack`. */
export function lastAt(
  left: Uncredited,
  row: Partial<Pick<VatRow, 'rate' | 'category'>>,
  {
    stated,
    slack,
    pricesIncludeVat,
  }: { readonly stated: number; readonly slack: number; readonly pricesIncludeVat: boolean },
): Last | undefined {
  const at = leftAt(left, row)
  if (!at) return undefined
  const last = at.base.minor + (pricesIncludeVat ? at.vat.minor : 0)
  return Math.abs(stated - last) <= slack ? { ...at, stated: last } : undefined
}

/** Without a rate: what is left beside all that have one. */
function leftAt(
  { net, vat }: Uncredited,
  { rate, category }: Partial<Pick<VatRow, 'rate' | 'category'>>,
): Pick<VatRow, 'base' | 'vat'> | undefined {
  if (rate === undefined) {
    return { base: vat.reduce((left, { base }) => subtract(left, base), net), vat: money(0, net.currency) }
  }
  const key = vatKeyOf({ rate, ...(category ? { category } : {}) })
  return vat.find((each) => vatKeyOf(each) === key)
}

/** True where nothing is left of an invoice once so much is taken off. */
export function takesAll(left: Uncredited, off: Pick<Totals, 'net' | 'vat'>): boolean {
  const after = vatLess(left.vat, off.vat)
  return (
    left.net.minor === off.net.minor && after.every(({ base, vat }) => base.minor === 0 && vat.minor === 0)
  )
}
