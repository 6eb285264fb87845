import {
  type Backup,
  type BackupDraft,
  type BackupFile,
  type BackupSettings,
  SETTING_NAMES,
  type SettingName,
} from '../../domain/backup/backup'
import type { StoredEvent } from '../../domain/invoice/events'
import { EMPTY_REGISTER } from '../../domain/party/client-register'
import { isOutstanding, rowOf } from '../../domain/receivables/invoice-row'
import type { InvoiceRecord, Store } from '../../ports/store'
import { allEstimates } from '../estimates/list-estimates'
import { listInvoices } from '../invoices/show-receivables'
import { PARTS } from '../ledger/index-parts'
import { reading } from '../ledger/reading'
import { dataOf, type RecordReader, readerOf, recordOf, recordsOf } from '../ledger/records'
import type { Refused } from '../ledger/refusal'
import { eventId } from '../ledger/transaction'
import type { World } from '../world'

/** Everything but the histories and the files, which are asked for in pages, since they may be large. */
export interface BackupBeginning {
  readonly ok: true
  readonly device: string
  /** So many events there are now. */
  readonly eventCount: number
  readonly invoiceIds: readonly string[]
  readonly rest: Omit<Backup, 'events' | 'files'>
}

/** Begins a backup. Refusals as `reading`: a damaged ledger is repaired first, not saved over an older backup. */
export function beginBackup(world: Pick<World, 'store'>): Promise<BackupBeginning | Refused> {
  return reading(async () => {
    const { store } = world
    const [meta, { rows }, settings, clientIds, register, reminders, planIds, erased] = await Promise.all([
      recordOf(store, 'meta'),
      listInvoices(world),
      settingsOf(readerOf(store)),
      recordOf(store, 'clientIndex'),
      recordOf(store, 'clientRegister'),
      recordsOf(store, 'reminders', PARTS),
      recordOf(store, 'recurringIndex'),
      recordOf(store, 'erased'),
    ])
    return {
      ok: true,
      device: meta?.device ?? '',
      eventCount: meta?.eventCount ?? 0,
      invoiceIds: rows.map(({ id }) => id),
      rest: {
        settings,
        clients: await recordsOf(store, 'client', clientIds ?? []),
        register: register ?? EMPTY_REGISTER,
        reminders: reminders.flat(),
        recurring: await recordsOf(store, 'recurring', planIds ?? []),
        estimates: await allEstimates(store),
        drafts: await draftsOf(store),
        erasedClients: erased ?? [],
      },
    }
  })
}

/** The kind of record that a setting is kept in. */
export function kindOf(name: SettingName): Exclude<SettingName, 'seller'> | 'profile' {
  return name === 'seller' ? 'profile' : name
}

/**
 * The settings as a backup has them: those that were ever made, and how far each pattern of numbers has come. Throws as
 * `recordOf`.
 */
export async function settingsOf(read: RecordReader): Promise<BackupSettings> {
  const [numbering = {}, ...records] = await Promise.all([
    read.load('numbering'),
    ...SETTING_NAMES.map((name) => read.load(kindOf(name))),
  ])
  const kept = SETTING_NAMES.map((name, at) => [name, records[at]]).filter(([, data]) => data !== undefined)
  return {
    ...Object.fromEntries(kept),
    numbering: Object.entries(numbering).map(([pattern, state]) => ({ pattern, ...state })),
  }
}

async function draftsOf(store: Store): Promise<readonly BackupDraft[]> {
  const entries = (await recordOf(store, 'draftIndex')) ?? []
  const records = await store.load(
    'draft',
    entries.map(({ key }) => key),
  )
  return entries.flatMap((entry, at) => {
    const loaded = records[at]
    const record = loaded && dataOf(loaded)
    if (!record?.draft) return []
    return { ...entry, ...record }
  })
}

export interface BackupPage {
  readonly ok: true
  readonly events: readonly StoredEvent[]
  readonly files: readonly BackupFile[]
}

/** The histories of some invoices, and the PDFs of those that are still open, where they are wanted. */
export function readHistories(
  { store }: Pick<World, 'store'>,
  invoiceIds: readonly string[],
  wish: 'withFiles' | 'withoutFiles' = 'withFiles',
): Promise<BackupPage | Refused> {
  return reading(async () => {
    const records = await recordsOf(store, 'invoice', invoiceIds)
    const [events, files] = await Promise.all([
      recordsOf(store, 'event', records.flatMap(eventIdsOf)),
      wish === 'withFiles' ? filesOf(store, records) : [],
    ])
    return { ok: true, events, files }
  })
}

function eventIdsOf({ invoice, clocks }: InvoiceRecord): readonly string[] {
  return clocks.map((clock) => eventId(invoice.id, clock))
}

async function filesOf(store: Store, records: readonly InvoiceRecord[]): Promise<readonly BackupFile[]> {
  const ids = records.filter(({ invoice }) => isOutstanding(rowOf(invoice))).map(({ invoice }) => invoice.id)
  const files = await store.load('file', ids)
  return ids.flatMap((invoiceId, at) => {
    const loaded = files[at]
    const file = loaded && dataOf(loaded)
    return file ? { invoiceId, ...file } : []
  })
}
