import type { IssuedInvoice } from '../../domain/invoice/content'
import type { StoredEvent } from '../../domain/invoice/events'
import { type ClientRegister, currentClientId } from '../../domain/party/client-register'
import { type ChangedRows, newestFirst } from '../../domain/receivables/changed-rows'
import { type InvoiceRow, rowOf } from '../../domain/receivables/invoice-row'
import type { ReminderRow } from '../../domain/reminders/reminder-row'
import type { ReminderRules } from '../../domain/reminders/ways'
import type { SentFile } from '../../ports/draft-frames'
import type { Store } from '../../ports/store'
import { registerOf } from '../clients/client-book'
import { mergedNames } from '../clients/merged-names'
import { changedSince } from '../ledger/changed-since'
import { PARTS } from '../ledger/index-parts'
import { reading } from '../ledger/reading'
import { readerOf, recordOf, recordsOf } from '../ledger/records'
import { Refusal, type Refused } from '../ledger/refusal'
import { eventId } from '../ledger/transaction'
import { reminderRules } from '../reminders/reminder-settings'
import type { World } from '../world'

export interface Outstanding {
  readonly rows: readonly InvoiceRow[]
  readonly reminderRows: readonly ReminderRow[]
  readonly rules: ReminderRules
  readonly hasProfile: boolean
}

/** Everything outstanding; its cost grows with that alone. Throws a `Refusal` on damaged records. */
export async function outstanding(store: Store): Promise<Outstanding> {
  const profile = recordOf(store, 'profile')
  const [rows, reminderRows, seller, rules] = await Promise.all([
    recordsOf(store, 'openIndex', PARTS),
    recordsOf(store, 'reminders', PARTS),
    profile,
    reminderRules(store, profile),
  ])
  return {
    rows: rows.flat(),
    reminderRows: reminderRows.flat(),
    rules,
    hasProfile: seller !== undefined,
  }
}

/**
 * All invoices there ever were, the newest first, and the rules of their reminders. `since`: only those in the parts that
 * commits after this revision have changed, where the journal still knows them.
 */
export async function listInvoices(
  { store }: Pick<World, 'store'>,
  since?: number,
): Promise<ChangedRows & { readonly rules: ReminderRules }> {
  const { months = [], revision } = (await recordOf(store, 'meta')) ?? {}
  const parts = since === undefined ? undefined : await partsChanged(store, since, revision)
  const isWanted = (part: string) => parts?.includes(part) ?? true
  const [open, archived, rules] = await Promise.all([
    recordsOf(store, 'openIndex', PARTS.filter(isWanted)),
    recordsOf(store, 'archiveIndex', months.filter(isWanted)),
    reminderRules(store),
  ])
  const rows = await namedAsNow(store, [...open.flat(), ...archived.flat()])
  return {
    rows: newestFirst(rows),
    rules,
    ...(revision === undefined ? {} : { revision }),
    ...(parts ? { parts } : {}),
  }
}

/** The parts of the indexes that changed; undefined where that is not known, or clients were merged meanwhile. */
async function partsChanged(
  store: Store,
  since: number,
  revision: number | undefined,
): Promise<readonly string[] | undefined> {
  const changed = revision === undefined ? undefined : await changedSince(store, since, revision)
  if (!changed || changed.some(({ kind }) => kind === 'clientRegister')) return undefined
  const inIndexes = changed.filter(({ kind }) => kind === 'openIndex' || kind === 'archiveIndex')
  return [...new Set(inIndexes.map(({ id }) => id))]
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
      readonly rules: ReminderRules
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
    const [rules, register] = await Promise.all([reminderRules(store), registerOf(readerOf(store))])
    const row = ofCurrentClient(rowOf(record.invoice), register)
    return { ok: true, row, invoice: record.invoice.issued, events, rules }
  })
}

/** The PDF of an invoice as it went into the mail; absent where none is kept. */
export function invoiceFile(
  { store }: Pick<World, 'store'>,
  invoiceId: string,
): Promise<{ readonly ok: true; readonly file?: SentFile } | Refused> {
  return reading(async () => {
    const file = await recordOf(store, 'file', invoiceId)
    return { ok: true, ...(file ? { file } : {}) }
  })
}

/** Rows under the clients of today, with the name of today and the others of those that were several. */
export async function namedAsNow(store: Store, kept: readonly InvoiceRow[]): Promise<readonly InvoiceRow[]> {
  const register = await registerOf(readerOf(store))
  if (Object.keys(register.mergedInto).length === 0) return kept
  const rows = kept.map((row) => ofCurrentClient(row, register))
  const shown = new Set(rows.map(({ clientId }) => clientId))
  const names = await mergedNames(store, register, (id) => shown.has(id))
  return rows.map((row) => withNames(row, names[row.clientId ?? '']))
}

function withNames(
  row: InvoiceRow,
  [current = row.clientName, ...former]: readonly string[] = [],
): InvoiceRow {
  const others = [current, ...former].filter((name) => name !== row.clientName)
  if (others.length === 0) return row
  return { ...row, ...(current === row.clientName ? {} : { currentName: current }), otherNames: others }
}

/** The row under the client that its client was merged into. */
function ofCurrentClient(row: InvoiceRow, register: ClientRegister): InvoiceRow {
  const { clientId } = row
  if (clientId === undefined || !Object.hasOwn(register.mergedInto, clientId)) return row
  return { ...row, clientId: currentClientId(register, clientId) }
}
