import type { PlainDate } from '../../calendar/plain-date'
import { type EarlyOffer, earlyOffer } from '../../invoice/early-payment'
import { type Invoice, lifecycleOf, openAmount, type Payment } from '../../invoice/invoice'
import { type Money, money } from '../../money/money'

/** An invoice as a payment is matched to it. */
export interface Payable {
  readonly id: string
  readonly number: string
  readonly clientName: string
  /** As `bareReference` writes it; absent without one. */
  readonly reference?: string
  readonly total: Money
  /** Zero where nothing is to be paid any more. */
  readonly open: Money
  readonly isPaid?: true
  /** Since when it is written off; a payment may come all the same. */
  readonly writtenOffOn?: PlainDate
  readonly offer?: EarlyOffer
  readonly issueDate: PlainDate
  readonly dueDate: PlainDate
  readonly payments: readonly Payment[]
}

/** What a payment could be for; undefined for a credit note and what never left. */
export function payableOf(invoice: Invoice): Payable | undefined {
  const lifecycle = lifecycleOf(invoice)
  const { issued, payments } = invoice
  const isOpen = lifecycle === 'open' || (lifecycle === 'draft' && invoice.delivery === 'likely')
  if (issued.credits || (lifecycle === 'draft' && !isOpen)) return undefined
  const offer = earlyOffer(invoice)
  const reference = bareReference(issued.reference ?? '')
  return {
    id: invoice.id,
    number: issued.number,
    clientName: issued.client.name,
    ...(reference === '' ? {} : { reference }),
    total: issued.totals.total,
    open: isOpen || lifecycle === 'writtenOff' ? openAmount(invoice) : money(0, issued.currency),
    ...(lifecycle === 'paid' ? { isPaid: true } : {}),
    ...(lifecycle === 'writtenOff' && invoice.writtenOffOn ? { writtenOffOn: invoice.writtenOffOn } : {}),
    ...(offer && isOpen ? { offer } : {}),
    issueDate: issued.issueDate,
    dueDate: issued.dueDate,
    payments,
  }
}

/** A reference without spaces and leading zeros; a Finnish one that came in the international form, by its digits. */
export function bareReference(text: string): string {
  const bare = text.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()
  return (/^RF\d{2}(\d+)$/.exec(bare)?.[1] ?? bare).replace(/^0+(?=.)/, '')
}
