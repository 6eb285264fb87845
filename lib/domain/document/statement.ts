import type { PlainDate } from '../calendar/plain-date'
import { type AcceptedFee, type Invoice, lifecycleOf, openAmount, overpaid } from '../invoice/invoice'
import { askedOf } from '../invoice/totals'
import { add, type Money, money, negated, subtract } from '../money/money'
import { documentOf, type InvoiceDocument } from './invoice-document'
import { type PaymentBlock, paymentBlocks } from './payment-blocks'

/** One movement of an account; amounts that the client owes are positive. */
export interface StatementEntry {
  readonly on: PlainDate
  /** `fee`: what a bank kept of a payment. `refund`: what was given back of what had been paid too much. */
  readonly kind: 'invoice' | 'payment' | 'discount' | 'fee' | 'credit' | 'refund'
  readonly number: string
  readonly dueDate?: PlainDate
  readonly amount: Money
  readonly balance: Money
}

/** A statement of account: what was invoiced and paid, and what is left, in one currency. */
export interface Statement extends Pick<InvoiceDocument, 'paper' | 'look' | 'seller' | 'buyer'> {
  readonly date: PlainDate
  readonly contactName: string
  readonly entries: readonly StatementEntry[]
  readonly overdue: Money
  readonly notDue: Money
  /** What was paid too much, and neither given back nor taken off. */
  readonly overpaid: Money
  readonly left: Money
  /** Where to pay, without a reference, as each invoice has its own. */
  readonly payments: readonly PaymentBlock[]
}

/**
 * The account of one client in one currency as of a day, of invoices that went out and are not void or written off,
 * oldest first. The latest invoice gives addresses, look and ways to pay. Undefined without an invoice.
 */
export function statementOf(
  invoices: readonly Invoice[],
  currency: string,
  date: PlainDate,
): Statement | undefined {
  const counted = invoices
    .filter(({ issued }) => issued.currency === currency && issued.issueDate <= date)
    .filter((invoice) => ['open', 'paid'].includes(lifecycleOf(invoice)))
  const latest = counted.toSorted((a, b) => (a.issued.issueDate < b.issued.issueDate ? 1 : -1))[0]
  if (!latest) return undefined
  const zero = money(0, currency)
  const movements = counted
    .flatMap(movementsOf)
    .filter(({ on }) => on <= date)
    .toSorted((a, b) => (a.on === b.on ? ORDER[a.kind] - ORDER[b.kind] : a.on < b.on ? -1 : 1))
  let balance = zero
  const entries = movements.map((movement) => {
    balance = add(balance, movement.amount)
    return { ...movement, balance }
  })
  const open = (isLate: boolean) =>
    counted
      .filter(({ issued }) => issued.dueDate < date === isLate)
      .map(openAmount)
      .reduce(add, zero)
  const over = counted.map(overpaid).reduce(add, zero)
  const left = subtract(add(open(true), open(false)), over)
  const { paper, look, seller, buyer } = documentOf(latest.issued)
  return {
    paper,
    look,
    seller,
    buyer,
    date,
    contactName: latest.issued.seller.contactName,
    entries,
    overdue: open(true),
    notDue: open(false),
    overpaid: over,
    left: left.minor > 0 ? left : zero,
    payments: paymentBlocks(latest.issued).map((block) => ({
      ...block,
      rows: block.rows.filter(({ label }) => label !== 'reference' && label !== 'messageToPayee'),
    })),
  }
}

const ORDER = { invoice: 0, credit: 1, payment: 2, discount: 3, fee: 4, refund: 5 } as const

function movementsOf({
  issued,
  payments,
  discounts,
  fees = [],
  credits = [],
  refunds = [],
}: Invoice): readonly Omit<StatementEntry, 'balance'>[] {
  const { number, issueDate, dueDate, totals } = issued
  const withKind =
    (kind: 'discount' | 'fee') =>
    ({ paymentId, amount }: AcceptedFee) => {
      const on = payments.find((payment) => payment.paymentId === paymentId)?.on ?? issueDate
      return { on, kind, number, amount: negated(amount) }
    }
  return [
    { on: issueDate, kind: 'invoice', number, dueDate, amount: askedOf(totals) },
    ...credits.map((credit) => ({
      on: credit.on,
      kind: 'credit' as const,
      number: credit.number,
      amount: negated(credit.amount),
    })),
    ...payments.map(({ on, amount }) => ({ on, kind: 'payment' as const, number, amount: negated(amount) })),
    ...discounts.map(withKind('discount')),
    ...fees.map(withKind('fee')),
    ...refunds.map(({ on, amount }) => ({ on, kind: 'refund' as const, number, amount })),
  ]
}
