import { type Money, subtract, sum } from '../money/money'
import { creditable, type Invoice, openAmount, overpaid } from './invoice'
import type { TakenOff } from './taken-off'

/** What is taken off too much because of an earlier invoice, and the invoice that took it off last. */
export interface Overdrawn {
  /** It was paid too much of the earlier invoice; else it was a deposit. */
  readonly isOverpayment?: true
  readonly amount: Money
  readonly byInvoiceId: string
  readonly number: string
}

/**
 * By how much invoices that have left deduct more of a deposit than its credit notes have left of it, or take off more
 * than was paid too much; undefined where they do not. It comes about where several drafts counted with the same, and
 * what was in a mail could not be held back.
 */
export function overdrawnOf(invoice: Invoice): Overdrawn | undefined {
  return overdrawnDeposit(invoice) ?? overdrawnPayment(invoice)
}

function overdrawnDeposit(invoice: Invoice): Overdrawn | undefined {
  const { taken, last } = takenBy(invoice, 'deposit')
  return last && toldOf(subtract(taken, creditable(invoice)), last)
}

/** So much is open again of an invoice that was paid, though it is for others that it was not paid. */
function overdrawnPayment(invoice: Invoice): Overdrawn | undefined {
  const { taken, last } = takenBy(invoice, 'overpayment')
  if (!last) return undefined
  const missing = subtract(taken, overpaid({ ...invoice, takenOff: [] }))
  const open = openAmount(invoice)
  const told = toldOf(missing.minor < open.minor ? missing : open, last)
  return told && { isOverpayment: true, ...told }
}

function takenBy({ takenOff = [], issued }: Invoice, what: TakenOff['what']) {
  const all = takenOff.filter((each) => each.what === what)
  return {
    taken: sum(
      all.map(({ amount }) => amount),
      issued.currency,
    ),
    last: all.at(-1),
  }
}

function toldOf(amount: Money, { byInvoiceId, number }: TakenOff): Overdrawn | undefined {
  return amount.minor > 0 ? { amount, byInvoiceId, number } : undefined
}
