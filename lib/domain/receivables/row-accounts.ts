import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { netCharged, vatCharged } from '../invoice/deposit'
import type { Invoice } from '../invoice/invoice'
import { type Movement, movementsOf } from '../invoice/movements'
import { askedOf } from '../invoice/totals'
import type { Money } from '../money/money'
import { categoryOf, type VatCategory } from '../vat/category'
import { isInUnion } from '../vat/union'

/** What the reports need of an invoice. In minor units of its currency; of a credit note positive. */
export interface RowAccounts {
  /** Before VAT (BT-109), less what its deposits asked for. */
  readonly net: number
  /** One a category and rate; the bases add up to `net`. Empty for an invoice from elsewhere, whose VAT is not known. */
  readonly vat: readonly AccountedVat[]
  /** The last day of what was delivered or done, where that was not the invoice date (BT-72, BT-74). */
  readonly suppliedOn?: PlainDate
  readonly receipts?: readonly Receipt[]
  /** What credit notes made too much of the receipts before them: the client's credit, or paid back. */
  readonly toGiveBack?: readonly GivenBack[]
  /** What credit notes took back of an early-payment discount. */
  readonly discountsBack?: readonly GivenBack[]
  /** What credit notes took back of tax that the client had withheld. */
  readonly withheldTaxBack?: readonly GivenBack[]
  /**
   * Of a buyer in another member state who accounts for the VAT (BT-48): what a seller in the EU tells in the
   * recapitulative statement (Directive 2006/112/EC art. 262). A reverse charge at home is not told there.
   */
  readonly buyerTaxId?: string
  readonly isFromElsewhere?: true
  /** The VAT in the seller's own currency, where the invoice is in another and tells it (BT-111). */
  readonly ownVat?: Money
  /** What was paid too much before and taken off the total; among the receipts. */
  readonly prepaid?: number
  /** Money asked for before the work is done. */
  readonly isDeposit?: true
  /** The deposits that it takes off, by id. */
  readonly takesOff?: readonly string[]
}

export interface AccountedVat {
  /** Absent where no VAT is charged at any rate. */
  readonly rate?: string
  readonly category: VatCategory
  readonly base: number
  readonly vat: number
}

/**
 * A payment, the early-payment discount it earned, and what a bank kept of it; or tax that the client withheld, which is
 * paid for the seller. What was paid too much counts where it is
 * taken off, on the day that invoice went out.
 */
export interface Receipt {
  readonly on: PlainDate
  /** Below zero what was given back, and then was not too much after all. */
  readonly amount: number
  readonly discount?: number
  readonly fee?: number
  readonly withheldTax?: number
}

export type GivenBack = Pick<Receipt, 'on' | 'amount'>

/** A function of the invoice alone. */
export function accountsOf(invoice: Invoice): RowAccounts {
  const { issued } = invoice
  const vat = vatOf(issued)
  const movements = movementsOf(invoice)
  const discountsBack = takenBackOf(movements, 'discount')
  const withheldTaxBack = takenBackOf(movements, 'withheldTax')
  const takesOff = issued.credits ? [] : (issued.deducts ?? []).map(({ invoiceId }) => invoiceId)
  const isBuyersVat = vat.some(({ category }) => isBuyers(category)) && isToOtherMember(issued)
  return {
    net: netCharged(issued.totals, issued.deducts).minor,
    vat,
    ...(issued.supply ? { suppliedOn: issued.supply.to } : {}),
    ...paidOf(invoice),
    ...(discountsBack.length > 0 ? { discountsBack } : {}),
    ...(withheldTaxBack.length > 0 ? { withheldTaxBack } : {}),
    ...(isBuyersVat ? { buyerTaxId: issued.client.taxId } : {}),
    ...(issued.isFromElsewhere ? { isFromElsewhere: true } : {}),
    ...(issued.vatInOwnCurrency ? { ownVat: issued.vatInOwnCurrency.amount } : {}),
    ...(issued.totals.prepaid ? { prepaid: issued.totals.prepaid.minor } : {}),
    ...(issued.deposit ? { isDeposit: true } : {}),
    ...(takesOff.length > 0 ? { takesOff } : {}),
  }
}

function takenBackOf(movements: readonly Movement[], what: 'discount' | 'withheldTax'): readonly GivenBack[] {
  return movements.flatMap(({ kind, on, amount }) =>
    kind === what && amount.minor > 0 ? [{ on, amount: amount.minor }] : [],
  )
}

/** True for a category in which the buyer accounts for the VAT. */
export function isBuyers(category: VatCategory): boolean {
  return category === 'reverseCharge' || category === 'intraEu'
}

function isToOtherMember({ seller, client }: Invoice['issued']): boolean {
  const [from, to] = [seller.address.country, client.address.country]
  return from !== to && isInUnion(from) && isInUnion(to)
}

/** Something that changes what is paid of an invoice, or how much of it is to be paid. */
interface Step {
  readonly on: PlainDate
  readonly isCredit?: true
  readonly pays: number
  readonly lowers: number
  readonly parts?: Pick<Receipt, 'discount' | 'fee' | 'withheldTax'>
}

/** What was paid, by day, as far as it pays what is due by then: what waits as the client's credit does not count. */
function paidOf(invoice: Invoice): Pick<RowAccounts, 'receipts' | 'toGiveBack'> {
  const { issued, sentOn = issued.issueDate } = invoice
  const { prepaid } = issued.totals
  const receipts: Receipt[] = prepaid ? [{ on: sentOn, amount: prepaid.minor }] : []
  const toGiveBack: GivenBack[] = []
  let due = askedOf(issued.totals).minor
  let [paid, counted] = [prepaid?.minor ?? 0, prepaid?.minor ?? 0]
  for (const { on, isCredit, pays, lowers, parts } of stepsOf(invoice)) {
    paid += pays
    due -= lowers
    const more = Math.min(paid, Math.max(0, due)) - counted
    counted += more
    if (!isCredit && (more !== 0 || parts)) receipts.push({ on, amount: more - (parts?.fee ?? 0), ...parts })
    if (isCredit && more < 0) toGiveBack.push({ on, amount: -more })
  }
  return {
    ...(receipts.length > 0 ? { receipts } : {}),
    ...(toGiveBack.length > 0 ? { toGiveBack } : {}),
  }
}

function stepsOf(invoice: Invoice): readonly Step[] {
  const { payments, discounts, fees = [], withheld = [], credits = [], refunds = [], takenOff = [] } = invoice
  const used = takenOff.filter(({ what }) => what === 'overpayment')
  const steps = [
    ...payments.map(({ paymentId, on, amount }): Step => {
      const discount = discounts.find((each) => each.paymentId === paymentId)?.amount.minor
      const fee = fees.find((each) => each.paymentId === paymentId)?.amount.minor
      const parts = { ...(discount ? { discount } : {}), ...(fee ? { fee } : {}) }
      const step = { on, pays: amount.minor + (fee ?? 0), lowers: discount ?? 0 }
      return discount || fee ? { ...step, parts } : step
    }),
    ...withheld.map(
      ({ on, amount }): Step => ({ on, pays: amount.minor, lowers: 0, parts: { withheldTax: amount.minor } }),
    ),
    ...credits.map(({ on, amount }): Step => ({ on, isCredit: true, pays: 0, lowers: amount.minor })),
    ...[...refunds, ...used].map(({ on, amount }): Step => ({ on, pays: -amount.minor, lowers: 0 })),
  ]
  return steps.toSorted((a, b) => compareText(a.on, b.on))
}

/** What an invoice itself charges, by category and rate; empty for one from elsewhere, whose VAT is not known. */
export function vatOf({
  totals,
  lines,
  deducts,
  isFromElsewhere,
}: Invoice['issued']): readonly AccountedVat[] {
  if (isFromElsewhere) return []
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
