import { vatRatesOf } from '../money/vat-rates'
import type { Client, Seller } from '../party/party'
import type { VatCategory } from './category'
import { taxNameOf } from './tax-name'
import { isInUnion, isUnionVatNumber } from './union'

/** What a new line is taxed with, and why where it is not the seller's usual rate. */
export interface VatProposal {
  /** Per cent as canonical text; empty without VAT, and without a category where the person has to name the rate. */
  readonly vatRate: string
  readonly vatCategory?: VatCategory
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
export function proposedVat(seller: Seller, client: Pick<Client, 'address' | 'taxId'>): VatProposal {
  const from = seller.address.country
  const to = client.address.country
  if (seller.isSmallBusiness) {
    const isOthers = isInUnion(from) && isInUnion(to) && from !== to && isUnionVatNumber(client.taxId)
    return isOthers
      ? { vatRate: '0', vatCategory: 'reverseCharge', reason: 'otherMember' }
      : { vatRate: '', vatCategory: 'smallBusiness', reason: 'smallBusiness' }
  }
  if (!seller.chargesVat) return { vatRate: '' }
  const isAbroad = to !== '' && !isAtHome(seller, client)
  if (isAbroad && (isInUnion(from) || TAXED_ABROAD.includes(from))) {
    const isWithin = isInUnion(from)
    if (isInUnion(to) && isUnionVatNumber(client.taxId)) {
      return {
        vatRate: '0',
        vatCategory: 'reverseCharge',
        reason: isWithin ? 'otherMember' : 'unionBusiness',
      }
    }
    if (!isWithin) return { vatRate: '', vatCategory: 'outsideScope', reason: 'abroad' }
    if (!isInUnion(to)) return { vatRate: '', vatCategory: 'outsideScope', reason: 'thirdCountry' }
  }
  // Most of what a freelancer in the United States sells bears no sales tax; elsewhere no rate is guessed.
  const [standardRate = taxNameOf(from) === 'salesTax' ? '0' : ''] = vatRatesOf(from)
  return { vatRate: standardRate }
}

/** Whether a client is where the seller's VAT is charged; one without a country is nowhere yet. */
export function isAtHome(seller: Seller, { address }: Pick<Client, 'address'>): boolean {
  return territoryOf(address.country) === territoryOf(seller.address.country)
}

function territoryOf(country: string): string {
  return SAME_TERRITORY[country] ?? country
}
