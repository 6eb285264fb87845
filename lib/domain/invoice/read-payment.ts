import type { PlainDate } from '../calendar/plain-date'
import { type DayProblem, readDay } from '../calendar/read-day'
import type { Message } from '../message'
import { type Money, readMoney, subtract } from '../money/money'
import { type Excess, excessOf } from './excess'
import { mayBeWithheld } from './withheld-tax'

/** A payment as it is typed. */
export interface TypedPayment {
  /** Major units, as typed. */
  readonly amount: string
  /** `YYYY-MM-DD`, or as typed. */
  readonly on: string
  /** What becomes of what is too much. */
  readonly goes?: Excess['goes'] | undefined
}

/** What is wrong with an amount; the words are in `lib/i18n`. */
type AmountProblem = Message & {
  readonly key:
    | 'amountMissing'
    | 'amountMalformed'
    | 'amountAmbiguous'
    | 'amountOtherCurrency'
    | 'amountTooMany'
    | 'amountAboveOpen'
    | 'excessMissing'
    | 'amountNotPositive'
}

export interface PaymentProblems {
  readonly amount?: AmountProblem
  readonly on?: DayProblem
  readonly choices?: readonly string[]
}

/**
 * Reads a payment on `today` or before, of at most `open` where it is not said what becomes of more; or says by the field
 * what is wrong.
 */
export function readPayment(
  typed: TypedPayment,
  open: Money,
  today: PlainDate,
):
  | { readonly ok: true; readonly amount: Money; readonly on: PlainDate; readonly excess?: Excess }
  | { readonly ok: false; readonly problems: PaymentProblems } {
  const amount = readMoney(typed.amount, open.currency)
  const on = readDay(typed.on, today, 'past')
  const amountProblem = problemOfAmount(amount, open, typed.goes)
  if (amount.kind === 'ok' && on.ok && !amountProblem) {
    const isOver = typed.goes && amount.value.minor > open.minor
    return {
      ok: true,
      amount: amount.value,
      on: on.day,
      ...(isOver ? { excess: excessOf(typed.goes, today) } : {}),
    }
  }
  return {
    ok: false,
    problems: {
      ...(amountProblem ? { amount: amountProblem } : {}),
      ...(on.ok ? {} : { on: on.problem }),
      ...(!on.ok && on.choices ? { choices: on.choices } : {}),
    },
  }
}

/** What an amount as typed has too much. */
export function excessIn(typed: string, open: Money): Money | undefined {
  const amount = readMoney(typed, open.currency)
  return amount.kind === 'ok' && amount.value.minor > open.minor ? subtract(amount.value, open) : undefined
}

function problemOfAmount(
  amount: ReturnType<typeof readMoney>,
  open: Money,
  goes: Excess['goes'] | undefined,
): AmountProblem | undefined {
  switch (amount.kind) {
    case 'empty':
      return { key: 'amountMissing' }
    case 'malformed':
      return { key: 'amountMalformed' }
    case 'ambiguous': {
      const [first, second] = amount.choices
      return { key: 'amountAmbiguous', params: { first, second } }
    }
    case 'otherCurrency':
      return { key: 'amountOtherCurrency', params: { currency: open.currency } }
    case 'tooManyDecimals':
      return { key: 'amountTooMany' }
    case 'tooLarge':
      return { key: 'amountAboveOpen', params: { open } }
    case 'ok':
      if (amount.value.minor <= 0) return { key: 'amountNotPositive' }
      return amount.value.minor > open.minor && !goes ? { key: 'excessMissing', params: { open } } : undefined
  }
}

/** Reads tax that was withheld of what a payment leaves of an invoice of so much in `total`; or says what is wrong with it. */
export function readTax(
  typed: string,
  left: Money,
  total: Money,
):
  | { readonly ok: true; readonly amount: Money }
  | { readonly ok: false; readonly problem: AmountProblem | TaxProblem } {
  const tax = readMoney(typed, left.currency)
  if (tax.kind === 'ok' && tax.value.minor > left.minor)
    return { ok: false, problem: { key: 'amountAboveOpen', params: { open: left } } }
  const problem = problemOfAmount(tax, left, undefined)
  if (tax.kind !== 'ok' || problem) return { ok: false, problem: problem ?? { key: 'amountMalformed' } }
  return mayBeWithheld(tax.value, total)
    ? { ok: true, amount: tax.value }
    : { ok: false, problem: { key: 'taxTooMuch' } }
}

type TaxProblem = Message & { readonly key: 'taxTooMuch' }
