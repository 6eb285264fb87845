import { dueDateOf } from '../calendar/payment-term'
import type { PlainDate } from '../calendar/plain-date'
import type { Client, Seller } from '../party/party'
import { usualVat } from '../vat/proposal'
import type { DraftDiscount, DraftLine, InvoiceDraft } from './draft'

/** A client as proposed for a recipient nobody has invoiced yet: name and address from the mail, the rest empty. */
export function newClient(
  id: string,
  recipient: { readonly name?: string; readonly email?: string },
  seller: Seller,
): Client {
  return {
    id,
    name: recipient.name ?? '',
    contactName: recipient.name ?? '',
    email: recipient.email ?? '',
    address: { street: '', postalCode: '', city: '', country: seller.address.country },
    taxId: '',
    poNumber: '',
    needsPoNumber: false,
    language: seller.language,
    currency: seller.currency,
  }
}

/** A draft with nothing in it yet but what the seller and the client are known to want. */
export function newDraft(seller: Seller, client: Client, today: PlainDate, lineId: string): InvoiceDraft {
  const term = client.term ?? seller.defaultTerm
  return {
    client,
    poNumber: client.poNumber,
    lines: [newLine(lineId, seller, client)],
    discount: discountFor(client),
    earlyPayment: { percent: '', days: '' },
    currency: client.currency,
    language: client.language,
    term,
    dueDate: dueDateOf(term, today, seller.address.country),
    methodIds: methodsFor(
      client,
      seller.methods.map(({ id }) => id),
    ),
    note: '',
  }
}

/** The discount agreed with a client. */
export function discountFor({ facts }: Client): DraftDiscount {
  const percent = facts?.discountPercent?.trim() ?? ''
  return percent === '' ? { kind: 'none' } : { kind: 'percent', percent }
}

/** The ways to pay, the client's preferred one first. */
export function methodsFor({ facts }: Client, methodIds: readonly string[]): readonly string[] {
  const preferred = methodIds.filter((id) => id === facts?.methodId)
  return [...preferred, ...methodIds.filter((id) => id !== facts?.methodId)]
}

/** Of a bank account: one stands for the other where a seller's country has accounts of another sort. */
const BANK_IDS = ['iban', 'account']

/**
 * Ways to pay that an invoice had, as the seller has them today: an account that was replaced by one of another sort is
 * followed, and where none is left, all that the seller has. Others that are gone stay, for `assessDraft` to tell.
 */
export function waysOfToday(methodIds: readonly string[], seller: Seller): readonly string[] {
  const offered = seller.methods.map(({ id }) => id)
  const accounts = offered.filter((id) => BANK_IDS.includes(id))
  const isFollowed = (id: string) => !offered.includes(id) && BANK_IDS.includes(id) && accounts.length > 0
  const ways = [...new Set(methodIds.flatMap((id) => (isFollowed(id) ? accounts : [id])))]
  return ways.some((id) => offered.includes(id)) ? ways : offered
}

/** An empty line to follow those of a draft: where no rate is usual, taxed as the last of them. */
export function nextLine(
  id: string,
  seller: Seller,
  { client, lines }: Pick<InvoiceDraft, 'client' | 'lines'>,
): DraftLine {
  const line = newLine(id, seller, client)
  const { vatRate = '', vatCategory } = lines.at(-1) ?? {}
  const isOpen = seller.chargesVat && line.vatRate === '' && line.vatCategory === undefined
  return isOpen ? { ...line, vatRate, ...(vatCategory ? { vatCategory } : {}) } : line
}

/** An empty line, taxed as is usual for this client. */
export function newLine(id: string, seller: Seller, client: Client): DraftLine {
  return {
    id,
    description: '',
    quantity: '1',
    unit: 'piece',
    unitPrice: '',
    ...usualVat(seller, client),
  }
}
