import type { KeyedLine } from '../line-key'
import { type Mentions, mentionsAmong } from './mentions'
import type { Payable } from './payable'
import type { Proposal } from './proposal'
import { areSaidAlike } from './same-booking'

export interface TakenBack {
  /** By key of the booking: the payment that it takes back. */
  readonly reversals: ReadonlyMap<string, Proposal>
  /** Keys of bookings in the same statement that were taken back later. */
  readonly undone: ReadonlySet<string>
}

/** What bookings take back: a payment that is recorded, or one that stands in the same statement. */
export function takenBack(lines: readonly KeyedLine[], payables: readonly Payable[]): TakenBack {
  const reversals = new Map<string, Proposal>()
  const undone = new Set<string>()
  const mentionsOf = mentionsAmong(payables)
  for (const line of lines) {
    if (!line.isReversal || line.amount.minor >= 0) continue
    const earlier = lines.find(
      (other) =>
        !undone.has(other.key) &&
        other.amount.minor === -line.amount.minor &&
        other.amount.currency === line.amount.currency &&
        other.bookedOn <= line.bookedOn &&
        areSaidAlike(line, other),
    )
    if (earlier) undone.add(earlier.key)
    const proposal = earlier ? undefined : reversalOf(line, payables, mentionsOf(line))
    if (proposal) reversals.set(line.key, proposal)
  }
  return { reversals, undone }
}

function reversalOf(
  line: KeyedLine,
  payables: readonly Payable[],
  { byReference, byNumber }: Mentions,
): Proposal | undefined {
  const paid = payables.flatMap((payable) =>
    payable.payments
      .filter(
        ({ amount, on }) =>
          amount.minor === -line.amount.minor &&
          amount.currency === line.amount.currency &&
          on <= line.bookedOn,
      )
      .map(({ paymentId }) => ({ payable, paymentId })),
  )
  const named = paid.filter(({ payable }) => byReference.includes(payable) || byNumber.includes(payable))
  const [found, another] = named.length > 0 ? named : paid
  if (!found || another) return undefined
  const { payable, paymentId } = found
  return {
    line,
    level: 'ask',
    shares: [],
    why: [{ key: 'reversal', params: { number: payable.number } }],
    reverses: { invoiceId: payable.id, paymentId },
  }
}
