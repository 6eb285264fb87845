import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { type Invoice, lifecycleOf, openAmount, overpaid } from '../invoice/invoice'
import { type Movement, movementsOf } from '../invoice/movements'
import { askedOf } from '../invoice/totals'
import { add, type Money, money, subtract } from '../money/money'
import type { Client, Seller } from '../party/party'
import { asOfToday } from './as-of-today'
import { documentOf, type InvoiceDocument } from './invoice-document'
import { type PaymentBlock, paymentBlocks } from './payment-blocks'

/** One movement of an account; amounts that the client owes are positive. */
export interface StatementEntry {
  readonly on: PlainDate
  readonly kind: 'invoice' | Movement['kind']
  readonly number: string
  readonly dueDate?: PlainDate
  readonly amount: Money
  readonly balance: Money
}

/** A statement of account: what was invoiced and paid, and what is left, in one currency. */
export interface AccountStatement extends Pick<InvoiceDocument, 'paper' | 'look' | 'seller' | 'buyer'> {
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
 * oldest first. `today` has the client and the seller as known now, with the account; the latest invoice gives the ways to
 * pay, and who of the two is not known any more. Undefined without an invoice.
 */
export function accountStatementOf(
  invoices: readonly Invoice[],
  currency: string,
  date: PlainDate,
  today: { readonly seller?: Seller | undefined; readonly client?: Client | undefined } = {},
): AccountStatement | undefined {
  const counted = invoices
    .filter(({ issued }) => issued.currency === currency && issued.issueDate <= date)
    .filter((invoice) => ['open', 'paid'].includes(lifecycleOf(invoice)))
  const last = counted
    .map(({ issued }) => issued)
    .toSorted((a, b) => compareText(a.issueDate, b.issueDate) || compareText(a.number, b.number))
    .at(-1)
  if (!last) return undefined
  const { seller: sellerToday = last.seller, client = last.client } = today
  const latest = asOfToday({ ...last, client }, sellerToday)
  const zero = money(0, currency)
  const notes = new Map(
    invoices.flatMap(({ issued }) => (issued.credits ? [[issued.number, issued.issueDate] as const] : [])),
  )
  const numbers = new Set(counted.map(({ issued }) => issued.number))
  const movements = counted
    .flatMap((invoice) => entriesOf(invoice, notes))
    // What an overpayment pays of another invoice stays within the account, where that one is in it.
    .filter(({ kind, number }) => kind !== 'overpayment' || !numbers.has(number))
    .filter(({ on }) => on <= date)
    .toSorted(
      (a, b) => compareText(a.on, b.on) || ORDER[a.kind] - ORDER[b.kind] || compareText(a.number, b.number),
    )
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
  const { paper, look, seller, buyer } = documentOf(latest)
  return {
    paper,
    look,
    seller,
    buyer,
    date,
    contactName: latest.seller.contactName,
    entries,
    overdue: open(true),
    notDue: open(false),
    overpaid: over,
    left: left.minor > 0 ? left : zero,
    payments: paymentBlocks(latest).map((block) => ({
      ...block,
      rows: block.rows.filter(({ label }) => label !== 'reference' && label !== 'messageToPayee'),
    })),
  }
}

const ORDER = {
  invoice: 0,
  credit: 1,
  payment: 2,
  discount: 3,
  fee: 4,
  withheldTax: 5,
  refund: 6,
  overpayment: 7,
} as const

/** A credit note, of the `notes` by number, has the day that stands on it, which may be before the day it was sent on. */
function entriesOf(
  invoice: Invoice,
  notes: ReadonlyMap<string, PlainDate>,
): readonly Omit<StatementEntry, 'balance'>[] {
  const { number, issueDate, dueDate, totals } = invoice.issued
  return [
    { on: issueDate, kind: 'invoice', number, dueDate, amount: askedOf(totals) },
    ...movementsOf(invoice).map((movement) => {
      const written = movement.kind === 'credit' ? notes.get(movement.number) : undefined
      return { ...movement, ...(written ? { on: written } : {}) }
    }),
  ]
}
