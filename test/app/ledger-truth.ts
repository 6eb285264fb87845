import { expect } from 'vitest'
import { type Advance, advancesAfter } from '../../lib/domain/invoice/advance'
import { fold } from '../../lib/domain/invoice/invoice'
import { isOutstanding, rowOf } from '../../lib/domain/receivables/invoice-row'
import { learnt, type PaymentHabits } from '../../lib/domain/reminders/habits'
import type { MemoryStore } from '../fakes/memory-store'

/** Every invoice is the fold of its events, every index follows from the invoices, and the counts are right. */
export function expectLedgerHolds(store: Pick<MemoryStore, 'all'>): void {
  const events = [...store.all('event').values()].toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
  const invoices = [...store.all('invoice').values()]
  for (const { invoice, clocks } of invoices) {
    const own = events.filter(({ invoiceId }) => invoiceId === invoice.id)
    expect(clocks).toEqual(own.map(({ clock }) => clock))
    expect(invoice).toEqual(
      fold(
        invoice.id,
        own.map(({ event }) => event),
      ),
    )
    expect(store.all('number').get(invoice.issued.number)).toBe(invoice.id)
  }
  const rows = invoices.map(({ invoice }) => rowOf(invoice))
  const sorted = (list: typeof rows) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(sorted([...store.all('openIndex').values()].flat())).toEqual(sorted(rows.filter(isOutstanding)))
  expect(sorted([...store.all('archiveIndex').values()].flat())).toEqual(
    sorted(rows.filter((row) => !isOutstanding(row))),
  )
  expect(store.all('habits').get('') ?? {}).toEqual(
    invoices.reduce<PaymentHabits>((so, { invoice }) => learnt(so, undefined, invoice), {}),
  )
  expect(store.all('advances').get('') ?? []).toEqual(
    invoices.reduce<readonly Advance[]>((so, { invoice }) => {
      const ids = (invoice.credits ?? []).map(({ creditNoteId }) => creditNoteId)
      const notes = ids.flatMap((id) => store.all('invoice').get(id)?.invoice ?? [])
      return advancesAfter(so, undefined, invoice, notes)
    }, []),
  )
  const meta = store.all('meta').get('')
  expect(meta?.eventCount ?? 0).toBe(events.length)
  expect(meta?.invoiceCount ?? 0).toBe(invoices.length)
  expect(meta?.months ?? []).toEqual([...store.all('archiveIndex').keys()].toSorted())
}
