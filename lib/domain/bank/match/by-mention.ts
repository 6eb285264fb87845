import { money, subtract } from '../../money/money'
import type { KeyedLine } from '../line-key'
import type { Mentions } from './mentions'
import { areAlike } from './names'
import type { OpenPayables } from './open-payables'
import type { Payable } from './payable'
import type { Judgement, Level, Why } from './proposal'
import { differences, discounted, lessKept, oldestFirst, samePayment, share, sumOf } from './shares'

/** What a booking pays by the invoices that it names; undefined where it names none. */
export function byMention(line: KeyedLine, mentions: Mentions, open: OpenPayables): Judgement | undefined {
  const named = [...mentions.byReference, ...mentions.byNumber]
  const same = named.filter((payable) => payable.open.currency === line.amount.currency)
  const due = same.filter(open.isOpen)
  const [first, second] = due
  if (first) return second ? several(line, due, mentions, open) : one(line, first, mentions, open)
  if (same[0]) return closed(line, same[0])
  const [other] = named
  if (!other) return undefined
  const params = { number: other.number, currency: other.open.currency }
  return { level: 'none', shares: [], why: [{ key: 'otherCurrency', params }] }
}

function one(line: KeyedLine, payable: Payable, mentions: Mentions, open: OpenPayables): Judgement {
  const doubts = doubtsOf(line, payable, mentions, open)
  const why = differences(open.openOf(payable), payable, line)
  const isWhole = discounted(payable, line, open).minor === line.amount.minor
  return {
    level: lowered(levelOf(why[0]?.key, isWhole), doubts),
    shares: [share(payable, line.amount)],
    why: [namedBy([payable], mentions), ...why, ...doubts],
  }
}

/** How sure it is that the one invoice that is named is paid, by how the booking `differs` from what is due. */
function levelOf(differs: Why['key'] | undefined, isWhole: boolean): Level {
  if (differs === undefined) return 'certain'
  if (differs === 'discount') return isWhole ? 'certain' : 'likely'
  return differs === 'part' ? 'likely' : 'ask'
}

function several(
  line: KeyedLine,
  due: readonly Payable[],
  mentions: Mentions,
  open: OpenPayables,
): Judgement {
  const { amount } = line
  const named = namedBy(due, mentions)
  const doubts = due.flatMap((payable) => doubtsOf(line, payable, mentions, open)).slice(0, 1)
  const wholes = due.map((payable) => share(payable, open.openOf(payable)))
  const whole = money(sumOf(wholes, line), amount.currency)
  if (whole.minor === amount.minor) {
    return { level: lowered('certain', doubts), shares: wholes, why: [named, ...doubts] }
  }
  const less = due.map((payable) => share(payable, discounted(payable, line, open)))
  if (sumOf(less, line) === amount.minor) {
    const saving = subtract(whole, amount)
    return { level: 'likely', shares: less, why: [named, { key: 'discount', params: { saving } }, ...doubts] }
  }
  const mismatch: Why = { key: 'doesNotAddUp', params: { sum: whole } }
  const [exact, another] = due.filter((payable) => open.openOf(payable).minor === amount.minor)
  if (exact && !another) {
    return { level: 'ask', shares: [share(exact, amount)], why: [named, mismatch, ...doubts] }
  }
  const kept = lessKept(due, line, open)
  if (kept) return { level: 'ask', shares: kept.shares, why: [named, kept.why, ...doubts] }
  return { level: 'ask', shares: oldestFirst(due, line, open), why: [named, mismatch, ...doubts] }
}

/** The booking names an invoice of which nothing is asked for any more. */
function closed(line: KeyedLine, payable: Payable): Judgement {
  const { number, writtenOffOn, isPaid } = payable
  const nothing = (why: Why): Judgement => ({ level: 'none', shares: [], why: [why] })
  const late = (why: Why): Judgement => ({ level: 'ask', shares: [share(payable, line.amount)], why: [why] })
  const before = samePayment(line, payable)
  if (before) return nothing({ key: 'recordedAlready', params: { number, day: { date: before.on } } })
  if (writtenOffOn) return late({ key: 'writtenOff', params: { number, day: { date: writtenOffOn } } })
  return isPaid
    ? late({ key: 'paidAgain', params: { number } })
    : nothing({ key: 'paidAlready', params: { number } })
}

function namedBy(payables: readonly Payable[], { byReference }: Mentions): Why {
  const areReferences = payables.every((payable) => byReference.includes(payable))
  const number = payables.map((payable) => payable.number).join(', ')
  return { key: areReferences ? 'byReference' : 'byNumber', params: { number } }
}

function doubtsOf(
  line: KeyedLine,
  payable: Payable,
  { byReference }: Mentions,
  { sharing }: OpenPayables,
): readonly Why[] {
  const isReference = byReference.includes(payable)
  const doubts: Why[] = []
  const before = samePayment(line, payable)
  if (before) doubts.push({ key: 'maybeRecorded', params: { day: { date: before.on } } })
  if (line.bookedOn < payable.issueDate)
    doubts.push({ key: 'beforeInvoice', params: { day: { date: payable.issueDate } } })
  const count = isReference && payable.reference ? sharing(payable.reference) : 0
  if (count > 1) doubts.push({ key: 'sharedReference', params: { count } })
  if (!isReference && line.payer !== '' && !areAlike(line.payer, payable.clientName)) {
    doubts.push({ key: 'otherPayer', params: { client: payable.clientName } })
  }
  return doubts
}

/** Doubts about which invoice it is leave the one thing to be looked at; others leave everything open. */
function lowered(level: Level, doubts: readonly Why[]): Level {
  if (doubts.length === 0) return level
  const areMild = doubts.every(({ key }) => key === 'otherPayer' || key === 'sharedReference')
  return areMild && level === 'certain' ? 'likely' : 'ask'
}
