import type { tax as english } from '../en/tax'
import type { Words } from '../translator'

export const tax = {
  vat: 'ALV',
  gst: 'GST',
  gstHst: 'GST/HST',
  mwst: 'ALV',
  salesTax: 'myyntivero',
} as const satisfies Words<typeof english>
