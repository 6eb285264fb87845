import type { PlainDate } from '../calendar/plain-date'
import type { InvoiceRow } from '../receivables/invoice-row'
import type { AccountedVat } from '../receivables/row-accounts'
import { inProportion, sharedAmong, type VatShare } from '../receivables/shared-vat'
import { askedIn } from './counted'

/** What a day adds to the VAT of an invoice that is accounted for as it is paid. */
export interface DayVat {
  readonly on: PlainDate
  readonly parts: readonly AccountedVat[]
}

/**
 * The VAT of an invoice as it is paid, by day: what payments, with what a bank kept of them, have paid by then of what its
 * credit notes and discounts leave of each rate. A credit note so moves what was paid before it to what is left, and once
 * all is paid its VAT is what is left, to the cent.
 */
export function vatAsPaid(row: InvoiceRow, notes: readonly InvoiceRow[]): readonly DayVat[] {
  const { receipts = [], discountsBack = [] } = row.accounts ?? {}
  const moved = [...receipts, ...discountsBack].map(({ on }) => on)
  const days = new Set([row.issueDate, ...moved, ...notes.map(({ issueDate }) => issueDate)])
  let before: readonly AccountedVat[] = []
  return [...days].toSorted().map((on) => {
    const now = paidBy(on, row, notes)
    const parts = less(now, before).filter(({ base, vat }) => base !== 0 || vat !== 0)
    before = now
    return { on, parts }
  })
}

function paidBy(on: PlainDate, row: InvoiceRow, notes: readonly InvoiceRow[]): readonly AccountedVat[] {
  const { receipts = [], discountsBack = [], vat = [] } = row.accounts ?? {}
  const isKnown = (moved: { readonly on: PlainDate }) => moved.on <= on
  const known = receipts.filter(isKnown)
  const paid = known.reduce((so, { amount, fee = 0 }) => so + amount + fee, 0)
  const taken = known.reduce((so, { discount = 0 }) => so + discount, 0)
  const discount = discountsBack.filter(isKnown).reduce((so, { amount }) => so - amount, taken)
  const credits = notes.filter(({ issueDate }) => issueDate <= on)
  const due = credits.reduce((so, { total }) => so - total.minor, askedIn(row) - discount)
  const { currency } = row.total
  const discounted = sharedAmong(discount, { parts: vat, asked: askedIn(row), currency })
  const credited = credits.flatMap(({ accounts }) => accounts?.vat ?? [])
  const left = less(less(vat, credited), withRates(discounted, vat))
  return paid >= due ? left : withRates(inProportion(paid, { parts: left, asked: due, currency }), left)
}

function withRates(shares: readonly VatShare[], parts: readonly AccountedVat[]): readonly AccountedVat[] {
  return parts.map((part, at) => ({ ...part, base: 0, vat: 0, ...shares[at] }))
}

/** Rate by rate. */
function less(parts: readonly AccountedVat[], others: readonly AccountedVat[]): readonly AccountedVat[] {
  const left = new Map<string, AccountedVat>()
  const add = (part: AccountedVat, sign: 1 | -1) => {
    const key = `${part.category} ${part.rate}`
    const { base, vat } = left.get(key) ?? { base: 0, vat: 0 }
    left.set(key, { ...part, base: base + sign * part.base, vat: vat + sign * part.vat })
  }
  for (const part of parts) add(part, 1)
  for (const part of others) add(part, -1)
  return [...left.values()]
}
