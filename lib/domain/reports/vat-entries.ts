import { addDays, earlierOf, endOfMonth, type PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { groupedBy } from '../grouped-by'
import type { Currency } from '../money/currency'
import type { InvoiceRow } from '../receivables/invoice-row'
import { type AccountedVat, isBuyers } from '../receivables/row-accounts'
import { sharedAmong, sharedInTurn } from '../receivables/shared-vat'
import type { VatCategory } from '../vat/category'
import { compactTaxId } from '../vat/union'
import { askedIn, countedIn, signOf } from './counted'
import { vatAsPaid } from './vat-as-paid'

/**
 * On which day VAT is accounted for. `supply`: when it was delivered or done (Directive 2006/112/EC art. 63 and 64), a
 * deposit as it is paid (art. 65), and what is not by then with the invoice that takes it off, as the work is done.
 * `invoice`: on the invoice date (art. 66(a)). `payment`: as it is paid (art. 66(b) and 167a, cash accounting).
 */
export const VAT_BASES = ['supply', 'invoice', 'payment'] as const

export type VatBasis = (typeof VAT_BASES)[number]

/** An amount of the tax return, in minor units. */
export interface VatEntry {
  readonly on: PlainDate
  /** Absent where no VAT is charged at any rate. */
  readonly rate?: string
  readonly category: VatCategory
  readonly base: number
  readonly vat: number
  /** Who accounts for the VAT themselves, in another member state. */
  readonly buyer?: { readonly taxId: string; readonly name: string }
}

/**
 * All amounts of the tax return in one currency. Credit notes take off on their date, an early-payment discount on the
 * day it was earned (Directive 2006/112/EC art. 90), less what credit notes take back of it. What was rounded for cash is
 * not taxed. By payment, a part payment is shared among what is left of the rates, and a credit note takes off only what
 * was paid; so it is with a deposit by supply. Invoices from elsewhere are in none: their VAT is not known. What a buyer in
 * another member state accounts for falls on the day of supply, whatever is chosen: what may be counted otherwise, services
 * to them (art. 66(2)) and goods (art. 67) may not.
 */
export function vatEntries(
  rows: readonly InvoiceRow[],
  currency: Currency,
  basis: VatBasis,
): readonly VatEntry[] {
  const counted = countedIn(rows, currency).filter(({ accounts }) => accounts && !accounts.isFromElsewhere)
  const bySupply = entriesOn(counted, 'supply')
  if (basis === 'supply') return bySupply
  const sellers = entriesOn(counted, basis).filter(({ buyer }) => !buyer)
  return [...sellers, ...bySupply.filter(({ buyer }) => buyer)]
}

function entriesOn(counted: readonly InvoiceRow[], basis: VatBasis): readonly VatEntry[] {
  const isAsPaid = ({ accounts }: InvoiceRow) =>
    basis === 'payment' || (basis === 'supply' && accounts?.isDeposit === true)
  const notes = groupedBy(counted, ({ creditedNumber }) => creditedNumber)
  const asPaid = new Set(counted.filter(isAsPaid).map(({ number }) => number))
  return counted.flatMap((row) => {
    const { creditedNumber, number } = row
    if (creditedNumber !== undefined) {
      return basis === 'payment' || asPaid.has(creditedNumber) ? [] : stated(row, row.issueDate)
    }
    if (isAsPaid(row)) {
      const own = notes.get(number) ?? []
      const owed = basis === 'supply' ? owedBySupply(row, own, counted) : row
      return vatAsPaid(owed, own).flatMap(({ on, parts }) =>
        parts.map((part) => entry(row, on, part, part.base, part.vat)),
      )
    }
    const document = basis === 'supply' ? supplied(row) : stated(row, row.issueDate)
    return [...document, ...discountsOf(row)]
  })
}

/** All that a document states. */
function stated(row: InvoiceRow, on: PlainDate): readonly VatEntry[] {
  const sign = signOf(row)
  return partsOf(row).map((part) => entry(row, on, part, sign * part.base, sign * part.vat))
}

/**
 * All that an invoice states, on the day of supply; goods to another member state on its date, but at the latest on the
 * 15th of the month after (art. 67).
 */
function supplied(row: InvoiceRow): readonly VatEntry[] {
  const on = suppliedOn(row)
  const goodsOn = earlierOf(row.issueDate, addDays(endOfMonth(on), 15))
  return stated(row, on).map((one) => (one.category === 'intraEu' ? { ...one, on: goodsOn } : one))
}

function suppliedOn({ accounts, issueDate }: InvoiceRow): PlainDate {
  return accounts?.suppliedOn ?? issueDate
}

/**
 * A deposit as if what credit notes leave of it by then was paid, at the latest, on the day of supply of the first invoice
 * that takes it off. That one may be credited later, and so may the deposit: what was accounted for until then stays.
 */
function owedBySupply(
  row: InvoiceRow,
  notes: readonly InvoiceRow[],
  counted: readonly InvoiceRow[],
): InvoiceRow {
  const { accounts, id } = row
  const [on] = counted
    .filter((other) => other.accounts?.takesOff?.includes(id))
    .map(suppliedOn)
    .toSorted()
  if (!accounts || !on) return row
  const { receipts = [] } = accounts
  const before = receipts.filter((receipt) => receipt.on <= on)
  const later = receipts.flatMap((receipt) =>
    receipt.on > on && receipt.discount ? [{ ...receipt, amount: -receipt.discount, fee: 0 }] : [],
  )
  const settled = before.reduce((so, { amount, fee = 0, discount = 0 }) => so + amount + fee + discount, 0)
  const credited = notes.reduce((so, { issueDate, total }) => (issueDate <= on ? so + total.minor : so), 0)
  const rest = askedIn(row) - settled - credited
  const owed = rest > 0 ? [{ on, amount: rest }] : []
  return { ...row, accounts: { ...accounts, receipts: [...before, ...owed, ...later] } }
}

function discountsOf(row: InvoiceRow): readonly VatEntry[] {
  const { receipts = [], discountsBack = [] } = row.accounts ?? {}
  const taken = receipts.flatMap(({ on, discount }) => (discount ? [{ on, amount: -discount }] : []))
  const byDay = [...taken, ...discountsBack].toSorted((a, b) => compareText(a.on, b.on))
  const parts = partsOf(row)
  const document = { parts, asked: askedIn(row), currency: row.total.currency }
  const shares = sharedInTurn(
    byDay.map(({ amount }) => amount),
    (so) => sharedAmong(so, document),
  )
  return byDay.flatMap(({ on }, at) =>
    (shares[at] ?? []).flatMap(({ base, vat }, of) => {
      const part = parts[of]
      return part ? [entry(row, on, part, base, vat)] : []
    }),
  )
}

function partsOf({ accounts }: InvoiceRow): readonly AccountedVat[] {
  return accounts?.vat ?? []
}

function entry(row: InvoiceRow, on: PlainDate, part: AccountedVat, base: number, vat: number): VatEntry {
  const { rate, category } = part
  const taxId = row.accounts?.buyerTaxId
  return {
    on,
    category,
    // Without a minus before nothing.
    base: base || 0,
    vat: vat || 0,
    ...(rate === undefined ? {} : { rate }),
    ...(taxId !== undefined && isBuyers(category)
      ? { buyer: { taxId: withoutMarks(taxId), name: row.clientName } }
      : {}),
  }
}

/** A VAT number as tax offices take it, so that one typed in several ways is one buyer. */
function withoutMarks(taxId: string): string {
  return compactTaxId(taxId).replaceAll('-', '')
}
