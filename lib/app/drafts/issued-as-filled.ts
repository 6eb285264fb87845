import type { InvoiceEvent } from '../../domain/invoice/events'
import type { Invoice } from '../../domain/invoice/invoice'
import type { DraftRecord } from '../../ports/store'
import { eventId, type Transaction } from '../ledger/transaction'

type Load = Pick<Transaction, 'load'>

/** The clock of the event that issued an invoice last. */
export async function lastIssue(tx: Load, invoiceId: string): Promise<string | undefined> {
  const { clocks = [] } = (await tx.load('invoice', invoiceId)) ?? {}
  for (const clock of clocks.toReversed()) if (await issueAt(tx, invoiceId, clock)) return clock
  return undefined
}

/**
 * Issues an invoice that is about to count as sent once more as it stands in the mail, where it was changed since and the
 * change never came there: a PDF that could not be made, a window that was closed.
 */
export async function issueAsFilled(
  tx: Load & Pick<Transaction, 'run'>,
  { id, delivery }: Pick<Invoice, 'id' | 'delivery'>,
  draft: Pick<DraftRecord, 'filled'> | undefined,
): Promise<void> {
  const clock = draft?.filled?.issued
  if (clock === undefined || delivery !== 'unsent' || clock === (await lastIssue(tx, id))) return
  const issued = await issueAt(tx, id, clock)
  if (issued) await tx.run(id, { ...issued, type: 'issue' })
}

/** The event that issued an invoice at this clock, if it is here. */
export async function issueAt(
  tx: Load,
  invoiceId: string,
  clock: string,
): Promise<Extract<InvoiceEvent, { type: 'issued' }> | undefined> {
  const event = (await tx.load('event', eventId(invoiceId, clock)))?.event
  return event?.type === 'issued' ? event : undefined
}
