import { canonicalJson } from '../canonical-json'
import type { DeductedDeposit } from './deducted-deposit'
import { deductionOf } from './deposit'
import { type Invoice, lifecycleOf } from './invoice'

/** Something of an invoice that waits to be taken off a later one of the same client. */
export interface Advance {
  readonly kind: 'deposit'
  readonly clientId: string
  readonly isPaid: boolean
  /** The estimate whose work it is for. */
  readonly estimateId?: string
  readonly deduction: DeductedDeposit
}

/**
 * What waits to be taken off because of an invoice. A deposit that has left and no other invoice has taken off, paid or
 * not; one that was credited, even in part, does not wait any more.
 */
export function advancesOf(invoice: Invoice): readonly Advance[] {
  const { id, issued, takenOff = [], credits } = invoice
  const lifecycle = lifecycleOf(invoice)
  if (lifecycle !== 'open' && lifecycle !== 'paid') return []
  if (!issued.deposit || credits || takenOff.some(({ what }) => what === 'deposit')) return []
  const { estimate } = issued.deposit
  return [
    {
      kind: 'deposit',
      clientId: issued.client.id,
      isPaid: lifecycle === 'paid',
      ...(estimate ? { estimateId: estimate.id } : {}),
      deduction: deductionOf(id, issued),
    },
  ]
}

/**
 * All that waits after an invoice changed; the same object where that says nothing new. That of a whole ledger is this,
 * from none, for each invoice in any order.
 */
export function advancesAfter(
  advances: readonly Advance[],
  before: Invoice | undefined,
  after: Invoice | undefined,
): readonly Advance[] {
  const id = (after ?? before)?.id
  const others = advances.filter((advance) => advance.deduction.invoiceId !== id)
  const known = advances.filter((advance) => advance.deduction.invoiceId === id)
  const own = after ? advancesOf(after) : []
  if (canonicalJson(known) === canonicalJson(own)) return advances
  return [...others, ...own].toSorted((a, b) => (a.deduction.invoiceId < b.deduction.invoiceId ? -1 : 1))
}
