import type { Currency } from '../money/currency'
import { type Money, money, sum } from '../money/money'
import type { InvoiceRow } from '../receivables/invoice-row'
import { VAT_CATEGORIES, type VatCategory } from '../vat/category'
import { askedIn, countedIn, signOf } from './counted'
import type { TaxPeriod } from './tax-period'
import type { VatEntry } from './vat-entries'

/** Minor units. */
export interface VatLine {
  readonly category: VatCategory
  readonly rate?: string
  readonly base: number
  readonly vat: number
}

export interface VatReturn {
  readonly period: TaxPeriod
  /** One a category and rate, the highest rate first. */
  readonly lines: readonly VatLine[]
  readonly base: number
  readonly vat: number
  /** Sales for which a buyer in another member state accounts for the VAT, by buyer: for the recapitulative statement (art. 262). */
  readonly buyers: readonly VatBuyer[]
}

export interface VatBuyer {
  readonly taxId: string
  readonly name: string
  readonly category: VatCategory
  readonly base: number
}

/** The tax return of a period: the sums of what was accounted for on its days. */
export function vatReturn(entries: readonly VatEntry[], period: TaxPeriod): VatReturn {
  const lines = new Map<string, VatLine>()
  const buyers = new Map<string, VatBuyer>()
  for (const entry of entries) {
    if (entry.on < period.from || entry.on > period.to) continue
    const { category, rate, base, vat, buyer } = entry
    const key = `${category} ${rate}`
    const line = lines.get(key) ?? { category, base: 0, vat: 0, ...(rate === undefined ? {} : { rate }) }
    lines.set(key, { ...line, base: line.base + base, vat: line.vat + vat })
    if (!buyer) continue
    const name = `${category} ${buyer.taxId || buyer.name}`
    const known = buyers.get(name) ?? { ...buyer, category, base: 0 }
    buyers.set(name, { ...known, base: known.base + base })
  }
  const sorted = [...lines.values()].toSorted(
    (a, b) =>
      VAT_CATEGORIES.indexOf(a.category) - VAT_CATEGORIES.indexOf(b.category) ||
      Number(b.rate ?? 0) - Number(a.rate ?? 0),
  )
  return {
    period,
    lines: sorted,
    base: sorted.reduce((so, { base }) => so + base, 0),
    vat: sorted.reduce((so, { vat }) => so + vat, 0),
    buyers: [...buyers.values()].toSorted((a, b) => b.base - a.base),
  }
}

/** What a person should look at beside the sums, since it is in none of them. Minor units. */
export interface BesideVat {
  /** Invoices from elsewhere with a date in the period. */
  readonly fromElsewhere: number
  /** Rounded for cash: no VAT falls on it. */
  readonly rounding: number
  /** Given up as uncollectable in the period, with VAT. */
  readonly writtenOff: number
  /** VAT as the invoices of the period tell it in the seller's own currency, less credit notes; absent for none. */
  readonly ownVat?: Money
}

/** What a period, both its days included, has beside its VAT: from the invoices of one currency. */
export function besideVat(
  rows: readonly InvoiceRow[],
  currency: Currency,
  { from, to }: TaxPeriod,
): BesideVat {
  const isIn = (on: string | undefined) => on !== undefined && on >= from && on <= to
  const counted = countedIn(rows, currency)
  const dated = counted.filter(({ issueDate }) => isIn(issueDate))
  const told = dated.flatMap((row) => {
    const own = row.accounts?.ownVat
    return own ? [money(signOf(row) * own.minor, own.currency)] : []
  })
  const own = told[0]?.currency
  return {
    fromElsewhere: dated.filter(({ accounts }) => accounts?.isFromElsewhere).length,
    rounding: dated.reduce((so, row) => so + signOf(row) * roundingOf(row), 0),
    writtenOff: counted
      .filter((row) => row.lifecycle === 'writtenOff' && isIn(row.writtenOffOn))
      .reduce((so, { open }) => so + open.minor, 0),
    ...(own === undefined
      ? {}
      : {
          ownVat: sum(
            told.filter((amount) => amount.currency === own),
            own,
          ),
        }),
  }
}

function roundingOf(row: InvoiceRow): number {
  const { accounts } = row
  if (!accounts || accounts.isFromElsewhere) return 0
  return askedIn(row) - accounts.net - accounts.vat.reduce((so, { vat }) => so + vat, 0)
}
