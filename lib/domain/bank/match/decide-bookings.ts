import type { PlainDate } from '../../calendar/plain-date'
import { type EarlyOffer, settle } from '../../invoice/early-payment'
import { type Excess, excessOf } from '../../invoice/excess'
import { acceptable, type Missing } from '../../invoice/small-fee'
import { mayBeWithheld } from '../../invoice/withheld-tax'
import { type Money, money, readMoney, sum } from '../../money/money'
import type { Payable } from './payable'
import type { Proposal, Share } from './proposal'

/** A part of a booking as the person has it. */
export interface TypedShare {
  /** Empty until one is chosen. */
  readonly invoiceId: string
  /** Major units, as typed. */
  readonly amount: string
}

/** What the person makes of a proposal. */
export interface BookingDecision {
  readonly isTicked: boolean
  readonly shares: readonly TypedShare[]
  /** What is missing is let go, such as what a bank kept, or was kept by the client as tax. */
  readonly kept?: 'fee' | 'tax' | undefined
  /** What becomes of what is too much. */
  readonly excess?: Excess['goes']
}

/** Why a decision cannot be carried out. */
export type BookingProblem = 'noInvoice' | 'notAmount' | 'aboveOpen' | 'aboveLine' | 'twice' | 'excess'

/** A proposal with what is decided about it, and what is wrong with that. */
export interface BookingRow {
  readonly proposal: Proposal
  readonly decision: BookingDecision
  readonly problem?: BookingProblem
  readonly shares: readonly Share[]
  /** What would be missing and may be let go. */
  readonly missing?: Missing
  /** What would be missing and may be tax that the client withheld, of each share. */
  readonly taxes?: readonly Money[]
  /** What is more than is left to pay of the one invoice. */
  readonly over?: Money
}

/** What the rows that are agreed to record. */
export interface BookingOrder {
  /** `paymentId`: the key of the booking, so that it counts once. */
  readonly payments: readonly {
    readonly invoiceId: string
    readonly paymentId: string
    readonly amount: Money
    readonly on: PlainDate
    readonly acceptsFee?: true
    readonly withheldTax?: Money
    readonly excess?: Excess
  }[]
  /** Payments that the bank has taken back. */
  readonly reversals: readonly { readonly invoiceId: string; readonly paymentId: string }[]
}

/** Each proposal with its decision; no invoice gets more than is left to pay, the first row before the next. */
export function rowsOf(
  proposals: readonly Proposal[],
  payables: readonly Payable[],
  decisionOf: (proposal: Proposal) => BookingDecision,
): readonly BookingRow[] {
  const offers: Offers = new Map(payables.map(({ id, offer }) => [id, offer]))
  const left = new Map(payables.map(({ id, open }) => [id, open.minor]))
  return proposals.map((proposal) => {
    const decision = decisionOf(proposal)
    if (proposal.reverses) return { proposal, decision, shares: [] }
    const { shares, over, problem } = readShares(proposal, decision, left)
    const { missing, taxes } = problem || over ? {} : keptOf(shares, left, offers, proposal)
    const isKept = (decision.kept === 'fee' && missing) || (decision.kept === 'tax' && taxes)
    if (decision.isTicked && !problem) {
      for (const { invoiceId, amount } of shares)
        left.set(invoiceId, isKept ? 0 : Math.max(0, (left.get(invoiceId) ?? 0) - amount.minor))
    }
    return {
      proposal,
      decision,
      shares,
      ...(problem ? { problem } : {}),
      ...(missing ? { missing } : {}),
      ...(taxes ? { taxes } : {}),
      ...(over ? { over } : {}),
    }
  })
}

type Offers = ReadonlyMap<string, EarlyOffer | undefined>

/** What may be let go of a booking that is short, and what the client may have withheld of each of its invoices. */
function keptOf(
  shares: readonly Share[],
  left: ReadonlyMap<string, number>,
  offers: Offers,
  { line }: Proposal,
): Pick<BookingRow, 'missing' | 'taxes'> {
  const paid = shares.map(({ invoiceId, amount }) => ({
    open: money(left.get(invoiceId) ?? 0, amount.currency),
    offer: offers.get(invoiceId),
    payment: { amount, on: line.bookedOn },
  }))
  const missing = missingOf(paid)
  const taxes = paid.map(({ open, offer, payment }) => settle(open, offer, payment).left)
  const mayBeTax =
    taxes.some(({ minor }) => minor > 0) &&
    paid.every(({ open }, at) => {
      const tax = taxes[at]
      return tax?.minor === 0 || (tax !== undefined && mayBeWithheld(tax, open))
    })
  return { ...(missing ? { missing } : {}), ...(mayBeTax ? { taxes } : {}) }
}

/** What may be let go: a little or a late discount of the one invoice, late discounts alone of several. */
function missingOf(
  paid: readonly {
    readonly open: Money
    readonly offer: EarlyOffer | undefined
    readonly payment: { readonly amount: Money; readonly on: PlainDate }
  }[],
): Missing | undefined {
  const [first, another] = paid
  if (!first) return undefined
  const { open, offer, payment } = first
  if (!another) return acceptable(open, offer, payment)
  const short = paid.filter((each) => settle(each.open, each.offer, each.payment).left.minor > 0)
  const discounts = short.flatMap((each) => {
    const missing = acceptable(each.open, each.offer, each.payment)
    return missing && missing.fee.minor === 0 ? [missing.discount] : []
  })
  if (short.length === 0 || discounts.length < short.length) return undefined
  return { discount: sum(discounts, open.currency), fee: money(0, open.currency) }
}

function readShares(
  { line }: Proposal,
  { shares, excess }: BookingDecision,
  left: ReadonlyMap<string, number>,
) {
  const { currency } = line.amount
  const read = shares.map(({ invoiceId, amount }) => ({ invoiceId, reading: readMoney(amount, currency) }))
  const good = read.flatMap(({ invoiceId, reading }) =>
    reading.kind === 'ok' && reading.value.minor > 0 ? [{ invoiceId, amount: reading.value }] : [],
  )
  const above = good.map(({ invoiceId, amount }) => amount.minor - (left.get(invoiceId) ?? 0))
  const [only = 0] = above
  const over = shares.length === 1 && only > 0 ? money(only, currency) : undefined
  return { shares: good, over, problem: problemOf() }

  function problemOf(): BookingProblem | undefined {
    if (shares.length === 0 || shares.some(({ invoiceId }) => invoiceId === '')) return 'noInvoice'
    if (good.length < shares.length) return 'notAmount'
    if (new Set(shares.map(({ invoiceId }) => invoiceId)).size < shares.length) return 'twice'
    if (!over && above.some((minor) => minor > 0)) return 'aboveOpen'
    const sum = good.reduce((total, { amount }) => total + amount.minor, 0)
    if (sum > line.amount.minor) return 'aboveLine'
    return over && !excess ? 'excess' : undefined
  }
}

/** What is recorded when the person agrees: the rows that are ticked and in order. What is given back is so `today`. */
export function orderOf(rows: readonly BookingRow[], today: PlainDate): BookingOrder {
  const agreed = rows.filter(({ decision, problem }) => decision.isTicked && !problem)
  return {
    payments: agreed.flatMap(({ proposal: { line }, decision, shares, missing, taxes, over }) =>
      shares.map(({ invoiceId, amount }, at) => ({
        invoiceId,
        paymentId: line.key,
        amount,
        on: line.bookedOn,
        ...(missing && decision.kept === 'fee' ? { acceptsFee: true as const } : {}),
        ...(decision.kept === 'tax' && taxes?.[at]?.minor ? { withheldTax: taxes[at] } : {}),
        ...(over && decision.excess ? { excess: excessOf(decision.excess, today) } : {}),
      })),
    ),
    reversals: agreed.flatMap(({ proposal: { reverses } }) => (reverses ? [reverses] : [])),
  }
}
