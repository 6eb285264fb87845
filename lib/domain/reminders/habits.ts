import { addBusinessDays } from '../calendar/business-day'
import { type Invoice, lifecycleOf } from '../invoice/invoice'

/** How the clients have paid so far, by client id. */
export type PaymentHabits = Readonly<Record<string, ClientHabit>>

export interface ClientHabit {
  /** Invoices paid in time. */
  readonly inTime: number
  /** Invoices paid late. */
  readonly late: number
}

/** From so many paid invoices on, a habit can be seen. */
export const LEAST_PAID = 3
/** One late payment among so many does not change it. */
const ONE_LATE_IN = 10
/** A payment that left on the due date may take two banking days to arrive. */
const BANK_DELAY_DAYS = 2

/** True for a client with at least three paid invoices of which at most one in ten was paid late. */
export function paysInTime(habit: ClientHabit | undefined): boolean {
  if (!habit) return false
  const paid = habit.inTime + habit.late
  return paid >= LEAST_PAID && habit.late * ONE_LATE_IN <= paid
}

/** The habits of a whole ledger, as `learnt` makes them of one invoice after the other, in any order. */
export function habitsOf(invoices: Iterable<Invoice>): PaymentHabits {
  const habits = new Map<string, ClientHabit>()
  for (const invoice of invoices) {
    const outcome = outcomeOf(invoice)
    if (!outcome) continue
    const { id } = invoice.issued.client
    const known = habits.get(id) ?? { inTime: 0, late: 0 }
    habits.set(id, { ...known, [outcome]: known[outcome] + 1 })
  }
  return Object.fromEntries(habits)
}

/** The habits after an invoice changed; the same object where that says nothing new. Counts paid invoices alone. */
export function learnt(
  habits: PaymentHabits,
  before: Invoice | undefined,
  after: Invoice | undefined,
): PaymentHabits {
  const [was, is] = [outcomeOf(before), outcomeOf(after)]
  if (was === is && before?.issued.client.id === after?.issued.client.id) return habits
  return counted(counted(habits, before, was, -1), after, is, 1)
}

function counted(
  habits: PaymentHabits,
  invoice: Invoice | undefined,
  outcome: keyof ClientHabit | undefined,
  count: 1 | -1,
): PaymentHabits {
  if (!invoice || !outcome) return habits
  const { id } = invoice.issued.client
  const { [id]: known = { inTime: 0, late: 0 }, ...others } = habits
  const habit = { ...known, [outcome]: Math.max(0, known[outcome] + count) }
  return habit.inTime + habit.late === 0 ? others : { ...others, [id]: habit }
}

/** Undefined while the invoice is not paid. */
function outcomeOf(invoice: Invoice | undefined): keyof ClientHabit | undefined {
  if (!invoice || invoice.payments.length === 0 || lifecycleOf(invoice) !== 'paid') return undefined
  const { dueDate, seller } = invoice.issued
  const lastDay = addBusinessDays(dueDate, BANK_DELAY_DAYS, seller.address.country)
  return invoice.payments.every(({ on }) => on <= lastDay) ? 'inTime' : 'late'
}
