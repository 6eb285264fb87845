import type { OwnRate } from '../interest/rates'
import type { Layout, Look, PaperSize } from './look'
import type { ClientLanguage, Logo } from './party'

/** The seller's profile as it is being typed: kept as it stands, so that closing the page loses nothing. */
export interface ProfileForm {
  readonly name: string
  readonly contactName: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly subdivision?: string
  /** ISO 3166-1 alpha-2; empty until chosen. */
  readonly country: string
  readonly email: string
  readonly phone: string
  readonly taxId: string
  readonly currency: string
  readonly language: ClientLanguage
  readonly chargesVat: boolean
  readonly isSmallBusiness?: boolean
  readonly iban: string
  readonly bic: string
  readonly bankCode: string
  readonly accountNumber: string
  readonly bankName: string
  readonly paymentLink: string
  /** What the client reads before the link, such as the name of the service. */
  readonly paymentLinkLabel: string
  readonly bitcoinAddress: string
  readonly upiAddress: string
  readonly acceptsCash: boolean
  readonly layout: Layout
  /** `#rrggbb`; empty for none. */
  readonly accent: string
  readonly legalLine: string
  readonly attachesCalendar: boolean
  readonly paper: PaperSize | 'country'
  readonly window?: NonNullable<Look['window']>
  readonly ownRates?: readonly OwnRate[]
  readonly contractRate?: string
  readonly monthOffer?: string
  readonly monthOfferUntil?: string
  readonly otherPayment: string
  readonly numberPattern: string
  readonly numberStart?: string
  /** One a line. */
  readonly otherPatterns?: string
  /** Empty: as usual. */
  readonly creditPattern?: string
  readonly estimatePattern?: string
  readonly termDays: string
  readonly logo?: Logo
}
