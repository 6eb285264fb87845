import { compareText } from '../../compare-text'
import type { Money } from '../../money/money'
import type { KeyedLine } from '../line-key'
import { byMention } from './by-mention'
import { byPayer } from './by-payer'
import { mentionsAmong } from './mentions'
import { namesLike } from './names'
import { openPayables } from './open-payables'
import type { Payable } from './payable'
import type { Judgement, Proposal } from './proposal'
import { takenBack } from './reversals'

export interface Matches {
  readonly proposals: readonly Proposal[]
  /** Bookings that are recorded from a statement already. */
  readonly known: number
  /** Bookings of money that went out. */
  readonly spent: number
}

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
  const matcher = matcherFor(withoutPaymentsOf(lines, payables), undone)
  const proposals = fresh.flatMap((line): readonly Proposal[] => {
    const reversal = reversals.get(line.key)
    if (reversal) return [reversal]
    return line.amount.minor > 0 ? [matcher(line)] : []
  })
  return { proposals, known: lines.length - fresh.length, spent: fresh.length - proposals.length }
}

/** What a line of this statement has paid is another booking, and never the same as one that is left. */
function withoutPaymentsOf(lines: readonly KeyedLine[], payables: readonly Payable[]): readonly Payable[] {
  const keys = new Set(lines.map(({ key }) => key))
  return payables.map((payable) => {
    const payments = payable.payments.filter(({ paymentId }) => !keys.has(paymentId))
    return { ...payable, payments }
  })
}

function matcherFor(
  payables: readonly Payable[],
  undone: ReadonlySet<string>,
): (line: KeyedLine) => Proposal {
  const open = openPayables(payables)
  const mentionsOf = mentionsAmong(payables)
  const clientsLike = namesLike(payables.map(({ clientName }) => clientName))
  return (line) => {
    const judged =
      byMention(line, mentionsOf(line), open) ?? byPayer(line, clientsLike(line.payer || line.text), open)
    if (undone.has(line.key)) return { line, ...reversedLater(judged) }
    // Our own transfer that came back is no payment by the client, though it names the invoice.
    if (line.isReversal && judged.level !== 'none') return { line, ...judged, level: 'ask' }
    // What is asked does not take an invoice away from bookings that name it.
    if (judged.level === 'certain' || judged.level === 'likely') {
      for (const { invoiceId, amount } of judged.shares) {
        const payable = open.byId(invoiceId)
        if (payable) open.leave(invoiceId, afterPaying(payable, open.openOf(payable), amount, line))
      }
    } else for (const { invoiceId } of judged.shares) open.ask(invoiceId)
    return { line, ...judged }
  }
}

function reversedLater({ level, shares, why }: Judgement): Judgement {
  return { level: level === 'none' ? 'none' : 'ask', shares, why: [...why, { key: 'reversedLater' }] }
}

function afterPaying({ offer }: Payable, due: Money, amount: Money, { bookedOn }: KeyedLine): number {
  const rest = due.minor - amount.minor
  return offer && rest <= offer.saving.minor && bookedOn <= offer.until ? 0 : rest
}
