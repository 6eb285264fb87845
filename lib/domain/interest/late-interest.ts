import { addDays, daysBetween, laterOf, type PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { decimal, divideHalfUp, powerOfTen } from '../money/decimal'
import { type Money, money, subtract } from '../money/money'
import { type OwnRate, type Rate, ratesOf, SOURCES } from './rates'
import type { Regime } from './regimes'

/** What was paid, or taken off, and when. */
export interface Reduction {
  readonly on: PlainDate
  readonly amount: Money
}

/** Days, both included, with one principal and one rate. */
export interface InterestSpan {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  readonly principal: Money
  /** Per cent a year. */
  readonly percent: string
  readonly interest: Money
}

export type LateInterest =
  | { readonly ok: true; readonly spans: readonly InterestSpan[]; readonly total: Money }
  /** No rate is known from `day` on; `source` publishes it. */
  | { readonly ok: false; readonly code: 'rateUnknown'; readonly day: PlainDate; readonly source: string }
  /** The contract's rate was not said. */
  | { readonly ok: false; readonly code: 'noContractRate' }

export interface LateClaim {
  /** What was due. */
  readonly amount: Money
  readonly dueDate: PlainDate
  readonly reductions: readonly Reduction[]
  /** The last day counted. */
  readonly until: PlainDate
  readonly regime: Regime
  readonly ownRates: readonly OwnRate[]
  /** Per cent a year as canonical text, where the contract says how much. */
  readonly contractPercent?: string
}

const DAYS_A_YEAR = 365n

/**
 * The day whose rate holds for the whole delay, where the law fixes it. United Kingdom: the half-year in which interest
 * starts to run (S.I. 2002/1675 art. 4). Ireland: one rate, of the day payment was due (S.I. 580/2012, as its Department
 * of Enterprise explains it).
 */
function fixedDay({ regime, dueDate }: LateClaim): PlainDate | undefined {
  if (regime === 'gb') return addDays(dueDate, 1)
  return regime === 'ieBusiness' ? dueDate : undefined
}

/**
 * Simple late interest to the day: from the day after the due date, on what was unpaid on each day, the day of a payment
 * included; principal × rate × days / 365, split where the principal changes, or the rate where the law does not fix it,
 * rounded half up once at the end. Spans show what each adds to the rounded sum, so that they sum to the total. Refused
 * beyond the known rates.
 */
export function lateInterest(claim: LateClaim): LateInterest {
  const { amount, dueDate, until, regime, ownRates, contractPercent } = claim
  const first = addDays(dueDate, 1)
  let known: readonly Rate[]
  if (regime === 'contract') {
    if (contractPercent === undefined) return { ok: false, code: 'noContractRate' }
    known = [{ from: first, percent: contractPercent }]
  } else known = ratesOf(regime, ownRates)
  const fixed = fixedDay(claim)
  const rates: readonly Rate[] =
    fixed === undefined
      ? known
      : known.filter((rate) => holds(rate, fixed)).map(({ percent }) => ({ from: first, percent }))

  const spans: InterestSpan[] = []
  let exact = 0n
  let rounded = 0n
  for (const { from, to, principal } of unpaidSpans(claim, first)) {
    let day = from
    while (day <= to) {
      const rate = rates.find((each) => holds(each, day))
      if (!rate) {
        const from = unknownFrom(known, fixed ?? day)
        return { ok: false, code: 'rateUnknown', day: from, source: sourceOf(regime) }
      }
      const end = rate.to !== undefined && rate.to < to ? rate.to : to
      const next = nextStart(rates, day)
      const last = next !== undefined && next <= end ? addDays(next, -1) : end
      const days = daysBetween(day, last) + 1
      const percent = decimal(rate.percent)
      exact += BigInt(principal.minor) * percent.units * powerOfTen(SCALE - percent.scale) * BigInt(days)
      const sum = divideHalfUp(exact, DAYS_A_YEAR * 100n * powerOfTen(SCALE))
      const interest = money(Number(sum - rounded), amount.currency)
      spans.push({ from: day, to: last, days, principal, percent: rate.percent, interest })
      rounded = sum
      day = addDays(last, 1)
    }
  }
  return { ok: true, spans: until < first ? [] : spans, total: money(Number(rounded), amount.currency) }
}

/** Rates have at most so many decimals. */
const SCALE = 6

function holds({ from, to }: Rate, day: PlainDate): boolean {
  return from <= day && (to === undefined || day <= to)
}

function sourceOf(regime: Regime): string {
  return regime === 'contract' ? '' : SOURCES[regime]
}

/** The first day without a rate: where the last rate before the day ends, so that one look-up covers what follows. */
function unknownFrom(rates: readonly Rate[], day: PlainDate): PlainDate {
  const ended = rates.flatMap(({ to }) => (to !== undefined && to < day ? [to] : [])).at(-1)
  return ended === undefined ? day : addDays(ended, 1)
}

function nextStart(rates: readonly Rate[], day: PlainDate): PlainDate | undefined {
  return rates.find(({ from }) => from > day)?.from
}

/** The days of the delay, cut where a payment changes what is unpaid; days without anything unpaid are left out. */
function unpaidSpans(
  { amount, reductions, until }: LateClaim,
  first: PlainDate,
): readonly { readonly from: PlainDate; readonly to: PlainDate; readonly principal: Money }[] {
  const spans = []
  let [from, principal] = [first, amount]
  for (const { on, amount: taken } of reductions.toSorted((a, b) => compareText(a.on, b.on))) {
    const to = on < until ? on : until
    if (from <= to && principal.minor > 0) spans.push({ from, to, principal })
    from = laterOf(first, addDays(on, 1))
    principal = subtract(principal, taken)
  }
  if (from <= until && principal.minor > 0) spans.push({ from, to: until, principal })
  return spans
}
