import type { IssuedInvoice } from '../domain/invoice/content'
import type { StoredEvent } from '../domain/invoice/events'
import type { Language } from '../domain/party/party'
import { buildOverview } from '../domain/receivables/build-overview'
import { type InvoiceRow, rowOf } from '../domain/receivables/invoice-row'
import type { Overview } from '../domain/receivables/overview'
import type { ReminderRow } from '../domain/reminders/reminder-row'
import type { Store } from '../ports/store'
import { PARTS } from './index-parts'
import { recordOf, recordsOf } from './records'
import { Refusal, type Refused, reading } from './refusal'
import { screenLanguage } from './settings'
import { eventId } from './transaction'
import type { World } from './world'

export interface Outstanding {
  readonly rows: readonly InvoiceRow[]
  readonly reminderRows: readonly ReminderRow[]
  readonly country?: string
  readonly hasProfile: boolean
}

/** Everything outstanding; its cost grows with that alone. Throws a `Refusal` on damaged records. */
export async function outstanding(store: Store): Promise<Outstanding> {
  const [rows, reminderRows, seller] = await Promise.all([
    recordsOf(store, 'openIndex', PARTS),
    recordsOf(store, 'reminders', PARTS),
    recordOf(store, 'profile'),
  ])
  return {
    rows: rows.flat(),
    reminderRows: reminderRows.flat(),
    hasProfile: seller !== undefined,
    ...(seller ? { country: seller.address.country } : {}),
  }
}

/** What the popup shows. */
export function showOverview(world: Pick<World, 'store' | 'clock' | 'browserLanguage'>): Promise<
  | {
      readonly ok: true
      readonly overview: Overview
      readonly hasProfile: boolean
      readonly language: Language
    }
  | Refused
> {
  return reading(async () => {
    const { hasProfile, ...known } = await outstanding(world.store)
    return {
      ok: true,
      overview: buildOverview({ ...known, today: world.clock.today() }),
      hasProfile,
      language: await screenLanguage(world),
    }
  })
}

/** All invoices there ever were, the newest first. */
export async function listInvoices({ store }: Pick<World, 'store'>): Promise<readonly InvoiceRow[]> {
  const months = (await recordOf(store, 'meta'))?.months ?? []
  const [open, archived] = await Promise.all([
    recordsOf(store, 'openIndex', PARTS),
    recordsOf(store, 'archiveIndex', months),
  ])
  return [...open.flat(), ...archived.flat()].toSorted(
    (a, b) => compare(b.issueDate, a.issueDate) || compare(b.number, a.number),
  )
}

/** An invoice with everything that happened to it, the oldest first. */
export function showHistory(
  { store }: Pick<World, 'store'>,
  invoiceId: string,
): Promise<
  | {
      readonly ok: true
      readonly row: InvoiceRow
      readonly invoice: IssuedInvoice
      readonly events: readonly StoredEvent[]
    }
  | Refused
> {
  return reading(async () => {
    const record = await recordOf(store, 'invoice', invoiceId)
    if (!record) throw new Refusal('unknownInvoice')
    const events = await recordsOf(
      store,
      'event',
      record.clocks.map((clock) => eventId(invoiceId, clock)),
    )
    return { ok: true, row: rowOf(record.invoice), invoice: record.invoice.issued, events }
  })
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
