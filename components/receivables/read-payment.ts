import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { readDate } from '../../lib/domain/calendar/read-date'
import type { Message } from '../../lib/domain/message'
import { type Money, readMoney } from '../../lib/domain/money/money'

export interface PaymentForm {
  /** Major units, as typed. */
  readonly amount: string
  /** `YYYY-MM-DD`, or as typed. */
  readonly on: string
}

/** Keys of `lib/i18n/receivables-words`. */
type ProblemKey =
  | 'amountMissing'
  | 'amountMalformed'
  | 'amountTooMany'
  | 'amountAboveOpen'
  | 'amountNotPositive'
  | 'dateMissing'
  | 'dateMalformed'
  | 'dateUnclear'
  | 'dateFuture'

export type PaymentProblem = Message & { readonly key: ProblemKey }

export interface PaymentProblems {
  readonly amount?: PaymentProblem
  readonly on?: PaymentProblem
  readonly choices?: readonly string[]
}

/** Reads a payment of at most `open`, on `today` or before; or says by the field what is wrong. */
export function readPayment(
  form: PaymentForm,
  open: Money,
  today: PlainDate,
):
  | { readonly ok: true; readonly amount: Money; readonly on: PlainDate }
  | { readonly ok: false; readonly problems: PaymentProblems } {
  const amount = readMoney(form.amount, open.currency)
  const on = readDate(form.on, today)
  const amountProblem = problemOfAmount(amount, open)
  const dateProblem = problemOfDate(on, today)
  if (amount.kind === 'ok' && on.kind === 'ok' && !amountProblem && !dateProblem) {
    return { ok: true, amount: amount.value, on: on.value }
  }
  return {
    ok: false,
    problems: {
      ...(amountProblem ? { amount: amountProblem } : {}),
      ...(dateProblem ? { on: dateProblem } : {}),
      ...(on.kind === 'ambiguous' ? { choices: on.choices } : {}),
    },
  }
}

function problemOfAmount(amount: ReturnType<typeof readMoney>, open: Money): PaymentProblem | undefined {
  switch (amount.kind) {
    case 'empty':
      return { key: 'amountMissing' }
    case 'malformed':
    case 'ambiguous':
      return { key: 'amountMalformed' }
    case 'tooManyDecimals':
      return { key: 'amountTooMany' }
    case 'tooLarge':
      return { key: 'amountAboveOpen', params: { open } }
    case 'ok':
      if (amount.value.minor <= 0) return { key: 'amountNotPositive' }
      return amount.value.minor > open.minor ? { key: 'amountAboveOpen', params: { open } } : undefined
  }
}

function problemOfDate(on: ReturnType<typeof readDate>, today: PlainDate): PaymentProblem | undefined {
  switch (on.kind) {
    case 'empty':
      return { key: 'dateMissing' }
    case 'malformed':
    case 'impossible':
      return { key: 'dateMalformed' }
    case 'ambiguous': {
      const [first, second] = on.choices
      return { key: 'dateUnclear', params: { first: { date: first }, second: { date: second } } }
    }
    case 'ok':
      return on.value > today ? { key: 'dateFuture' } : undefined
  }
}
