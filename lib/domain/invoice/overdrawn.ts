import { type Money, subtract, sum } from '../money/money'
import { creditable, type Invoice } from './invoice'

/** What is deducted too much because of a deposit, and the invoice that deducted it last. */
export interface Overdrawn {
  readonly amount: Money
  readonly byInvoiceId: string
  readonly number: string
}

/**
 * By how much invoices that have left deduct more of a deposit than its credit notes have left of it; undefined where
 * they do not. It comes about where several drafts counted with it, and what was in a mail could not be held back.
 */
export function overdrawnOf(invoice: Invoice): Overdrawn | undefined {
  const taken = (invoice.takenOff ?? []).filter(({ what }) => what === 'deposit')
  const last = taken.at(-1)
  if (!last) return undefined
  const amounts = taken.map((each) => each.amount)
  const amount = subtract(sum(amounts, last.amount.currency), creditable(invoice))
  return amount.minor > 0 ? { amount, byInvoiceId: last.byInvoiceId, number: last.number } : undefined
}
