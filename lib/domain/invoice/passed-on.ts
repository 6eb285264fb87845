import type { InvoiceCommand } from './decide'
import { type Invoice, isInForce, lifecycleOf } from './invoice'
import type { TakenOff } from './taken-off'

/** What another invoice is to be told. */
export interface PassedOn {
  readonly invoiceId: string
  readonly command: InvoiceCommand
}

/** What other invoices have to know of this one as it is now; told again, it changes nothing. */
export function passedOn(invoice: Invoice): readonly PassedOn[] {
  return invoice.issued.credits
    ? ofCreditNote(invoice, invoice.issued.credits.invoiceId)
    : ofTakenOff(invoice)
}

/** The invoice that a credit note is about knows whether the note has left. */
function ofCreditNote(creditNote: Invoice, invoiceId: string): readonly PassedOn[] {
  const { id: creditNoteId, issued, sentOn: on = issued.issueDate } = creditNote
  const { number, totals } = issued
  const command: InvoiceCommand =
    lifecycleOf(creditNote) === 'creditNote'
      ? { type: 'credit', creditNoteId, number, amount: totals.total, on }
      : { type: 'reverseCredit', creditNoteId }
  return [{ invoiceId, command }]
}

/**
 * The invoices whose deposits, credits and overpayments an invoice takes off know whether it has left. One that was
 * wholly credited gives deposits and credits back; what it took of an overpayment is paid too much of itself then.
 */
function ofTakenOff(invoice: Invoice): readonly PassedOn[] {
  const { id: byInvoiceId, issued, sentOn: on = issued.issueDate } = invoice
  const lifecycle = lifecycleOf(invoice)
  const hasLeft = lifecycle !== 'draft' && lifecycle !== 'void'
  return takenOffBy(invoice).map(({ what, invoiceId, amount }) => ({
    invoiceId,
    command: (what === 'overpayment' ? hasLeft : isInForce(invoice))
      ? { type: 'takeOff', what, byInvoiceId, number: issued.number, amount, on }
      : { type: 'reverseTakeOff', what, byInvoiceId },
  }))
}

function takenOffBy({
  issued,
}: Invoice): readonly (Pick<TakenOff, 'what' | 'amount'> & { readonly invoiceId: string })[] {
  const { deducts = [], usesCredit, usesOverpayment, totals } = issued
  return [
    ...deducts.map(({ invoiceId, total }) => ({ what: 'deposit' as const, invoiceId, amount: total })),
    ...(usesCredit && totals.credit
      ? [{ what: 'credit' as const, invoiceId: usesCredit.invoiceId, amount: totals.credit }]
      : []),
    ...(usesOverpayment && totals.prepaid
      ? [{ what: 'overpayment' as const, invoiceId: usesOverpayment.invoiceId, amount: totals.prepaid }]
      : []),
  ]
}
