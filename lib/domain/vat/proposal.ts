import { vatRatesOf } from '../money/vat-rates'
import type { Client, Seller } from '../party/party'
import type { VatCategory } from './category'
import { taxNameOf } from './tax-name'
import { isInUnion, isUnionVatNumber } from './union'

/** What a line or a charge is taxed with. */
export interface LineVat {
  /** Per cent as canonical text; empty without VAT, and without a category where the person has to name the rate. */
  readonly vatRate: string
  readonly vatCategory?: VatCategory
}

/** What a new line is taxed with, and why where it is not the seller's usual rate. */
export interface VatProposal extends LineVat {
  /**
   * `otherMember`: a business in another EU country; `thirdCountry`: a client outside; `unionBusiness`, `abroad`: the
   * same for a seller outside the EU; `smallBusiness`: the profile.
   */
  readonly reason?: 'otherMember' | 'thirdCountry' | 'unionBusiness' | 'abroad' | 'smallBusiness'
}

/**
 * Countries outside the EU where a service for a business abroad bears no VAT: the United Kingdom, VAT Act 1994 s. 7A
 * (VAT Notice 741A); Switzerland and Liechtenstein, MWSTG art. 8(1); Norway, merverdiavgiftsloven § 6-22.
 */
const TAXED_ABROAD = ['GB', 'CH', 'LI', 'NO']

/** Liechtenstein is one with Switzerland for VAT (MWSTG art. 3), Monaco with France (Directive 2006/112/EC art. 7). */
const SAME_TERRITORY: Readonly<Record<string, string>> = { LI: 'CH', MC: 'FR' }

/**
 * What a service for this client is usually taxed with. A business in another EU country accounts for the VAT itself
 * (Directive 2006/112/EC art. 44 and 196); a service for a business outside is taxed where the buyer is (art. 44). Four
 * neighbours of the EU tax it there too; a business in the EU then accounts for the VAT as well (art. 196), and its
 * invoice says so (art. 219a, 226(11a)). So it is with a small business in the EU, whose exemption is for what is taxed at
 * home (art. 283(1)(c) and 284). Only a proposal: goods, private clients and services bound to a place follow
 * other rules.
 */
export function usualVat(seller: Seller, client: Pick<Client, 'address' | 'taxId'>): LineVat {
  const from = seller.address.country
  const to = client.address.country
  const isWithin = isInUnion(from)
  const isUnionBusiness = isInUnion(to) && isUnionVatNumber(client.taxId)
  if (seller.isSmallBusiness) {
    return isWithin && isUnionBusiness && from !== to
      ? { vatRate: '0', vatCategory: 'reverseCharge' }
      : { vatRate: '', vatCategory: 'smallBusiness' }
  }
  if (!seller.chargesVat) return { vatRate: '' }
  const isAbroad = to !== '' && territoryOf(to) !== territoryOf(from)
  if (isAbroad && (isWithin || TAXED_ABROAD.includes(from))) {
    if (isUnionBusiness) return { vatRate: '0', vatCategory: 'reverseCharge' }
    if (!isWithin || !isInUnion(to)) return { vatRate: '', vatCategory: 'outsideScope' }
  }
  // Most of what a freelancer in the United States sells bears no sales tax; elsewhere no rate is guessed.
  const [standardRate = taxNameOf(from) === 'salesTax' ? '0' : ''] = vatRatesOf(from)
  return { vatRate: standardRate }
}

/** The usual VAT of a service for this client, with the reason for it. */
export function proposedVat(seller: Seller, client: Pick<Client, 'address' | 'taxId'>): VatProposal {
  const usual = usualVat(seller, client)
  const isWithin = isInUnion(seller.address.country)
  switch (usual.vatCategory) {
    case 'reverseCharge':
      return { ...usual, reason: isWithin ? 'otherMember' : 'unionBusiness' }
    case 'outsideScope':
      return { ...usual, reason: isWithin ? 'thirdCountry' : 'abroad' }
    case 'smallBusiness':
      return { ...usual, reason: 'smallBusiness' }
    default:
      return usual
  }
}

/** Whether a client is where the seller's VAT is charged; one without a country is nowhere yet. */
export function isAtHome(seller: Seller, { address }: Pick<Client, 'address'>): boolean {
  return territoryOf(address.country) === territoryOf(seller.address.country)
}

function territoryOf(country: string): string {
  return SAME_TERRITORY[country] ?? country
}
