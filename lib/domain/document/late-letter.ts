import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { FeeChoice } from '../interest/fees'
import { type InterestSpan, type LateInterest, lateInterest } from '../interest/late-interest'
import type { OwnRate } from '../interest/rates'
import type { Regime } from '../interest/regimes'
import { type Invoice, openAmount } from '../invoice/invoice'
import { type Movement, movementsOf } from '../invoice/movements'
import { add, type Money, money, negated, subtract } from '../money/money'
import type { Seller } from '../party/party'
import { requestOf } from '../payment/payment-request'
import { scanCode } from '../payment/scan-code'
import { asOfToday } from './as-of-today'
import { type DocumentPayment, documentOf, type InvoiceDocument } from './invoice-document'
import { paymentBlocks } from './payment-blocks'
import { dateRow, moneyRow, type Row } from './rows'

/** What a person chooses for a letter about a late payment. */
export interface LetterChoices {
  readonly date: PlainDate
  readonly payBy: PlainDate
  /** As known now; the invoice's where not given. */
  readonly seller?: Seller | undefined
  /** Absent: no interest is asked for. */
  readonly regime?: Regime
  readonly contractPercent?: string
  readonly ownRates: readonly OwnRate[]
  readonly fee?: Pick<FeeChoice, 'kind'> & { readonly amount: Money }
}

/** A reminder on paper: what was due, what was paid, what the delay costs by day, what is left. */
export interface LateLetter extends Pick<InvoiceDocument, 'number' | 'paper' | 'look' | 'seller' | 'buyer'> {
  readonly date: PlainDate
  readonly payBy: PlainDate
  readonly issueDate: PlainDate
  readonly dueDate: PlainDate
  readonly contactName: string
  readonly reference?: Row
  readonly total: Money
  /** What leaves `open` of the total, as it takes off: credit notes, then the rest, the oldest first. */
  readonly taken: readonly Movement[]
  readonly open: Money
  readonly regime?: Regime
  readonly spans: readonly InterestSpan[]
  readonly interest: Money
  readonly fee?: Pick<FeeChoice, 'kind'> & { readonly amount: Money }
  readonly toPay: Money
  readonly payments: readonly DocumentPayment[]
  readonly paymentFacts: readonly Row[]
}

export type LetterReading =
  | { readonly ok: true; readonly letter: LateLetter }
  | Extract<LateInterest, { readonly ok: false }>

/** What the client was to pay by the due date: what a credit note took off should not have been asked for. */
export function claimOf({ issued, credits = [] }: Invoice): Money {
  return credits.reduce((so, { amount }) => subtract(so, amount), issued.totals.total)
}

/** The letter of an invoice, as of a day. Refused where no rate is known for the delay, as `lateInterest` says. */
export function lateLetter(invoice: Invoice, choices: LetterChoices): LetterReading {
  const issued = asOfToday(invoice.issued, choices.seller ?? invoice.issued.seller)
  const { date, payBy, regime, contractPercent, ownRates, fee } = choices
  const { total } = issued.totals
  const movements = movementsOf(invoice)
    .map((movement) => ({ ...movement, amount: negated(movement.amount) }))
    .toSorted((a, b) => compareText(a.on, b.on))
  const credits = movements.filter(({ kind }) => kind === 'credit')
  const reductions = movements.filter(({ kind }) => kind !== 'credit')
  const interest =
    regime === undefined
      ? { ok: true as const, spans: [], total: money(0, total.currency) }
      : lateInterest({
          amount: claimOf(invoice),
          dueDate: issued.dueDate,
          reductions,
          until: date,
          regime,
          ownRates,
          ...(contractPercent === undefined ? {} : { contractPercent }),
        })
  if (!interest.ok) return interest
  const open = openAmount(invoice)
  const toPay = [interest.total, ...(fee ? [fee.amount] : [])].reduce(add, open)
  const document = documentOf(issued)
  const request = { ...requestOf(issued, toPay), dueDate: payBy }
  const reference = document.meta.find(({ label }) => label === 'reference')
  return {
    ok: true,
    letter: {
      number: document.number,
      paper: document.paper,
      look: document.look,
      seller: document.seller,
      buyer: document.buyer,
      date,
      payBy,
      issueDate: issued.issueDate,
      dueDate: issued.dueDate,
      contactName: issued.seller.contactName,
      ...(reference ? { reference } : {}),
      total,
      taken: [...credits, ...reductions],
      open,
      ...(regime === undefined ? {} : { regime }),
      spans: interest.spans,
      interest: interest.total,
      ...(fee ? { fee } : {}),
      toPay,
      payments: paymentBlocks(issued).map((block, index) => {
        const method = issued.methods[index]
        const code = method && scanCode(method, request)
        return code && code.kind !== 'swiss' ? { ...block, code } : block
      }),
      paymentFacts: [dateRow('payBy', payBy), moneyRow('amount', toPay)],
    },
  }
}
