import { compareText } from '../../compare-text'
import { type Money, money, subtract } from '../../money/money'
import type { KeyedLine } from '../line-key'
import type { OpenPayables } from './open-payables'
import type { Payable } from './payable'
import type { Judgement, Why } from './proposal'
import { differences, discounted, lessKept, samePayment, share } from './shares'
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
    byKept(line, due, open) ??
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

/** Some of their invoices come to the amount together, whole or each less the discount that it may take. */
function bySum(line: KeyedLine, due: readonly Payable[], open: OpenPayables): Judgement | undefined {
  const { amount } = line
  const wholes = due.map(open.openOf)
  const less = due.map((payable) => discounted(payable, line, open))
  const inWhole = waysOf(due, wholes, amount)
  const isLess = less.some(({ minor }, at) => minor !== wholes[at]?.minor)
  const inLess = isLess ? waysOf(due, less, amount).filter((way) => missingOf(way, amount, open) > 0) : []
  const [way, otherWay] = [...inWhole, ...inLess]
  if (!way) return undefined
  const why: Why[] = [{ key: 'bySum', params: { number: numbersOf(way.map(({ payable }) => payable)) } }]
  const saving = money(missingOf(way, amount, open), amount.currency)
  if (saving.minor > 0) why.push({ key: 'discount', params: { saving } })
  if (otherWay) why.push({ key: 'severalFit', params: { count: 2 } })
  return {
    level: otherWay ? 'ask' : 'likely',
    shares: way.map((part) => share(part.payable, part.amount)),
    why,
  }
}

type Way = readonly { readonly payable: Payable; readonly amount: Money }[]

function waysOf(due: readonly Payable[], amounts: readonly Money[], { minor }: Money): readonly Way[] {
  const parts = due.flatMap((payable, at) => {
    const amount = amounts[at]
    return amount ? [{ payable, amount }] : []
  })
  const ways = subsetsOf(
    parts.map(({ amount }) => amount.minor),
    minor,
  )
  return ways.map((way) => way.flatMap((at) => parts[at] ?? []))
}

/** What a way of paying some of them leaves out, in minor units. */
function missingOf(way: Way, paid: Money, { openOf }: OpenPayables): number {
  return way.reduce((rest, { payable }) => rest + openOf(payable).minor, -paid.minor)
}

function byKept(line: KeyedLine, due: readonly Payable[], open: OpenPayables): Judgement | undefined {
  const kept = due.length > 1 ? lessKept(due, line, open) : undefined
  if (!kept) return undefined
  const named: Why = { key: 'byName', params: { number: numbersOf(due) } }
  return { level: 'ask', shares: kept.shares, why: [named, kept.why] }
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
