import type { PaymentTerm } from '../calendar/payment-term'
import type { PlainDate } from '../calendar/plain-date'
import type { Currency } from '../money/currency'
import type { Money } from '../money/money'
import type { Client, ClientLanguage, Seller } from '../party/party'
import type { PaymentMethod } from '../payment/payment-method'
import type { Unit } from './draft'

/** What an invoice says, complete and valid, before it has a number. Amounts are exact. */
export interface InvoiceContent {
  readonly seller: Seller
  readonly client: Client
  readonly poNumber: string
  readonly currency: Currency
  readonly language: ClientLanguage
  readonly issueDate: PlainDate
  readonly dueDate: PlainDate
  readonly term?: PaymentTerm
  readonly lines: readonly InvoiceLine[]
  readonly totals: Totals
  readonly earlyPayment?: EarlyPayment
  /** The preferred one first; never empty. */
  readonly methods: readonly PaymentMethod[]
  readonly note: string
}

/** An issued invoice: frozen, numbered. */
export interface IssuedInvoice extends InvoiceContent {
  readonly number: string
  /** A creditor reference where the seller's country uses one (viitenumero in Finland), digits only. */
  readonly reference?: string
}

export interface InvoiceLine {
  readonly description: string
  /** Canonical decimal text, such as `12` or `7.5`. */
  readonly quantity: string
  readonly unit: Unit
  readonly unitPrice: Money
  /** Per cent as canonical text; absent where the seller charges no VAT. */
  readonly vatRate?: string
  /** Quantity × unit price, rounded half up (EN 16931 BT-131). */
  readonly net: Money
}

export interface Totals {
  /** Sum of the lines (BT-106). */
  readonly linesNet: Money
  /** Document discount, not negative (BT-107). */
  readonly discount: Money
  /** Before VAT (BT-109). */
  readonly net: Money
  /** One row a rate, highest rate first (BG-23); empty where the seller charges no VAT. */
  readonly vat: readonly VatRow[]
  /** To pay (BT-112, BT-115). */
  readonly total: Money
}

export interface VatRow {
  readonly rate: string
  readonly base: Money
  readonly vat: Money
}

/** A discount for paying early (rule 6): `amount` instead of the total when paid by `until`. */
export interface EarlyPayment {
  readonly percent: string
  readonly days: number
  readonly until: PlainDate
  readonly saving: Money
  readonly amount: Money
}
