import { vatRatesOf } from '../money/vat-rates'
import type { Client, Seller } from '../party/party'
import type { VatCategory } from './category'
import { isInUnion, isUnionVatNumber } from './union'

/** What a new line is taxed with, and why where it is not the seller's usual rate. */
export interface VatProposal {
  /** Per cent as canonical text; empty without VAT. */
  readonly vatRate: string
  readonly vatCategory?: VatCategory
  /** `otherMember`: a business in another EU country; `thirdCountry`: a client outside; `smallBusiness`: the profile. */
  readonly reason?: 'otherMember' | 'thirdCountry' | 'smallBusiness'
}

/**
 * What a service for this client is usually taxed with. A business in another EU country accounts for the VAT itself
 * (Directive 2006/112/EC art. 44 and 196); a service for a business outside is taxed where the buyer is (art. 44). Only
 * a proposal: goods, private clients and services bound to a place follow other rules.
 */
export function proposedVat(seller: Seller, client: Pick<Client, 'address' | 'taxId'>): VatProposal {
  const [standardRate = '0'] = vatRatesOf(seller.address.country)
  if (seller.isSmallBusiness) return { vatRate: '', vatCategory: 'smallBusiness', reason: 'smallBusiness' }
  if (!seller.chargesVat) return { vatRate: '' }
  const from = seller.address.country
  const to = client.address.country
  if (isInUnion(from) && to !== '' && to !== from) {
    if (!isInUnion(to)) return { vatRate: '', vatCategory: 'outsideScope', reason: 'thirdCountry' }
    if (isUnionVatNumber(client.taxId)) {
      return { vatRate: '0', vatCategory: 'reverseCharge', reason: 'otherMember' }
    }
  }
  return { vatRate: standardRate }
}
