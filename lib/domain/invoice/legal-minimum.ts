import { habitsOf } from '../party/countries'
import type { Seller } from '../party/party'
import type { Assessment } from './assess'
import type { InvoiceDraft } from './draft'
import type { FieldProblem, ProblemKey } from './problem'
import { ownVatWanted } from './read-own-vat'

/** Where a finding is put right: a field of the composer, or the seller's profile. */
export const PROFILE_FIELD = 'profile'

/** Countries whose law on invoices is checked here beyond what every invoice needs. */
const UNION_SELLERS = ['FI', 'SE', 'DE', 'FR', 'NL', 'IE']

/**
 * What the law of the seller's country wants on an invoice and this draft does not have yet, as warnings by field.
 * Finland, Sweden, Germany, France, the Netherlands, Ireland (Directive 2006/112/EC art. 226 and 230) and the United
 * Kingdom (SI 1995/2518 reg. 14): the seller's id, and VAT in the country's own currency. Germany: when the work was
 * done (§ 14(4) UStG) and a tax number also without VAT. Sweden: approval for F-tax. France: the register, late interest
 * and the 40 € (Code de commerce L441-9). The Netherlands: the chamber of commerce. The United States have no federal
 * law on what an invoice says.
 */
export function legalFindings(
  draft: InvoiceDraft,
  { totals }: Pick<Assessment, 'totals'>,
  seller: Seller,
): readonly FieldProblem[] {
  const { country } = seller.address
  const findings: FieldProblem[] = []
  const find = (field: string, key: ProblemKey, params?: FieldProblem['message']['params']) =>
    findings.push({ field, severity: 'warning', message: { key, ...(params ? { params } : {}) } })
  const legalLine = seller.legalLine ?? ''

  if (needsTaxId(seller) && seller.taxId.trim() === '') find(PROFILE_FIELD, 'sellerTaxIdMissing')
  const wanted = ownVatWanted(draft, { totals, seller })
  if (wanted && (draft.ownVat?.rate ?? '').trim() === '') {
    find('ownVat.rate', 'vatInOwnCurrency', { currency: habitsOf(country).currency })
  }
  // Of a deposit the work is still to come (§ 14(4) no. 6 UStG).
  if (country === 'DE' && draft.supply === undefined && !draft.deposit) find('supply.from', 'supplyMissing')
  if (country === 'SE' && !/F[\s-]?(?:skatt|tax)/i.test(legalLine)) find(PROFILE_FIELD, 'fTaxMissing')
  if (country === 'NL' && !/KvK|chamber of commerce/i.test(legalLine)) {
    find(PROFILE_FIELD, 'chamberMissing')
  }
  if (country === 'FR') {
    if (!/SIREN|SIRET|RCS/i.test(`${legalLine} ${seller.taxId}`)) find(PROFILE_FIELD, 'sirenMissing')
    if (!/40\s*(?:€|euros?)/i.test(`${legalLine} ${draft.note}`)) find(PROFILE_FIELD, 'lateTermsMissing')
  }
  return findings
}

function taxesHere(country: string): boolean {
  return UNION_SELLERS.includes(country) || country === 'GB'
}

/** Whoever charges VAT; in Finland and Germany whoever sends invoices. */
function needsTaxId({ address, chargesVat }: Seller): boolean {
  return address.country === 'FI' || address.country === 'DE' || (chargesVat && taxesHere(address.country))
}
