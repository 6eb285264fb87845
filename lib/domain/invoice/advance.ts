import type { PlainDate } from '../calendar/plain-date'
import { canonicalJson } from '../canonical-json'
import { compareText } from '../compare-text'
import { subtract, sum } from '../money/money'
import type { DeductedDeposit } from './deducted-deposit'
import { deductionOf } from './deposit'
import type { UsedCredit } from './incentive'
import { type Invoice, isInForce, lifecycleOf, overpaid } from './invoice'

/** Something of an invoice that waits to be taken off a later one of the same client. */
export type Advance = DepositAdvance | CreditAdvance | OverpaymentAdvance

export interface DepositAdvance {
  readonly kind: 'deposit'
  readonly clientId: string
  readonly isPaid: boolean
  /** The estimate whose work it is for. */
  readonly estimateId?: string
  readonly deduction: DeductedDeposit
}

/** A credit for future work, or what is left of it. */
export interface CreditAdvance {
  readonly kind: 'credit'
  readonly clientId: string
  /** The last day on which it can be used. */
  readonly until: PlainDate
  readonly credit: UsedCredit
}

/** What a client has paid too much, or what is left of it. */
export interface OverpaymentAdvance {
  readonly kind: 'overpayment'
  readonly clientId: string
  readonly credit: UsedCredit
}

/**
 * What waits to be taken off because of an invoice. A deposit that has left and no other invoice has taken off, paid or
 * not, as far as it was not credited: `notes` are its credit notes that have left, and without one of them what is left
 * is not known. A credit for future work, and what was paid too much, as far as they are not used.
 */
export function advancesOf(invoice: Invoice, notes: readonly Invoice[] = []): readonly Advance[] {
  const { id, issued, takenOff = [], credits = [] } = invoice
  const lifecycle = lifecycleOf(invoice)
  if ((lifecycle !== 'open' && lifecycle !== 'paid') || issued.credits) return []
  const clientId = issued.client.id
  const { deposit, incentive, number } = issued
  const advances: Advance[] = []
  if (deposit && notes.length === credits.length && !takenOff.some(({ what }) => what === 'deposit')) {
    const deduction = deductionOf(
      id,
      issued,
      notes.map((note) => note.issued),
    )
    const estimate = deposit.estimate ? { estimateId: deposit.estimate.id } : {}
    const isPaid = lifecycle === 'paid'
    if (deduction.total.minor > 0)
      advances.push({ kind: 'deposit', clientId, isPaid, ...estimate, deduction })
  }
  if (incentive?.kind === 'credit' && isInForce(invoice)) {
    const used = takenOff.flatMap(({ what, amount }) => (what === 'credit' ? [amount] : []))
    const amount = subtract(incentive.amount, sum(used, incentive.amount.currency))
    const credit = { invoiceId: id, number, amount }
    if (amount.minor > 0) advances.push({ kind: 'credit', clientId, until: incentive.until, credit })
  }
  const over = overpaid(invoice)
  if (over.minor > 0) {
    advances.push({ kind: 'overpayment', clientId, credit: { invoiceId: id, number, amount: over } })
  }
  return advances
}

/** The deposits among what waits. */
export function depositsIn(advances: readonly Advance[] = []): readonly DepositAdvance[] {
  return advances.filter((advance) => advance.kind === 'deposit')
}

/** The invoice that something waits from. */
export function invoiceIdOf(advance: Advance): string {
  return advance.kind === 'deposit' ? advance.deduction.invoiceId : advance.credit.invoiceId
}

/**
 * All that waits after an invoice, or a credit note of it, changed; the same object where that says nothing new. That of
 * a whole ledger is this, from none, for each invoice in any order. `notes`: the credit notes of `after`.
 */
export function advancesAfter(
  advances: readonly Advance[],
  before: Invoice | undefined,
  after: Invoice | undefined,
  notes: readonly Invoice[] = [],
): readonly Advance[] {
  const id = (after ?? before)?.id
  const others = advances.filter((advance) => invoiceIdOf(advance) !== id)
  const known = advances.filter((advance) => invoiceIdOf(advance) === id)
  const own = after ? advancesOf(after, notes) : []
  if (canonicalJson(known) === canonicalJson(own)) return advances
  return [...others, ...own].toSorted((a, b) => compareText(invoiceIdOf(a), invoiceIdOf(b)))
}
