import type { PaymentTerm } from '../calendar/payment-term'
import type { Currency } from '../money/currency'
import type { Money } from '../money/money'
import type { Client, ClientLanguage } from '../party/party'
import type { VatCategory } from '../vat/category'
import type { CreditedInvoice, Uncredited } from './credited-invoice'
import type { DeductedDeposit, Deposit } from './deducted-deposit'
import type { DraftIncentive, UsedCredit } from './incentive'

/**
 * An invoice as it is being written: everything a person typed stays as typed, so that nothing is lost and a wrong
 * amount can be shown back. `assessDraft` reads it.
 */
export interface InvoiceDraft {
  /** Absent: an invoice. An estimate is valid until its due date. */
  readonly kind?: 'estimate'
  readonly client: Client
  readonly poNumber: string
  /** It is a credit note for this invoice, of which so much was not credited yet; `left` where all notes are known. */
  readonly credits?: CreditedInvoice & {
    readonly atMost: Money
    readonly left?: Uncredited
    /** Where it used a credit: the sum of the lines, as stated, for which that was not given back yet. */
    readonly linesLeft?: Money
  }
  readonly deposit?: Deposit
  /** Deposits that it takes off; on a credit note those that it gives back if it credits all that is left. */
  readonly deducts?: readonly DeductedDeposit[]
  readonly usesCredit?: UsedCredit
  /** What was paid too much of an earlier invoice, to be taken off. */
  readonly usesOverpayment?: UsedCredit
  readonly incentive?: DraftIncentive
  /** The rate by which VAT is told in the currency of the seller's country, as typed. */
  readonly ownVat?: { readonly rate: string; readonly on: string; readonly source: string }
  readonly lines: readonly DraftLine[]
  readonly discount: DraftDiscount
  /** Added to the lines, such as travel or handling. */
  readonly charges?: readonly DraftCharge[]
  /** Prices, charges and discounts are typed with VAT in them. */
  readonly pricesIncludeVat?: boolean
  /** The total is rounded as cash is (`cashStepOf`), where a country does so. */
  readonly roundsForCash?: boolean
  /** When it was delivered or done, as typed; `to` empty for a single day. Absent: on the invoice date. */
  readonly supply?: { readonly from: string; readonly to: string }
  /** Why an amount is exempt, in the person's words: the provision. */
  readonly vatReason?: string
  /** "2 % if paid within 7 days"; both empty for none. */
  readonly earlyPayment: { readonly percent: string; readonly days: string }
  readonly currency: Currency
  readonly language: ClientLanguage
  /** Undefined once the person typed a date of their own. */
  readonly term?: PaymentTerm
  /** As typed last; counts only where there is no `term`: `dueDateIn` tells which day it is. */
  readonly dueDate: string
  /** Ids of the seller's payment methods offered to this client, the preferred one first. */
  readonly methodIds: readonly string[]
  /** One of the seller's other number patterns; absent: the usual one. */
  readonly numberPattern?: string
  readonly note: string
  /** A kind word on the client's occasion, said in the mail alone; no PDF and so no reminder carries it. */
  readonly wish?: string
}

export interface DraftLine {
  readonly id: string
  readonly description: string
  readonly quantity: string
  readonly unit: Unit
  /** Major units, as typed; without VAT unless the draft's prices include it. */
  readonly unitPrice: string
  /** Per cent as canonical text (`25.5`), empty where no VAT is charged. */
  readonly vatRate: string
  /** Absent: as the rate says. */
  readonly vatCategory?: VatCategory
  /** Taken off this line. */
  readonly discount?: DraftDiscount
}

export interface DraftCharge {
  readonly id: string
  readonly description: string
  /** Major units, as typed; without VAT unless the draft's prices include it. */
  readonly amount: string
  readonly vatRate: string
  readonly vatCategory?: VatCategory
}

/** UN/ECE Recommendation 20 units in everyday words: HUR, DAY, C62, KMT, MON. */
export type Unit = 'hour' | 'day' | 'piece' | 'kilometre' | 'month'

export const UNITS: readonly Unit[] = ['hour', 'day', 'piece', 'kilometre', 'month']

export type DraftDiscount =
  | { readonly kind: 'none' }
  | { readonly kind: 'percent'; readonly percent: string }
  | { readonly kind: 'amount'; readonly amount: string }
