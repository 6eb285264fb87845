import { compareText } from '../../compare-text'
import { subtract } from '../../money/money'
import type { KeyedLine } from '../line-key'
import type { OpenPayables } from './open-payables'
import type { Payable } from './payable'
import type { Judgement, Why } from './proposal'
import { differences, discounted, lessTax, samePayment, share } from './shares'
import { subsetsOf } from './subset-sum'

/**
 * What a booking that names no invoice pays: who paid and how much is all there is. `clients`: the names that are like
 * the payer's.
 */
export function byPayer(line: KeyedLine, clients: ReadonlySet<string>, open: OpenPayables): Judgement {
  const isDue = (payable: Payable) => open.isOpen(payable) && payable.issueDate <= line.bookedOn
  const theirs = open.ofClients(clients).filter((payable) => payable.open.currency === line.amount.currency)
  const due = theirs.filter(isDue).toSorted((a, b) => compareText(a.dueDate, b.dueDate))
  return (
    recordedAlready(line, theirs) ??
    byAmountAndName(line, due, open) ??
    bySum(line, due, open) ??
    byRateOfTax(line, due, open) ??
    byName(line, due, open) ??
    byAmount(line, open.withOpen(line.amount).filter(isDue)) ?? { level: 'none', shares: [], why: [] }
  )
}

function recordedAlready(line: KeyedLine, theirs: readonly Payable[]): Judgement | undefined {
  for (const payable of theirs) {
    const before = samePayment(line, payable)
    if (!before) continue
    const params = { number: payable.number, day: { date: before.on } }
    return { level: 'none', shares: [], why: [{ key: 'recordedAlready', params }] }
  }
  return undefined
}

function byAmountAndName(
  line: KeyedLine,
  due: readonly Payable[],
  open: OpenPayables,
): Judgement | undefined {
  const { amount } = line
  const fitting = due.filter((payable) =>
    [open.openOf(payable), discounted(payable, line, open)].some(({ minor }) => minor === amount.minor),
  )
  const [first, another] = fitting
  if (!first) return undefined
  // As many bookings as invoices fit alike where a client pays them one by one: the oldest for the oldest.
  const only = fitting.find((payable) => !open.isAsked(payable)) ?? first
  const why: Why[] = [{ key: 'byAmountAndName', params: { number: only.number } }]
  const saving = subtract(open.openOf(only), amount)
  if (saving.minor !== 0) why.push({ key: 'discount', params: { saving } })
  if (another) why.push({ key: 'severalFit', params: { count: fitting.length } })
  return { level: another ? 'ask' : 'likely', shares: [share(only, amount)], why }
}

/** Some of their invoices come to the amount together. */
function bySum(
  { amount }: KeyedLine,
  due: readonly Payable[],
  { openOf }: OpenPayables,
): Judgement | undefined {
  const [way, otherWay] = subsetsOf(
    due.map((payable) => openOf(payable).minor),
    amount.minor,
  )
  if (!way) return undefined
  const parts = way.flatMap((at) => due[at] ?? [])
  const why: Why[] = [{ key: 'bySum', params: { number: numbersOf(parts) } }]
  if (otherWay) why.push({ key: 'severalFit', params: { count: 2 } })
  return {
    level: otherWay ? 'ask' : 'likely',
    shares: parts.map((payable) => share(payable, openOf(payable))),
    why,
  }
}

function byRateOfTax(line: KeyedLine, due: readonly Payable[], open: OpenPayables): Judgement | undefined {
  const withheld = due.length > 1 ? lessTax(due, line, open) : undefined
  if (!withheld) return undefined
  const named: Why = { key: 'byName', params: { number: numbersOf(due) } }
  return { level: 'ask', shares: withheld.shares, why: [named, withheld.why] }
}

/** Nothing fits the amount: it is for the oldest of their invoices. */
function byName(
  line: KeyedLine,
  [oldest]: readonly Payable[],
  { openOf }: OpenPayables,
): Judgement | undefined {
  if (!oldest) return undefined
  const named: Why = { key: 'byName', params: { number: oldest.number } }
  return {
    level: 'ask',
    shares: [share(oldest, line.amount)],
    why: [named, ...differences(openOf(oldest), oldest, line)],
  }
}

/** Nobody's name fits, and one invoice asks for just this much. */
function byAmount({ amount }: KeyedLine, [same, another]: readonly Payable[]): Judgement | undefined {
  if (!same || another) return undefined
  const why: Why = { key: 'byAmount', params: { number: same.number } }
  return { level: 'ask', shares: [share(same, amount)], why: [why] }
}

function numbersOf(payables: readonly Payable[]): string {
  return payables.map(({ number }) => number).join(', ')
}
