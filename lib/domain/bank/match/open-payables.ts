import { groupedBy } from '../../grouped-by'
import { type Money, money } from '../../money/money'
import type { Payable } from './payable'

/** Invoices with what is left to pay of each while bookings are gone through, found by amount and by client. */
export interface OpenPayables {
  readonly openOf: (payable: Payable) => Money
  /** Something is left, and it is not written off. */
  readonly isOpen: (payable: Payable) => boolean
  /** Takes note of what is left of one. */
  readonly leave: (invoiceId: string, minor: number) => void
  /** Takes note that one was proposed, to be asked about. */
  readonly ask: (invoiceId: string) => void
  readonly isAsked: (payable: Payable) => boolean
  readonly byId: (invoiceId: string) => Payable | undefined
  /** Those of which exactly this is left. */
  readonly withOpen: (open: Money) => readonly Payable[]
  readonly ofClients: (names: ReadonlySet<string>) => readonly Payable[]
  /** How many have this reference. */
  readonly sharing: (reference: string) => number
}

/**
 * The invoices with all of their open amounts left; lists of them keep the order in which they are given. What is left
 * is in minor units.
 */
export function openPayables(payables: readonly Payable[]): OpenPayables {
  const places = new Map(payables.map((payable, at) => [payable, at]))
  const known = new Map(payables.map((payable) => [payable.id, payable]))
  const left = new Map(payables.map(({ id, open }) => [id, open.minor]))
  const byClient = groupedBy(payables, ({ clientName }) => clientName)
  const byReference = groupedBy(payables, ({ reference }) => reference)
  const asked = new Set<string>()
  const byOpen = new Map<string, Set<Payable>>()
  const openOf = ({ id, open }: Payable): Money => money(left.get(id) ?? 0, open.currency)
  const enter = (payable: Payable) => {
    const key = keyOf(openOf(payable))
    byOpen.set(key, (byOpen.get(key) ?? new Set()).add(payable))
  }
  for (const payable of payables) enter(payable)
  return {
    openOf,
    isOpen: (payable) => openOf(payable).minor > 0 && !payable.writtenOffOn,
    leave(invoiceId, minor) {
      const payable = known.get(invoiceId)
      if (!payable) return
      byOpen.get(keyOf(openOf(payable)))?.delete(payable)
      left.set(invoiceId, minor)
      enter(payable)
    },
    ask: (invoiceId) => asked.add(invoiceId),
    isAsked: ({ id }) => asked.has(id),
    byId: (invoiceId) => known.get(invoiceId),
    withOpen: (open) => [...(byOpen.get(keyOf(open)) ?? [])],
    ofClients: (names) =>
      [...names]
        .flatMap((name) => byClient.get(name) ?? [])
        .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    sharing: (reference) => byReference.get(reference)?.length ?? 0,
  }
}

function keyOf({ minor, currency }: Money): string {
  return `${minor} ${currency}`
}
