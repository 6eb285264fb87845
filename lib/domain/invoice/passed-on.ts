import type { Money } from '../money/money'
import type { InvoiceCommand } from './decide'
import { type Invoice, isInForce, lifecycleOf } from './invoice'
import type { TakenOff } from './taken-off'

/** What another invoice is to be told. */
export interface PassedOn {
  readonly invoiceId: string
  readonly command: InvoiceCommand
}

/**
 * What other invoices have to know of this one as it is now; told again, it changes nothing. The invoice that a credit
 * note is about knows whether the note has left, and those whose deposits, credits and overpayments an invoice takes off
 * whether that has. One that was wholly credited gives credits back, and deposits with the note of the last of it; what it
 * took of an overpayment is paid too much of itself then.
 */
export function passedOn(invoice: Invoice): readonly PassedOn[] {
  const { id, issued, sentOn: on = issued.issueDate } = invoice
  const { number, credits, deducts = [], usesCredit, usesOverpayment, totals } = issued
  const lifecycle = lifecycleOf(invoice)
  if (credits) {
    const command: InvoiceCommand =
      lifecycle === 'creditNote'
        ? {
            type: 'credit',
            creditNoteId: id,
            number,
            amount: totals.total,
            on,
            ...(deducts.length > 0 ? { givesDepositsBack: true } : {}),
          }
        : { type: 'reverseCredit', creditNoteId: id }
    return [{ invoiceId: credits.invoiceId, command }]
  }
  const hasLeft = lifecycle !== 'draft' && lifecycle !== 'void'
  const isGood = isInForce(invoice)
  const keepsDeposits = isGood && !invoice.credits?.some((credit) => credit.keepsDeposits === false)
  const tell = (what: TakenOff['what'], invoiceId: string, amount: Money, takes: boolean): PassedOn => ({
    invoiceId,
    command: takes
      ? { type: 'takeOff', what, byInvoiceId: id, number, amount, on }
      : { type: 'reverseTakeOff', what, byInvoiceId: id },
  })
  return [
    ...deducts.map(({ invoiceId, total }) => tell('deposit', invoiceId, total, keepsDeposits)),
    ...(usesCredit && totals.credit ? [tell('credit', usesCredit.invoiceId, totals.credit, isGood)] : []),
    ...(usesOverpayment && totals.prepaid
      ? [tell('overpayment', usesOverpayment.invoiceId, totals.prepaid, hasLeft)]
      : []),
  ]
}
