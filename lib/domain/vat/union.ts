/** The member states of the European Union, ISO 3166-1 alpha-2 (27 since 1 February 2020). */
const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** True for a country of the European Union; Northern Ireland is not told from the rest of the United Kingdom. */
export function isInUnion(country: string): boolean {
  return MEMBERS.includes(country)
}

/** The letters before a VAT number of this country: its code, but `EL` for Greece (Directive 2006/112/EC art. 215). */
export function vatPrefixOf(country: string): string {
  return country === 'GR' ? 'EL' : country
}

/** True when a tax id reads as the VAT number of a member state: its letters, then 2 to 12 letters and digits. */
export function isUnionVatNumber(taxId: string): boolean {
  const [, letters = ''] = /^([A-Z]{2})[\dA-Z+*]{2,12}$/.exec(compactTaxId(taxId)) ?? []
  return letters === 'EL' || (letters !== 'GR' && isInUnion(letters))
}

/**
 * The seller's id as an invoice across the border must name it (art. 226(3)): with the country's letters. A Finnish
 * Y-tunnus becomes the VAT number that is made of it; anything else stays as it is.
 */
export function vatNumberOf(taxId: string, country: string): string {
  const id = compactTaxId(taxId)
  return country === 'FI' && /^\d{7}-?\d$/.test(id) ? `FI${id.replace('-', '')}` : taxId
}

/** A tax id without the spaces and dots it is typed with, in capitals. */
export function compactTaxId(taxId: string): string {
  return taxId.replace(/[\s.]/g, '').toUpperCase()
}
