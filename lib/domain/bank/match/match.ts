import { daysBetween } from '../../calendar/plain-date'
import { compareText } from '../../compare-text'
import { isSmallFee } from '../../invoice/small-fee'
import { withheldOfEach } from '../../invoice/withheld-tax'
import { type Money, money, negated, subtract, sum } from '../../money/money'
import type { KeyedLine } from '../line-key'
import { type Mentions, mentionsAmong } from './mentions'
import { areAlike, namesLike } from './names'
import { openPayables } from './open-payables'
import type { Payable } from './payable'
import type { Level, Proposal, Share, Why } from './proposal'
import { takenBack } from './reversals'
import { subsetsOf } from './subset-sum'

export interface Matches {
  readonly proposals: readonly Proposal[]
  /** Bookings that are recorded from a statement already. */
  readonly known: number
  /** Bookings of money that went out. */
  readonly spent: number
}

/** A payment of the same amount so many days around is probably the same. */
const SAME_PAYMENT_DAYS = 5
/**
 * Proposes which invoices bookings pay, the oldest booking first, each invoice no more than once over. `recorded`: the
 * keys of bookings that are payments already. Nothing is guessed across currencies.
 */
export function matchStatement(
  lines: readonly KeyedLine[],
  payables: readonly Payable[],
  recorded: ReadonlySet<string>,
): Matches {
  const fresh = lines
    .filter(({ key }) => !recorded.has(key))
    .toSorted((a, b) => compareText(a.bookedOn, b.bookedOn))
  const { reversals, undone } = takenBack(fresh, payables)
  const matcher = matcherFor(payables, undone)
  const proposals = fresh.flatMap((line): readonly Proposal[] => {
    const reversal = reversals.get(line.key)
    if (reversal) return [reversal]
    return line.amount.minor > 0 ? [matcher(line)] : []
  })
  return { proposals, known: lines.length - fresh.length, spent: fresh.length - proposals.length }
}

function matcherFor(
  payables: readonly Payable[],
  undone: ReadonlySet<string>,
): (line: KeyedLine) => Proposal {
  const { openOf, leave, byId, withOpen, ofClients, sharing } = openPayables(payables)
  const mentionsOf = mentionsAmong(payables)
  const clientsLike = namesLike(payables.map(({ clientName }) => clientName))
  const isOpen = (payable: Payable) => openOf(payable).minor > 0 && !payable.writtenOffOn

  return (line) => {
    const proposal = propose(line)
    if (undone.has(line.key)) {
      return {
        ...proposal,
        level: proposal.level === 'none' ? 'none' : 'ask',
        why: [...proposal.why, { key: 'reversedLater' }],
      }
    }
    // What is asked does not take an invoice away from bookings that name it.
    if (proposal.level === 'certain' || proposal.level === 'likely') {
      for (const { invoiceId, amount } of proposal.shares) {
        const payable = byId(invoiceId)
        if (payable) leave(invoiceId, afterPaying(payable, openOf(payable), amount, line))
      }
    }
    return proposal
  }

  function propose(line: KeyedLine): Proposal {
    const mentions = mentionsOf(line)
    const named = [...mentions.byReference, ...mentions.byNumber]
    const same = named.filter(({ open }) => open.currency === line.amount.currency)
    const open = same.filter(isOpen)
    const [first, second] = open
    if (first && !second) return one(line, first, mentions)
    if (first) return several(line, open, mentions)
    if (same[0]) return closed(line, same[0])
    const [other] = named
    if (other) {
      const { number, open: due } = other
      return of(line, 'none', [], [{ key: 'otherCurrency', params: { number, currency: due.currency } }])
    }
    return unnamed(line)
  }

  /** The booking names one invoice. */
  function one(line: KeyedLine, payable: Payable, mentions: Mentions): Proposal {
    const isReference = mentions.byReference.includes(payable)
    const due = openOf(payable)
    const named: Why = { key: isReference ? 'byReference' : 'byNumber', params: { number: payable.number } }
    const doubts = doubtsOf(line, payable, mentions)
    const level = (wanted: Level): Level => (doubts.length === 0 ? wanted : lower(wanted, doubts))
    const { amount } = line
    const over = subtract(amount, due)
    if (over.minor > 0) {
      return of(
        line,
        'ask',
        [{ invoiceId: payable.id, amount }],
        [named, { key: 'over', params: { rest: over } }, ...doubts],
      )
    }
    const shares = [{ invoiceId: payable.id, amount }]
    if (over.minor === 0) return of(line, level('certain'), shares, [named, ...doubts])
    const rest = negated(over)
    const { offer } = payable
    if (offer && rest.minor <= offer.saving.minor && line.bookedOn <= offer.until) {
      const isExact = rest.minor === offer.saving.minor
      return of(line, level(isExact ? 'certain' : 'likely'), shares, [
        named,
        { key: 'discount', params: { saving: rest } },
        ...doubts,
      ])
    }
    if (offer && rest.minor === offer.saving.minor) {
      const day = { date: offer.until }
      return of(line, 'ask', shares, [named, { key: 'discountLate', params: { day, left: rest } }, ...doubts])
    }
    const isFee = isSmallFee(rest, due)
    const why: Why = { key: isFee ? 'short' : 'part', params: { left: rest } }
    return of(line, isFee ? 'ask' : level('likely'), shares, [named, why, ...doubts])
  }

  /** The booking names several open invoices. */
  function several(line: KeyedLine, open: readonly Payable[], mentions: Mentions): Proposal {
    const areReferences = open.every((payable) => mentions.byReference.includes(payable))
    const numbers = open.map(({ number }) => number).join(', ')
    const named: Why = { key: areReferences ? 'byReference' : 'byNumber', params: { number: numbers } }
    const doubts = open.flatMap((payable) => doubtsOf(line, payable, mentions)).slice(0, 1)
    const wholes = open.map((payable) => share(payable, openOf(payable)))
    if (sumOf(wholes, line) === line.amount.minor) {
      return of(line, doubts.length === 0 ? 'certain' : lower('certain', doubts), wholes, [named, ...doubts])
    }
    const less = open.map((payable) => share(payable, discounted(payable, line)))
    if (sumOf(less, line) === line.amount.minor) {
      const saving = money(sumOf(wholes, line) - line.amount.minor, line.amount.currency)
      return of(line, 'likely', less, [named, { key: 'discount', params: { saving } }, ...doubts])
    }
    const exact = open.filter((payable) => openOf(payable).minor === line.amount.minor)
    if (exact[0] && !exact[1]) {
      const why: Why = {
        key: 'doesNotAddUp',
        params: { sum: money(sumOf(wholes, line), line.amount.currency) },
      }
      return of(line, 'ask', [share(exact[0], line.amount)], [named, why, ...doubts])
    }
    const withheld = lessTax(open, line)
    if (withheld) return of(line, 'ask', withheld.shares, [named, withheld.why, ...doubts])
    return of(line, 'ask', oldestFirst(open, line), [
      named,
      { key: 'doesNotAddUp', params: { sum: money(sumOf(wholes, line), line.amount.currency) } },
      ...doubts,
    ])
  }

  /** The booking names an invoice of which nothing is asked for any more. */
  function closed(line: KeyedLine, payable: Payable): Proposal {
    const before = samePayment(line, payable)
    const { number, writtenOffOn } = payable
    if (before) {
      return of(line, 'none', [], [{ key: 'recordedAlready', params: { number, day: { date: before.on } } }])
    }
    const late = (why: Why) => of(line, 'ask', [share(payable, line.amount)], [why])
    if (writtenOffOn) return late({ key: 'writtenOff', params: { number, day: { date: writtenOffOn } } })
    return payable.isPaid
      ? late({ key: 'paidAgain', params: { number } })
      : of(line, 'none', [], [{ key: 'paidAlready', params: { number } }])
  }

  /** The booking names nothing: who paid and how much is all there is. */
  function unnamed(line: KeyedLine): Proposal {
    const alike = clientsLike(line.payer || line.text)
    const theirs = ofClients(alike).filter(({ open }) => open.currency === line.amount.currency)
    for (const payable of theirs) {
      const before = samePayment(line, payable)
      if (!before) continue
      const params = { number: payable.number, day: { date: before.on } }
      return of(line, 'none', [], [{ key: 'recordedAlready', params }])
    }
    const isDue = (payable: Payable) => isOpen(payable) && payable.issueDate <= line.bookedOn
    const fits = (payable: Payable) =>
      openOf(payable).minor === line.amount.minor || discounted(payable, line).minor === line.amount.minor
    const due = theirs.filter(isDue).toSorted((a, b) => compareText(a.dueDate, b.dueDate))
    const exact = due.filter(fits)
    const [only, another] = exact
    if (only) {
      const why: Why[] = [{ key: 'byAmountAndName', params: { number: only.number } }]
      if (openOf(only).minor !== line.amount.minor) {
        why.push({ key: 'discount', params: { saving: subtract(openOf(only), line.amount) } })
      }
      if (!another) return of(line, 'likely', [share(only, line.amount)], why)
      return of(
        line,
        'ask',
        [share(only, line.amount)],
        [...why, { key: 'severalFit', params: { count: exact.length } }],
      )
    }
    const [way, otherWay] = subsetsOf(
      due.map((payable) => openOf(payable).minor),
      line.amount.minor,
    )
    if (way) {
      const parts = way.flatMap((at) => due[at] ?? [])
      const numbers = parts.map(({ number }) => number).join(', ')
      const shares = parts.map((payable) => share(payable, openOf(payable)))
      const why: Why = { key: 'bySum', params: { number: numbers } }
      if (!otherWay) return of(line, 'likely', shares, [why])
      return of(line, 'ask', shares, [why, { key: 'severalFit', params: { count: 2 } }])
    }
    const withheld = due.length > 1 ? lessTax(due, line) : undefined
    if (withheld) {
      const numbers = due.map(({ number }) => number).join(', ')
      return of(line, 'ask', withheld.shares, [{ key: 'byName', params: { number: numbers } }, withheld.why])
    }
    const [oldest] = due
    if (oldest) {
      const rest = subtract(openOf(oldest), line.amount)
      const kind = rest.minor < 0 ? 'over' : isSmallFee(rest, openOf(oldest)) ? 'short' : 'part'
      const what: Why =
        kind === 'over'
          ? { key: 'over', params: { rest: negated(rest) } }
          : { key: kind, params: { left: rest } }
      return of(
        line,
        'ask',
        [share(oldest, line.amount)],
        [{ key: 'byName', params: { number: oldest.number } }, what],
      )
    }
    const [sameAmount, more] = withOpen(line.amount).filter(isDue)
    if (sameAmount && !more) {
      return of(
        line,
        'ask',
        [share(sameAmount, line.amount)],
        [{ key: 'byAmount', params: { number: sameAmount.number } }],
      )
    }
    return of(line, 'none', [], [])
  }

  function doubtsOf(line: KeyedLine, payable: Payable, mentions: Mentions): readonly Why[] {
    const isReference = mentions.byReference.includes(payable)
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

  function discounted(payable: Payable, line: KeyedLine): Money {
    const due = openOf(payable)
    const { offer } = payable
    return offer && line.bookedOn <= offer.until && offer.saving.minor < due.minor
      ? subtract(due, offer.saving)
      : due
  }

  /** All of these, each less the same rate of tax. */
  function lessTax(open: readonly Payable[], { amount }: KeyedLine) {
    const taxes = withheldOfEach(open.map(openOf), amount)
    return (
      taxes && {
        shares: open.map((payable, at) =>
          share(payable, subtract(openOf(payable), taxes[at] ?? money(0, amount.currency))),
        ),
        why: { key: 'withheld', params: { left: sum(taxes, amount.currency) } } satisfies Why,
      }
    )
  }

  function oldestFirst(open: readonly Payable[], { amount }: KeyedLine): readonly Share[] {
    let rest = amount.minor
    return open
      .toSorted((a, b) => compareText(a.dueDate, b.dueDate))
      .flatMap((payable) => {
        const part = Math.min(rest, openOf(payable).minor)
        rest -= part
        return part > 0 ? [share(payable, money(part, amount.currency))] : []
      })
  }
}

function afterPaying({ offer }: Payable, due: Money, amount: Money, { bookedOn }: KeyedLine): number {
  const rest = due.minor - amount.minor
  return offer && rest <= offer.saving.minor && bookedOn <= offer.until ? 0 : rest
}

/** A payment that is recorded and may be this very booking. */
function samePayment({ amount, bookedOn }: KeyedLine, { payments }: Payable) {
  return payments.find(
    (payment) =>
      payment.amount.currency === amount.currency &&
      payment.amount.minor === amount.minor &&
      Math.abs(daysBetween(payment.on, bookedOn)) <= SAME_PAYMENT_DAYS,
  )
}

/** Doubts about which invoice it is leave the one thing to be looked at; others leave everything open. */
function lower(level: Level, doubts: readonly Why[]): Level {
  const isMild = doubts.every(({ key }) => key === 'otherPayer' || key === 'sharedReference')
  return isMild && level === 'certain' ? 'likely' : 'ask'
}

function share({ id }: Payable, amount: Money): Share {
  return { invoiceId: id, amount }
}

function sumOf(shares: readonly Share[], { amount }: KeyedLine): number {
  return sum(
    shares.map((each) => each.amount),
    amount.currency,
  ).minor
}

function of(line: KeyedLine, level: Level, shares: readonly Share[], why: readonly Why[]): Proposal {
  return { line, level, shares, why }
}
