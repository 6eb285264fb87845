import type { PaymentTerm } from '../calendar/payment-term'
import type { PlainDate } from '../calendar/plain-date'
import type { OwnRate } from '../interest/rates'
import type { Currency } from '../money/currency'
import type { PaymentMethod } from '../payment/payment-method'
import type { Look } from './look'

/** The language of the screens. */
export type Language = 'en' | 'fi'

export const LANGUAGES: readonly Language[] = ['en', 'fi']

/** The language a client is written to in: documents, mails, reminders. */
export type ClientLanguage = Language | 'sv' | 'de'

export const CLIENT_LANGUAGES: readonly ClientLanguage[] = [...LANGUAGES, 'sv', 'de']

export interface PostalAddress {
  readonly street: string
  readonly postalCode: string
  readonly city: string
  /** The state or province (BT-39, BT-54), as people there write it. Counts only where `subdivisionOf` names one. */
  readonly subdivision?: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** The person or firm that invoices (EN 16931 BG-4). */
export interface Seller {
  readonly name: string
  readonly contactName: string
  readonly address: PostalAddress
  readonly email: string
  readonly phone: string
  /** The tax id as printed: Y-tunnus, VAT number, EIN (BT-31, BT-32). */
  readonly taxId: string
  readonly currency: Currency
  readonly language: ClientLanguage
  /** False for a seller who adds no VAT (a US freelancer, a small business below the threshold). */
  readonly chargesVat: boolean
  /** Below the threshold of its country, so that its invoices must say why they have no VAT. */
  readonly isSmallBusiness?: boolean
  /** What the client can use to pay, the usual one first. */
  readonly methods: readonly PaymentMethod[]
  /** See `isNumberPattern`. */
  readonly numberPattern: string
  /** The counter of the first number of a series; 1 where not said. */
  readonly numberStart?: number
  /** Patterns of further series to choose from. */
  readonly otherPatterns?: readonly string[]
  /** Of credit notes and of estimates; absent: as usual. */
  readonly creditPattern?: string
  readonly estimatePattern?: string
  readonly defaultTerm: PaymentTerm
  readonly logo?: Logo
  /** How documents look; the usual look where nothing was chosen. */
  readonly look?: Look
  /** Printed at the foot of every document: a register, an approval for tax, late terms. */
  readonly legalLine?: string
  /** The due date goes along with each invoice as a calendar file. */
  readonly attachesCalendar?: boolean
  /** Rates of late interest that the seller has looked up. */
  readonly ownRates?: readonly OwnRate[]
  /** Late interest by the seller's contracts, per cent a year as canonical text. */
  readonly contractRate?: string
  /** A sentence for the mails of invoices up to a day, in the seller's language; never in a reminder. */
  readonly monthOffer?: { readonly text: string; readonly until: PlainDate }
}

/** A picture for the document's head, already re-encoded to PNG and scaled down. */
export interface Logo {
  readonly png: string
  readonly width: number
  readonly height: number
}

/** The one who is invoiced (EN 16931 BG-7), as remembered for next time. */
export interface Client {
  readonly id: string
  readonly name: string
  readonly contactName: string
  readonly email: string
  readonly address: PostalAddress
  readonly taxId: string
  readonly poNumber: string
  /** The client refuses invoices without a purchase order number. */
  readonly needsPoNumber: boolean
  readonly language: ClientLanguage
  readonly currency: Currency
  readonly term?: PaymentTerm
  /** Who pays, where that is another mailbox than `email`: reminders go there. */
  readonly payerEmail?: string
  readonly facts?: ClientFacts
}

/** What the person keeps about a client for the next invoice, as typed. It never stands on one. */
export interface ClientFacts {
  /** The client's preferred way to pay, one of the seller's. */
  readonly methodId?: string
  /** Agreed on every invoice, per cent. */
  readonly discountPercent?: string
  readonly occasion?: Occasion
  readonly notes?: string
}

/** A day of the year, as typed (`4.12.`, `4 December`, a promotion's `2026-12-04`), that a kind word in an invoice's mail may go with. */
export interface Occasion {
  readonly kind: 'birthday' | 'promotion' | 'anniversary'
  readonly day: string
}
