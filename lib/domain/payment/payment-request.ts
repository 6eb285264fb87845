import type { PlainDate } from '../calendar/plain-date'
import type { IssuedInvoice } from '../invoice/content'
import type { Money } from '../money/money'
import type { PostalAddress } from '../party/party'
import { electronicReference } from './references'

/** What a client is asked to pay. Every code to scan and every row to copy is made from it, so that they agree. */
export interface PaymentRequest {
  readonly payee: { readonly name: string; readonly address: PostalAddress }
  readonly payer: { readonly name: string; readonly address: PostalAddress }
  readonly amount: Money
  readonly dueDate: PlainDate
  readonly number: string
  readonly reference?: string
}

/** What an invoice asks for, `amount` being its total unless less is left to pay. */
export function requestOf(invoice: IssuedInvoice, amount: Money = invoice.totals.total): PaymentRequest {
  const { seller, client, dueDate, number, reference } = invoice
  return {
    payee: { name: seller.name, address: seller.address },
    payer: { name: client.name, address: client.address },
    amount,
    dueDate,
    number,
    ...(reference === undefined ? {} : { reference: electronicReference(reference) }),
  }
}
