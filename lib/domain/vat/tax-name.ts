/** What the tax on an invoice is called. The words are in `lib/i18n/<language>/document.ts` under the same names. */
export type TaxName = 'vat' | 'salesTax' | 'gst' | 'gstHst'

const GOODS_AND_SERVICES_TAX = ['AU', 'IN', 'NZ', 'SG']

/**
 * What a seller in this country (ISO 3166) calls its tax: sales tax in the United States, GST/HST in Canada, where the
 * province says which, GST in four more, else VAT.
 */
export function taxNameOf(country: string): TaxName {
  if (country === 'US') return 'salesTax'
  if (country === 'CA') return 'gstHst'
  return GOODS_AND_SERVICES_TAX.includes(country) ? 'gst' : 'vat'
}

/** What it is called on papers, too: German has a name of its own for the tax of Switzerland and Liechtenstein. */
export type PaperTaxName = TaxName | 'mwst'

/** As `taxNameOf`, by the names that papers have for it. */
export function paperTaxNameOf(country: string): PaperTaxName {
  return country === 'CH' || country === 'LI' ? 'mwst' : taxNameOf(country)
}
