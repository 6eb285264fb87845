/** What the tax on an invoice is called. The words are in `lib/i18n/<language>/document.ts` under the same names. */
export type TaxName = 'vat' | 'salesTax' | 'gst'

const GOODS_AND_SERVICES_TAX = ['AU', 'CA', 'IN', 'NZ', 'SG']

/** What a seller in this country (ISO 3166) calls its tax: sales tax in the United States, GST in five more, else VAT. */
export function taxNameOf(country: string): TaxName {
  if (country === 'US') return 'salesTax'
  return GOODS_AND_SERVICES_TAX.includes(country) ? 'gst' : 'vat'
}
