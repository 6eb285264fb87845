import type { PlainDate } from '../calendar/plain-date'
import { netCharged, vatCharged } from '../invoice/deposit'
import type { Invoice } from '../invoice/invoice'
import type { Money } from '../money/money'
import { categoryOf, type VatCategory } from '../vat/category'

/** What the reports need of an invoice. In minor units of its currency; of a credit note positive. */
export interface RowAccounts {
  /** Before VAT (BT-109), less what its deposits asked for. */
  readonly net: number
  /** One a category and rate; the bases add up to `net`. Empty for an invoice from elsewhere, whose VAT is not known. */
  readonly vat: readonly AccountedVat[]
  /** The last day of what was delivered or done, where that was not the invoice date (BT-72, BT-74). */
  readonly suppliedOn?: PlainDate
  readonly receipts?: readonly Receipt[]
  /** Of a buyer in another country who accounts for the VAT (BT-48). */
  readonly buyerTaxId?: string
  readonly isFromElsewhere?: true
  /** The VAT in the seller's own currency, where the invoice is in another and tells it (BT-111). */
  readonly ownVat?: Money
  /** What was paid too much before and taken off the total; among the receipts. */
  readonly prepaid?: number
  /** Money asked for before the work is done. */
  readonly isDeposit?: true
}

export interface AccountedVat {
  /** Absent where no VAT is charged at any rate. */
  readonly rate?: string
  readonly category: VatCategory
  readonly base: number
  readonly vat: number
}

/**
 * A payment, the early-payment discount it earned, and what a bank kept of it. What was paid too much counts where it is
 * taken off, on the day that invoice went out.
 */
export interface Receipt {
  readonly on: PlainDate
  readonly amount: number
  readonly discount?: number
  readonly fee?: number
}

/** A function of the invoice alone. */
export function accountsOf(invoice: Invoice): RowAccounts {
  const { issued } = invoice
  const vat = issued.isFromElsewhere ? [] : vatOf(issued)
  const receipts = receiptsOf(invoice)
  const isBuyersVat = vat.some(({ category }) => category === 'reverseCharge' || category === 'intraEu')
  return {
    net: netCharged(issued.totals, issued.deducts).minor,
    vat,
    ...(issued.supply ? { suppliedOn: issued.supply.to } : {}),
    ...(receipts.length > 0 ? { receipts } : {}),
    ...(isBuyersVat ? { buyerTaxId: issued.client.taxId } : {}),
    ...(issued.isFromElsewhere ? { isFromElsewhere: true } : {}),
    ...(issued.vatInOwnCurrency ? { ownVat: issued.vatInOwnCurrency.amount } : {}),
    ...(issued.totals.prepaid ? { prepaid: issued.totals.prepaid.minor } : {}),
    ...(issued.deposit ? { isDeposit: true } : {}),
  }
}

function receiptsOf({ issued, sentOn, payments, discounts, fees }: Invoice): readonly Receipt[] {
  const { total, prepaid } = issued.totals
  let due = total.minor
  const paid = payments.flatMap(({ paymentId, amount, on }): readonly Receipt[] => {
    const discount = discounts.find((each) => each.paymentId === paymentId)?.amount.minor
    const fee = fees?.find((each) => each.paymentId === paymentId)?.amount.minor
    const counted = Math.min(amount.minor, due)
    due -= counted + (discount ?? 0) + (fee ?? 0)
    return counted > 0
      ? [{ on, amount: counted, ...(discount ? { discount } : {}), ...(fee ? { fee } : {}) }]
      : []
  })
  return prepaid ? [{ on: sentOn ?? issued.issueDate, amount: prepaid.minor }, ...paid] : paid
}

function vatOf({ totals, lines, deducts }: Invoice['issued']): readonly AccountedVat[] {
  const rated = vatCharged(totals, deducts).map(({ rate, category, base, vat }) => ({
    rate,
    category: category ?? categoryOf({ vatRate: rate }),
    base: base.minor,
    vat: vat.minor,
  }))
  const rest = netCharged(totals, deducts).minor - rated.reduce((so, { base }) => so + base, 0)
  if (rest === 0) return rated
  const isSmall = lines.some(({ vatCategory }) => vatCategory === 'smallBusiness')
  return [...rated, { category: isSmall ? 'smallBusiness' : 'outsideScope', base: rest, vat: 0 }]
}
