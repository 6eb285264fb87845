import { dueDateOf, type PaymentTerm } from '../calendar/payment-term'
import { daysBetween, type PlainDate } from '../calendar/plain-date'
import type { InvoiceContent } from '../invoice/content'
import type { InvoiceDraft } from '../invoice/draft'
import { methodsFor } from '../invoice/new-draft'
import { withSaidSalesTax } from '../invoice/usual-vat'
import type { Client, Seller } from '../party/party'
import { contentOf } from '../recurring/plan'
import type { EstimateContent } from './estimate'

/** How long an estimate is valid unless the person says otherwise. */
export const USUAL_VALIDITY: PaymentTerm = { kind: 'days', days: 30 }

/** What a whole draft of an estimate offers. */
export function offerOf(content: InvoiceContent): EstimateContent {
  const {
    dueDate,
    term: _term,
    earlyPayment: _earlyPayment,
    methods: _methods,
    supply: _supply,
    credits: _credits,
    deposit: _deposit,
    deducts: _deducts,
    usesCredit: _usesCredit,
    usesOverpayment: _usesOverpayment,
    incentive: _incentive,
    vatInOwnCurrency: _vatInOwnCurrency,
    ...offer
  } = content
  return { ...offer, validUntil: dueDate }
}

interface Known {
  readonly seller: Seller
  /** As known now, for an address that has changed since. */
  readonly client?: Client
  readonly today: PlainDate
}

/** The draft of a change order: all that was offered, to be changed, valid for as long as before. */
export function changeDraft(offer: EstimateContent, known: Known): InvoiceDraft {
  const days = daysBetween(offer.issueDate, offer.validUntil)
  return {
    ...draftWith(offer, known, days > 0 ? { kind: 'days', days } : USUAL_VALIDITY),
    kind: 'estimate',
  }
}

/** The draft of the invoice for what was agreed, with what is usual for paying. */
export function invoiceDraft(agreed: EstimateContent, known: Known): InvoiceDraft {
  const client = known.client ?? agreed.client
  return draftWith(agreed, known, client.term ?? known.seller.defaultTerm)
}

function draftWith(offer: EstimateContent, known: Known, term: PaymentTerm): InvoiceDraft {
  const { seller, client = offer.client, today } = known
  const { validUntil: dueDate, ...rest } = offer
  const content = contentOf({ ...rest, dueDate, methods: seller.methods, number: '' })
  const draft: InvoiceDraft = {
    ...content,
    client,
    methodIds: methodsFor(client, content.methodIds),
    note: '',
    term,
    dueDate: dueDateOf(term, today, seller.address.country),
  }
  return withSaidSalesTax(draft, seller)
}
