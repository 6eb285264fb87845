import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { FormKind } from '../../lib/domain/receivables/forms-of'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { DisputeForm } from './DisputeForm'
import { PaymentForm } from './PaymentForm'
import { PromiseForm } from './PromiseForm'
import { TaxForm } from './TaxForm'
import type { InvoiceActions } from './use-invoice-actions'

interface InvoiceFormProps {
  /** Which form is open; none by default. */
  readonly kind: FormKind | undefined
  readonly row: InvoiceRow
  readonly today: PlainDate
  readonly actions: InvoiceActions
  readonly onClose: () => void
}

/** The name that a form of the invoice waits under while it is typed. */
export function begunFormOf(kind: FormKind, { id }: InvoiceRow): string {
  return `${kind}/${id}`
}

/** The form that was asked for in an invoice's menu, where the invoice stands. */
export function InvoiceForm({ kind, row, today, actions, onClose }: InvoiceFormProps) {
  const { clientName } = row
  const closing =
    <Values extends readonly unknown[]>(act: (row: InvoiceRow, ...values: Values) => Promise<boolean>) =>
    async (...values: Values) => {
      const isDone = await act(row, ...values)
      if (isDone) onClose()
      return isDone
    }
  switch (kind) {
    case 'payment':
      return (
        <PaymentForm
          begunAs={begunFormOf('payment', row)}
          clientName={clientName}
          open={row.open}
          total={row.total}
          offer={row.earlyOffer}
          today={today}
          onCancel={onClose}
          onRecord={closing(actions.recordPayment)}
        />
      )
    case 'tax':
      return (
        <TaxForm
          begunAs={begunFormOf('tax', row)}
          row={row}
          today={today}
          onCancel={onClose}
          onRecord={closing(actions.recordWithheldTax)}
        />
      )
    case 'dispute':
      return (
        <DisputeForm
          begunAs={begunFormOf('dispute', row)}
          clientName={clientName}
          onCancel={onClose}
          onRecord={closing(actions.dispute)}
        />
      )
    case 'promise':
      return (
        <PromiseForm
          begunAs={begunFormOf('promise', row)}
          clientName={clientName}
          today={today}
          onCancel={onClose}
          onRecord={closing(actions.promise)}
        />
      )
    case undefined:
      return null
  }
}
