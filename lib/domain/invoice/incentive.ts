import { addDays, type PlainDate } from '../calendar/plain-date'
import { readDate } from '../calendar/read-date'
import type { Currency } from '../money/currency'
import { type Money, readMoney } from '../money/money'
import type { Report } from './problem'

/**
 * Something kind for the client beyond the invoice, up to a day: a sum off the next one, or the code of a gift card. It
 * is said in the invoice's mail alone, so that no reminder carries it.
 */
export type Incentive =
  | { readonly kind: 'credit'; readonly amount: Money; readonly until: PlainDate }
  | { readonly kind: 'code'; readonly code: string; readonly worth: Money; readonly until: PlainDate }

/** As typed. */
export interface DraftIncentive {
  readonly kind: Incentive['kind']
  /** Empty for a credit. */
  readonly code: string
  /** Major units. */
  readonly amount: string
  readonly until: string
}

/**
 * What an earlier invoice has to give: a credit, taken off this one's lines like a discount; or what was paid too much of
 * it, taken off what is to be paid.
 */
export interface UsedCredit {
  readonly invoiceId: string
  readonly number: string
  /** So much of it is there; what is not needed stays. */
  readonly amount: Money
}

const USUAL_DAYS = 90

/** An incentive to be filled in, good for three months. */
export function newIncentive(kind: Incentive['kind'], today: PlainDate): DraftIncentive {
  return { kind, code: '', amount: '', until: addDays(today, USUAL_DAYS) }
}

/** An incentive as typed; what cannot be read is reported by field. */
export function readIncentive(
  typed: DraftIncentive | undefined,
  { today, currency }: { readonly today: PlainDate; readonly currency: Currency },
  report: Report,
): Incentive | undefined {
  if (!typed) return undefined
  const { kind } = typed
  const code = typed.code.trim()
  const amount = readMoney(typed.amount, currency)
  const until = readDate(typed.until, today)
  const isWorthless = amount.kind !== 'ok' || amount.value.minor <= 0
  const isOver = until.kind !== 'ok' || until.value < today
  if (kind === 'code' && code === '') report('incentive.code', 'incentiveCodeMissing')
  if (isWorthless) report('incentive.amount', 'incentiveAmountMalformed')
  if (isOver) report('incentive.until', 'incentiveUntilMalformed')
  if (isWorthless || isOver || (kind === 'code' && code === '')) return undefined
  return kind === 'credit'
    ? { kind, amount: amount.value, until: until.value }
    : { kind, code, worth: amount.value, until: until.value }
}
