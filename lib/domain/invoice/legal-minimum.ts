import { usualIn } from '../party/countries'
import type { Seller } from '../party/party'
import { isInUnion } from '../vat/union'
import type { Assessment } from './assess'
import type { InvoiceDraft } from './draft'
import type { FieldProblem, ProblemKey } from './problem'
import { ownVatWanted } from './read-own-vat'

/** Where a finding is put right: a field of the composer, or the seller's profile. */
export const PROFILE_FIELD = 'profile'

/**
 * What the law of the seller's country wants on an invoice and this draft does not have yet, as warnings by field.
 * The European Union (Directive 2006/112/EC art. 226 and 230), the United Kingdom (SI 1995/2518 reg. 14) and Norway
 * (bokføringsforskriften §§ 5-1-1, 5-1-2): the seller's id, and VAT in the country's own currency. Germany and Austria:
 * when the work was done (§ 14(4) UStG; § 11(1) no. 3 lit. d UStG 1994). Germany: a tax number also without VAT. Sweden: approval for F-tax. France: the register, late interest
 * and the 40 € (Code de commerce L441-9). The Netherlands: the chamber of commerce. The United States have no federal
 * law on what an invoice says. India: the code of the service, GST by its parts, the words of an export (CGST Rules 2017
 * r. 46(g), (l)–(n), third proviso).
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

  if (needsTaxId(seller, draft) && seller.taxId.trim() === '') find(PROFILE_FIELD, 'sellerTaxIdMissing')
  const wanted = ownVatWanted(draft, { totals, seller })
  if (wanted && (draft.ownVat?.rate ?? '').trim() === '') {
    find('ownVat.rate', 'vatInOwnCurrency', { currency: usualIn(country).currency })
  }
  // Of a deposit the work is still to come (§ 14(4) no. 6 UStG).
  if ((country === 'DE' || country === 'AT') && draft.supply === undefined && !draft.deposit)
    find('supply.from', 'supplyMissing')
  if (country === 'SE' && !/F[\s-]?(?:skatt|tax)/i.test(legalLine)) find(PROFILE_FIELD, 'fTaxMissing')
  if (country === 'NL' && !/KvK|chamber of commerce/i.test(legalLine)) {
    find(PROFILE_FIELD, 'chamberMissing')
  }
  if (country === 'FR') {
    if (!/SIREN|SIRET|RCS/i.test(`${legalLine} ${seller.taxId}`)) find(PROFILE_FIELD, 'sirenMissing')
    if (!/40\s*(?:€|euros?)/i.test(`${legalLine} ${draft.note}`)) find(PROFILE_FIELD, 'lateTermsMissing')
  }
  if (country === 'IN' && seller.chargesVat && !draft.credits) {
    for (const key of missingInIndia(draft, totals, legalLine)) find('note', key)
  }
  return findings
}

function missingInIndia(
  { client, lines, note }: InvoiceDraft,
  { vat }: Assessment['totals'],
  legalLine: string,
): readonly ProblemKey[] {
  const text = [...lines.map(({ description }) => description), note, legalLine].join('\n')
  const isExport = client.address.country !== 'IN' && client.address.country !== ''
  const hasParts = /\bIGST\b/i.test(text) || (/\bCGST\b/i.test(text) && /\b(?:SGST|UTGST)\b/i.test(text))
  return [
    ...(/\b(?:SAC|HSN)\b\D{0,12}\d{4}/i.test(text) ? [] : (['sacMissing'] as const)),
    ...(hasParts || vat.every((row) => row.vat.minor === 0) ? [] : (['gstPartsMissing'] as const)),
    ...(!isExport || /supply meant for export/i.test(text) ? [] : (['exportWordsMissing'] as const)),
  ]
}

function taxesHere(country: string): boolean {
  return isInUnion(country) || ['GB', 'NO', 'IN'].includes(country)
}

/**
 * Whoever charges VAT, or leaves it to a buyer abroad (Directive 2006/112/EC art. 214(1)(e)); in Finland and Germany
 * whoever sends invoices.
 */
function needsTaxId({ address: { country }, chargesVat }: Seller, { lines }: InvoiceDraft): boolean {
  if (country === 'FI' || country === 'DE') return true
  return (
    (chargesVat || lines.some(({ vatCategory }) => vatCategory === 'reverseCharge')) && taxesHere(country)
  )
}
