import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { Currency } from '../money/currency'
import { type InvoiceRow, nameNow } from '../receivables/invoice-row'
import { clientKeyOf, countedIn, signOf } from './counted'

/**
 * `invoiced`: before VAT, on the invoice date. `received`: what was paid, with VAT, on the day it came, less what a credit
 * note made too much of it, on the day that went out. What was paid too much at once never counted, nor does giving back.
 */
export type IncomeBasis = 'invoiced' | 'received'

export const INCOME_BASES: readonly IncomeBasis[] = ['invoiced', 'received']

/** Minor units. */
export interface Income {
  readonly on: PlainDate
  readonly amount: number
  readonly clientKey: string
  readonly clientName: string
}

/** Every income in one currency; credit notes are negative. */
export function incomeOf(
  rows: readonly InvoiceRow[],
  currency: Currency,
  basis: IncomeBasis,
): readonly Income[] {
  return countedIn(rows, currency).flatMap((row) => {
    const client = { clientKey: clientKeyOf(row), clientName: nameNow(row) }
    if (basis === 'received') {
      const { receipts = [], toGiveBack = [] } = row.accounts ?? {}
      const back = toGiveBack.map(({ on, amount }) => ({ on, amount: -amount }))
      return [...receipts, ...back].map(({ on, amount }) => ({ on, amount, ...client }))
    }
    const net = row.accounts?.net ?? row.total.minor
    return [{ on: row.issueDate, amount: signOf(row) * net, ...client }]
  })
}

/**
 * What banks kept of the payments of a year and was accepted, what clients withheld as tax, and what credit notes took back
 * of such tax in it, in minor units.
 */
export function keptIn(
  rows: readonly InvoiceRow[],
  currency: Currency,
  year: number,
): { readonly fees: number; readonly withheldTax: number; readonly withheldTaxBack: number } {
  const isInYear = ({ on }: { readonly on: PlainDate }) => on.startsWith(`${year}-`)
  const accounts = countedIn(rows, currency).flatMap((row) => row.accounts ?? [])
  const receipts = accounts.flatMap((own) => own.receipts ?? []).filter(isInYear)
  const back = accounts.flatMap((own) => own.withheldTaxBack ?? []).filter(isInYear)
  return {
    fees: receipts.reduce((so, { fee = 0 }) => so + fee, 0),
    withheldTax: receipts.reduce((so, { withheldTax = 0 }) => so + withheldTax, 0),
    withheldTaxBack: back.reduce((so, { amount }) => so + amount, 0),
  }
}

export interface MonthlyIncome {
  /** `YYYY-MM`. */
  readonly month: string
  readonly amount: number
}

/** The twelve months of a year. */
export function incomeByMonth(incomes: readonly Income[], year: number): readonly MonthlyIncome[] {
  const amounts = new Map<string, number>()
  for (const { on, amount } of incomes) {
    const month = on.slice(0, 7)
    amounts.set(month, (amounts.get(month) ?? 0) + amount)
  }
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`
    return { month, amount: amounts.get(month) ?? 0 }
  })
}

export interface ClientIncome {
  readonly key: string
  readonly name: string
  readonly amount: number
  /** Invoices and credit notes, or payments. */
  readonly count: number
}

/** Each client's part of a year, the largest first. */
export function incomeByClient(incomes: readonly Income[], year: number): readonly ClientIncome[] {
  const clients = new Map<string, ClientIncome>()
  for (const { on, amount, clientKey: key, clientName: name } of incomes) {
    if (!on.startsWith(`${year}-`)) continue
    const known = clients.get(key) ?? { key, name, amount: 0, count: 0 }
    clients.set(key, { ...known, amount: known.amount + amount, count: known.count + 1 })
  }
  return [...clients.values()].toSorted(
    (a, b) => b.amount - a.amount || compareText(a.name, b.name) || compareText(a.key, b.key),
  )
}
