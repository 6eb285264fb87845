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

/** Only some countries have letters after their own: `HRB 12345` and `SIREN 303265045` are of registers. */
const VAT_NUMBER_START = /^(?:(?:AT|CH|ES|FR|GB|XI)[A-Z]{0,2}|[A-Z]{2})\d/

/** The letters of the country of a VAT number; empty where nothing in `taxId` reads as one. */
export function vatLettersOf(taxId: string): string {
  const [start = ''] = VAT_NUMBER_START.exec(compactTaxId(taxId)) ?? []
  return start.slice(0, 2)
}

/** True when a tax id reads as the VAT number of a member state: its letters, then 2 to 12 letters and digits. */
export function isUnionVatNumber(taxId: string): boolean {
  const letters = vatLettersOf(taxId)
  if (!/^..[\dA-Z+*]{2,12}$/.test(compactTaxId(taxId))) return false
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
