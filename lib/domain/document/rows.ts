import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import { isBusinessId } from '../payment/business-id'
import { compactTaxId, isInUnion, vatLettersOf } from '../vat/union'

/** What stands before a value. The words are in `lib/i18n/<language>/document.ts` under the same names. */
export type RowLabel =
  | 'invoiceDate'
  | 'estimateDate'
  | 'validUntil'
  | 'dueDate'
  | 'payBy'
  | 'creditNoteDate'
  | 'creditedInvoice'
  | 'creditedInvoiceDate'
  | 'depositFor'
  | 'supplyDate'
  | 'supplyPeriod'
  | 'poNumber'
  | 'reference'
  | 'contact'
  | 'payee'
  | 'account'
  | 'bic'
  | 'bank'
  | 'sortCode'
  | 'routingNumber'
  | 'bankCode'
  | 'accountNumber'
  | 'messageToPayee'
  | 'payOnline'
  | 'otherWay'
  | 'upi'
  | 'bitcoin'
  | 'amount'
  | TaxIdLabel

export type TaxIdLabel =
  | 'businessId'
  | 'registrationNumber'
  | 'vatNumber'
  | 'uid'
  | 'taxId'
  | 'abn'
  | 'gstin'
  | 'gstNumber'

/** Greece by its letters for VAT, Northern Ireland, and those near the union whose numbers have letters. */
const OTHER_EUROPEAN = ['EL', 'XI', 'GB', 'CH']

/** Values stay values, so that each language writes them in its own way. */
export type RowValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'period'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'money'; readonly amount: Money }
  | { readonly kind: 'link'; readonly url: string }
  /** Cash, in the language's word. */
  | { readonly kind: 'cash' }

export interface Row {
  /** A key, or the seller's own word for a way to pay. */
  readonly label: RowLabel | { readonly text: string }
  readonly value: RowValue
}

/** A row that says the same in every language. */
export function textRow(label: RowLabel, text: string): Row {
  return { label, value: { kind: 'text', text } }
}

/** A row with a day. */
export function dateRow(label: RowLabel, date: PlainDate): Row {
  return { label, value: { kind: 'date', date } }
}

/** A row with the first and the last day of a time. */
export function periodRow(
  label: RowLabel,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Row {
  return { label, value: { kind: 'period', from, to } }
}

/** A row with an amount. */
export function moneyRow(label: RowLabel, amount: Money): Row {
  return { label, value: { kind: 'money', amount } }
}

/** A tax id by its name in the `country` (ISO 3166) of whoever has it, which is said once where it was typed with it. */
export function taxIdRow(taxId: string, country = ''): Row {
  const [, text = taxId] = NAMED_IDS[country]?.exec(taxId) ?? []
  return textRow(labelOf(text, country), text)
}

const ORGANISATION = /^Org\D*(\d.*)/i

const NAMED_IDS: Readonly<Record<string, RegExp>> = {
  AU: /^ABN[\s:]*(.+)/i,
  IN: /^GSTIN[\s:]*(.+)/i,
  NO: ORGANISATION,
  SE: ORGANISATION,
}

/** Numbers of the register of businesses (without spaces and hyphens): organisationsnummer, registrikood. */
const REGISTERED: Readonly<Record<string, RegExp>> = { EE: /^\d{8}$/, NO: /^\d{9}$/, SE: /^\d{10}$/ }

/**
 * Told from its shape: Y-tunnus, a VAT number with its country's letters (also in groups and in small letters), one of
 * Austria or Switzerland, which German has its own word for, one of Norway by its `MVA` (bokføringsforskriften § 5-1-2),
 * or other. By the country, an Australian business number, an Indian GSTIN, a GST registration number of Singapore, or
 * the number of a business in the register.
 */
function labelOf(taxId: string, country: string): TaxIdLabel {
  const bare = taxId.replace(/[\s-]/g, '')
  if (country === 'AU' && /^\d{11}$/.test(bare)) return 'abn'
  if (country === 'IN' && /^\d{2}[A-Z]{5}\d{4}[A-Z][\dA-Z]{3}$/i.test(bare)) return 'gstin'
  if (country === 'SG' && /^[A-Z\d]{9,10}$/i.test(bare)) return 'gstNumber'
  if (isBusinessId(taxId)) return 'businessId'
  if (REGISTERED[country]?.test(bare)) return 'registrationNumber'
  if (/^\d{9}MVA$/i.test(bare)) return 'vatNumber'
  if (/^(?:ATU|CHE)\d/i.test(bare)) return 'uid'
  return isEuropean(taxId) ? 'vatNumber' : 'taxId'
}

/** `No. 12345` is no number of Norway, which has nine digits. */
function isEuropean(taxId: string): boolean {
  const letters = vatLettersOf(taxId)
  if (letters === 'NO') return /^NO\d{9}/.test(compactTaxId(taxId))
  return isInUnion(letters) || OTHER_EUROPEAN.includes(letters)
}
