import type { Backup, BackupDraft, BackupFile } from '../../domain/backup/backup'
import type { StoredEvent } from '../../domain/invoice/events'
import { EMPTY_REGISTER } from '../../domain/party/client-register'
import { isOutstanding, rowOf } from '../../domain/receivables/invoice-row'
import type { InvoiceRecord, RecordKind, Store } from '../../ports/store'
import { allEstimates } from '../estimates/list-estimates'
import { PARTS } from '../index-parts'
import { dataOf, recordOf, recordsOf } from '../records'
import { type Refused, reading } from '../refusal'
import { listInvoices } from '../show-receivables'
import { eventId } from '../transaction'
import type { World } from '../world'

/**
 * What becomes of each kind of record in a backup. `derived` can be made from the events; `local` means something in
 * this browser alone. A new kind is asked for here by the compiler.
 */
export const IN_BACKUP: Readonly<Record<RecordKind, 'kept' | 'derived' | 'local'>> = {
  profile: 'kept',
  profileForm: 'kept',
  language: 'kept',
  reminderTexts: 'kept',
  checkPreferences: 'kept',
  savedViews: 'kept',
  reminderPolicy: 'kept',
  reminderWays: 'kept',
  numbering: 'kept',
  event: 'kept',
  file: 'kept',
  client: 'kept',
  clientIndex: 'kept',
  clientRegister: 'kept',
  draft: 'kept',
  draftIndex: 'kept',
  reminders: 'kept',
  recurring: 'kept',
  recurringIndex: 'kept',
  estimate: 'kept',
  estimateIndex: 'kept',
  bankLayouts: 'local',
  thanks: 'local',
  erased: 'kept',
  number: 'derived',
  invoice: 'derived',
  openIndex: 'derived',
  archiveIndex: 'derived',
  habits: 'derived',
  advances: 'derived',
  meta: 'local',
  commands: 'local',
  backupState: 'local',
  backupWishes: 'local',
  additions: 'local',
  journal: 'local',
  repair: 'local',
  scan: 'local',
}

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
    const [
      meta,
      { rows },
      seller,
      profileForm,
      reminderTexts,
      checkPreferences,
      savedViews,
      reminderPolicy,
      reminderWays,
      numbering,
      language,
      clientIds,
      register,
      reminders,
      planIds,
      erased,
    ] = await Promise.all([
      recordOf(store, 'meta'),
      listInvoices(world),
      recordOf(store, 'profile'),
      recordOf(store, 'profileForm'),
      recordOf(store, 'reminderTexts'),
      recordOf(store, 'checkPreferences'),
      recordOf(store, 'savedViews'),
      recordOf(store, 'reminderPolicy'),
      recordOf(store, 'reminderWays'),
      recordOf(store, 'numbering'),
      recordOf(store, 'language'),
      recordOf(store, 'clientIndex'),
      recordOf(store, 'clientRegister'),
      recordsOf(store, 'reminders', PARTS),
      recordOf(store, 'recurringIndex'),
      recordOf(store, 'erased'),
    ])
    const series = Object.entries(numbering ?? {})
    return {
      ok: true,
      device: meta?.device ?? '',
      eventCount: meta?.eventCount ?? 0,
      invoiceIds: rows.map(({ id }) => id),
      rest: {
        settings: {
          numbering: series.map(([pattern, state]) => ({ pattern, ...state })),
          ...(language ? { language } : {}),
          ...(seller ? { seller } : {}),
          ...(profileForm ? { profileForm } : {}),
          ...(reminderTexts ? { reminderTexts } : {}),
          ...(checkPreferences ? { checkPreferences } : {}),
          ...(savedViews ? { savedViews } : {}),
          ...(reminderPolicy ? { reminderPolicy } : {}),
          ...(reminderWays ? { reminderWays } : {}),
        },
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
