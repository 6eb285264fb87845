import type { StoredEvent } from '../../domain/invoice/events'
import { fold } from '../../domain/invoice/invoice'
import { mergeEvents } from '../../domain/invoice/merge-events'
import { dropReminders } from '../ledger/drop-reminders'
import { Refusal } from '../ledger/refusal'
import { reindex } from '../ledger/reindex'
import { eventId, type Transaction } from '../ledger/transaction'

/**
 * Joins what happened to an invoice elsewhere with its history here. What is here stays as it is; of the rest, each
 * event comes in once. False when nothing was new. Refusal: `backupDamaged`.
 */
export async function joinHistory(
  tx: Transaction,
  invoiceId: string,
  events: readonly StoredEvent[],
): Promise<boolean> {
  const record = await tx.load('invoice', invoiceId)
  const own = await historyOf(tx, invoiceId)
  const known = new Set(own.flatMap(({ id, clock }) => [id, clock]))
  const added = events.filter(({ id, clock }) => !known.has(id) && !known.has(clock))
  if (added.length === 0) return false
  const history = mergeEvents(own, added)
  const invoice = fold(
    invoiceId,
    history.map(({ event }) => event),
  )
  if (!invoice) throw new Refusal('backupDamaged')
  for (const event of added) tx.put('event', eventId(invoiceId, event.clock), event)
  tx.put('invoice', invoiceId, { invoice, clocks: history.map(({ clock }) => clock) })
  const { number } = invoice.issued
  if ((await tx.load('number', number)) === undefined) tx.put('number', number, invoiceId)
  const meta = await tx.meta()
  tx.put('meta', '', {
    ...meta,
    // What is written here from now on comes after everything that was read.
    clock: [meta.clock, ...added.map(({ clock }) => clock)].toSorted().at(-1) ?? '',
    eventCount: meta.eventCount + added.length,
    invoiceCount: meta.invoiceCount + (record ? 0 : 1),
  })
  await reindex(tx, record?.invoice, invoice)
  return true
}

/** Takes events out of a history again. An invoice that is left without a beginning is gone with its PDF and number. */
export async function leaveHistory(
  tx: Transaction,
  invoiceId: string,
  clocks: readonly string[],
): Promise<void> {
  const record = await tx.load('invoice', invoiceId)
  if (!record) return
  const history = (await historyOf(tx, invoiceId)).filter(({ clock }) => !clocks.includes(clock))
  const invoice = fold(
    invoiceId,
    history.map(({ event }) => event),
  )
  for (const clock of clocks) tx.remove('event', eventId(invoiceId, clock))
  if (invoice) tx.put('invoice', invoiceId, { invoice, clocks: history.map(({ clock }) => clock) })
  else {
    tx.remove('invoice', invoiceId)
    tx.remove('file', invoiceId)
    await dropReminders(tx, new Set([invoiceId]))
    const { number } = record.invoice.issued
    if ((await tx.load('number', number)) === invoiceId) tx.remove('number', number)
  }
  const meta = await tx.meta()
  tx.put('meta', '', {
    ...meta,
    eventCount: meta.eventCount - clocks.length,
    invoiceCount: meta.invoiceCount - (invoice ? 0 : 1),
  })
  await reindex(tx, record.invoice, invoice)
}

/** The events of an invoice as they are stored, the oldest first; none for one that is not here. */
export async function historyOf(tx: Transaction, invoiceId: string): Promise<readonly StoredEvent[]> {
  const clocks = (await tx.load('invoice', invoiceId))?.clocks ?? []
  const events = await Promise.all(clocks.map((clock) => tx.load('event', eventId(invoiceId, clock))))
  return events.flatMap((event) => event ?? [])
}
