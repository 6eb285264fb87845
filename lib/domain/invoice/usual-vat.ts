import type { Client, Seller } from '../party/party'
import { categoryOf, type VatCategory } from '../vat/category'
import { isAtHome, type LineVat, usualVat } from '../vat/proposal'
import { taxNameOf } from '../vat/tax-name'
import type { DraftLine, InvoiceDraft } from './draft'

/** For clients abroad; at home they are for a few trades and for what is only passed on. */
const RARE_AT_HOME: readonly VatCategory[] = ['reverseCharge', 'intraEu', 'export', 'outsideScope']

/**
 * The draft taxed as is usual for its client, who was `before`: lines and charges that are taxed as was usual then, and
 * lines nobody has written in yet, take what is usual now. What was decided otherwise stays.
 */
export function withUsualVat(draft: InvoiceDraft, before: Client, seller: Seller): InvoiceDraft {
  const usual = usualVat(seller, before)
  const now = usualVat(seller, draft.client)
  const isUsual = ({ vatRate, vatCategory }: LineVat) =>
    vatRate === usual.vatRate && vatCategory === usual.vatCategory
  return {
    ...draft,
    lines: draft.lines.map((line) => (isUsual(line) || isUnwritten(line) ? taxed(line, now) : line)),
    ...(draft.charges
      ? { charges: draft.charges.map((charge) => (isUsual(charge) ? taxed(charge, now) : charge)) }
      : {}),
  }
}

/**
 * The draft of content that may be from when an empty rate said that there is no sales tax: it is said by a 0 now, and an
 * empty rate is asked about.
 */
export function withSaidSalesTax(draft: InvoiceDraft, seller: Seller): InvoiceDraft {
  if (!seller.chargesVat || taxNameOf(seller.address.country) !== 'salesTax') return draft
  const said = <Amount extends LineVat>(amount: Amount): Amount =>
    amount.vatRate === '' && !amount.vatCategory ? { ...amount, vatRate: '0' } : amount
  const { lines, charges } = draft
  return { ...draft, lines: lines.map(said), ...(charges ? { charges: charges.map(said) } : {}) }
}

/** Whether something bears no VAT as for a client abroad, where the client is at home and VAT is usual. */
export function isTaxedAsAbroad({ client, lines, charges = [] }: InvoiceDraft, seller: Seller): boolean {
  return (
    isAtHome(seller, client) &&
    categoryOf(usualVat(seller, client)) === 'standard' &&
    [...lines, ...charges].some(({ vatCategory }) => vatCategory && RARE_AT_HOME.includes(vatCategory))
  )
}

/** A line or a charge, taxed so. */
export function taxed<Amount extends LineVat>(
  { vatCategory: _before, ...rest }: Amount,
  vat: LineVat,
): Amount {
  return { ...rest, ...vat } as Amount
}

function isUnwritten({ description, unitPrice }: DraftLine): boolean {
  return description.trim() === '' && unitPrice.trim() === ''
}
