import type { PaymentTerm } from '../calendar/payment-term'
import type { PlainDate } from '../calendar/plain-date'
import type { Currency } from '../money/currency'
import type { Money } from '../money/money'
import type { Client, ClientLanguage, Seller } from '../party/party'
import type { PaymentMethod } from '../payment/payment-method'
import type { VatCategory, VatTreatment } from '../vat/category'
import type { OwnCurrencyVat } from '../vat/own-currency'
import type { AgreedWork } from './agreed-work'
import type { CreditedInvoice } from './credited-invoice'
import type { DeductedDeposit, Deposit } from './deducted-deposit'
import type { Unit } from './draft'
import type { Incentive, UsedCredit } from './incentive'

/** What an invoice says, complete and valid, before it has a number. Amounts are exact. */
export interface InvoiceContent {
  readonly seller: Seller
  readonly client: Client
  readonly poNumber: string
  /** On a credit note: what it takes something off. Its amounts are positive, and nothing is to be paid. */
  readonly credits?: CreditedInvoice
  readonly deposit?: Deposit
  /** Deposits that are taken off: it is the final invoice. On a credit note they are given back. */
  readonly deducts?: readonly DeductedDeposit[]
  readonly currency: Currency
  readonly language: ClientLanguage
  readonly issueDate: PlainDate
  readonly dueDate: PlainDate
  readonly term?: PaymentTerm
  /** A credit of an earlier invoice, of which `totals.credit` is taken off. */
  readonly usesCredit?: UsedCredit
  /** An earlier invoice that was paid too much, of which `totals.prepaid` is taken off. */
  readonly usesOverpayment?: UsedCredit
  readonly incentive?: Incentive
  readonly vatInOwnCurrency?: OwnCurrencyVat
  readonly lines: readonly InvoiceLine[]
  /** Added to the lines (BG-21). */
  readonly charges?: readonly InvoiceCharge[]
  /** Prices, charges and discounts are stated with VAT in them. */
  readonly pricesIncludeVat?: boolean
  readonly totals: Totals
  /** When it was delivered or done, where it was not on the invoice date (BT-72, BG-14). */
  readonly supply?: SupplyDates
  /** Why an amount is exempt, in the seller's words (BT-120). */
  readonly vatReason?: string
  readonly earlyPayment?: EarlyPayment
  /** The preferred one first; empty on a credit note alone. */
  readonly methods: readonly PaymentMethod[]
  readonly note: string
  /** Said in the invoice's mail alone. */
  readonly wish?: string
}

/** An issued invoice: frozen, numbered. */
export interface IssuedInvoice extends InvoiceContent {
  readonly number: string
  /** A creditor reference where the seller's country uses one (viitenumero in Finland), digits only. */
  readonly reference?: string
  /** Made and sent without Plainvoice: what it says beyond its amounts and dates is not known here. */
  readonly isFromElsewhere?: true
  /** The estimate it bills, where it was agreed before. */
  readonly agreed?: AgreedWork
}

export interface InvoiceLine extends VatTreatment {
  readonly description: string
  /** Canonical decimal text, such as `12` or `7.5`. */
  readonly quantity: string
  readonly unit: Unit
  /** With VAT where the invoice's prices include it. */
  readonly unitPrice: Money
  readonly discount?: LineDiscount
  /** Quantity × unit price, rounded half up, less the discount, without VAT (EN 16931 BT-131). */
  readonly net: Money
  /** The same with VAT, where prices include it. */
  readonly gross?: Money
}

/** Taken off a line (BG-27), in the terms of its price. */
export interface LineDiscount {
  /** Canonical text; absent for a sum. */
  readonly percent?: string
  readonly amount: Money
}

/** Added to the document (BG-21), such as travel. */
export interface InvoiceCharge extends VatTreatment {
  readonly description: string
  /** As stated: with VAT where prices include it. */
  readonly amount: Money
  /** Without VAT (BT-99). */
  readonly net: Money
}

/** The first and the last day; one day when they are the same. */
export interface SupplyDates {
  readonly from: PlainDate
  readonly to: PlainDate
}

export interface Totals {
  /** Sum of the lines (BT-106). */
  readonly linesNet: Money
  /** Document discount and used credit without VAT, not negative (BT-107). */
  readonly discount: Money
  /** The part of it that is a used credit, in the terms of the prices; absent for none. */
  readonly credit?: Money
  /** Where the discount was agreed as a percentage; canonical text. */
  readonly discountPercent?: string
  /** Sum of the charges without VAT (BT-108); absent for none. */
  readonly charges?: Money
  /** Before VAT (BT-109). */
  readonly net: Money
  /** One row a category and rate, highest rate first (BG-23); amounts without any rate are in none. */
  readonly vat: readonly VatRow[]
  /** What deposits have asked for before (BT-113); absent for none. */
  readonly deducted?: Money
  /** What was paid too much of an earlier invoice and is taken off here (BT-113); absent for none. */
  readonly prepaid?: Money
  /** What rounding for cash added to the total, or took off (BT-114); absent without it. */
  readonly rounding?: Money
  /** Sums with VAT as the document states them, where prices include it. */
  readonly gross?: { readonly lines: Money; readonly discount: Money }
  /** To pay (BT-115). */
  readonly total: Money
}

export interface VatRow {
  readonly rate: string
  /** Absent: as the rate says. */
  readonly category?: VatCategory
  readonly base: Money
  readonly vat: Money
  /** The part of the document discount in this row, without VAT; absent for none. */
  readonly discount?: Money
}

/** A discount for paying early (rule 6): `amount` instead of the total when paid by `until`. */
export interface EarlyPayment {
  readonly percent: string
  readonly days: number
  readonly until: PlainDate
  readonly saving: Money
  readonly amount: Money
}
