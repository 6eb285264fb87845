import { dueDateOf } from '../calendar/payment-term'
import type { PlainDate } from '../calendar/plain-date'
import type { Totals } from '../invoice/content'
import type { DraftLine, InvoiceDraft } from '../invoice/draft'
import { newDraft } from '../invoice/new-draft'
import { workOut } from '../invoice/totals'
import { type Decimal, decimal } from '../money/decimal'
import { add, type Money, percentOf, subtract, sum, typedAmount } from '../money/money'
import type { Client, Seller } from '../party/party'
import type { EstimateContent } from './estimate'

export interface DepositWish {
  /** The estimate's id and number. */
  readonly id: string
  readonly number: string
  /** Of what was agreed, as canonical text. */
  readonly percent: string
  /** What its lines say, in the client's language. */
  readonly description: string
}

/**
 * The draft of a deposit invoice for a part of what was agreed: one line for each category and rate of VAT, so that the
 * final invoice can take it off rate by rate.
 */
export function depositDraft(
  agreed: EstimateContent,
  known: { readonly seller: Seller; readonly client?: Client; readonly today: PlainDate },
  { id, number, percent, description }: DepositWish,
): InvoiceDraft {
  const { seller, client = agreed.client, today } = known
  const term = client.term ?? seller.defaultTerm
  return {
    ...newDraft(seller, client, today, 'line-1'),
    poNumber: agreed.poNumber,
    discount: { kind: 'none' },
    lines: sharesOf(agreed, decimal(percent)).map(
      ({ amount, ...vat }, index): DraftLine => ({
        id: `line-${index + 1}`,
        description,
        quantity: '1',
        unit: 'piece',
        unitPrice: typedAmount(amount),
        ...vat,
      }),
    ),
    ...(agreed.pricesIncludeVat ? { pricesIncludeVat: true } : {}),
    ...(agreed.vatReason === undefined ? {} : { vatReason: agreed.vatReason }),
    currency: agreed.currency,
    language: agreed.language,
    term,
    dueDate: dueDateOf(term, today, seller.address.country),
    deposit: { estimate: { id, number } },
  }
}

/** What a deposit of so many per cent of what was agreed comes to, with its VAT. */
export function depositTotals(agreed: EstimateContent, percent: Decimal): Totals {
  const { currency, pricesIncludeVat = false } = agreed
  const lines = sharesOf(agreed, percent)
  return workOut({ lines, discount: { kind: 'none' }, currency, pricesIncludeVat }).totals
}

interface Share extends Pick<DraftLine, 'vatRate' | 'vatCategory'> {
  readonly amount: Money
}

function sharesOf(agreed: EstimateContent, percent: Decimal): readonly Share[] {
  return partsOf(agreed).map(({ amount, ...vat }) => ({ ...vat, amount: percentOf(amount, percent) }))
}

/** What was agreed as it is stated, by VAT; what carries none at all is what the rows leave. */
function partsOf({ totals, lines, pricesIncludeVat }: EstimateContent): readonly Share[] {
  const rows = totals.vat.map(
    ({ rate, category, base, vat }): Share => ({
      vatRate: rate,
      ...(category ? { vatCategory: category } : {}),
      amount: pricesIncludeVat ? add(base, vat) : base,
    }),
  )
  const taxed = sum(
    totals.vat.map(({ base }) => base),
    totals.net.currency,
  )
  const rest = subtract(totals.net, taxed)
  if (rest.minor === 0 && rows.length > 0) return rows
  const untaxed = lines.find(({ vatRate }) => vatRate === undefined)
  const category = untaxed?.vatCategory ? { vatCategory: untaxed.vatCategory } : {}
  return [...rows, { vatRate: '', ...category, amount: rest }]
}
