import type { MessageTable } from '../translator'

/** What the seller's tax is called on the screens, as inside a sentence. */
export const tax = {
  vat: 'VAT',
  gst: 'GST',
  gstHst: 'GST/HST',
  mwst: 'VAT',
  salesTax: 'sales tax',
} as const satisfies MessageTable
