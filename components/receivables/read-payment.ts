import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Message } from '../../lib/domain/message'
import { type Money, readMoney } from '../../lib/domain/money/money'
import { type DayProblem, readDay } from './read-day'

export interface PaymentForm {
  /** Major units, as typed. */
  readonly amount: string
  /** `YYYY-MM-DD`, or as typed. */
  readonly on: string
}

/** Keys of `lib/i18n/receivables-words`. */
type AmountProblem = Message & {
  readonly key:
    | 'amountMissing'
    | 'amountMalformed'
    | 'amountTooMany'
    | 'amountAboveOpen'
    | 'amountNotPositive'
}

export interface PaymentProblems {
  readonly amount?: AmountProblem
  readonly on?: DayProblem
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
  const on = readDay(form.on, today, 'past')
  const amountProblem = problemOfAmount(amount, open)
  if (amount.kind === 'ok' && on.ok && !amountProblem) return { ok: true, amount: amount.value, on: on.day }
  return {
    ok: false,
    problems: {
      ...(amountProblem ? { amount: amountProblem } : {}),
      ...(on.ok ? {} : { on: on.problem }),
      ...(!on.ok && on.choices ? { choices: on.choices } : {}),
    },
  }
}

function problemOfAmount(amount: ReturnType<typeof readMoney>, open: Money): AmountProblem | undefined {
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
