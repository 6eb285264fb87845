import { type Backup, type BackupFile, type BackupSettings, SETTING_NAMES } from '../../domain/backup/backup'
import { type BackupDifference, difference } from '../../domain/backup/difference'
import { joinSettings, waysOf } from '../../domain/backup/join-settings'
import { byInvoice, holdsTogether } from '../../domain/backup/read-backup'
import { isSameData } from '../../domain/canonical-json'
import { mayHaveLeft } from '../../domain/invoice/invoice'
import { redactEvent } from '../../domain/invoice/redact-event'
import { isOutstanding, rowOf } from '../../domain/receivables/invoice-row'
import { isSameKey } from '../../domain/reminders/reminder-row'
import type { DraftEntry, InvoiceRecord, Store } from '../../ports/store'
import { registerOf } from '../clients/client-book'
import { putEstimate } from '../estimates/estimate-records'
import { settleEstimate } from '../estimates/follow-estimate'
import { listInvoices } from '../invoices/show-receivables'
import { type CommitWorld, commit, note } from '../ledger/commit'
import { partOf } from '../ledger/index-parts'
import { reading } from '../ledger/reading'
import { type RecordReader, readerOf, recordOf, recordsOf } from '../ledger/records'
import { type CommandResult, Refusal, type Refused } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { settleOccurrence } from '../recurring/settle-occurrence'
import type { World } from '../world'
import { noteAdditions } from './additions'
import { kindOf, settingsOf } from './collect-backup'
import { joinHistory } from './join-history'

/** What the person takes from the file where it differs from what is here. */
export interface RestoreChoices {
  readonly clientIds: readonly string[]
  readonly takesSettings: boolean
}

export interface RestoreOrder {
  readonly command: string
  readonly backup: Backup
  readonly choices: RestoreChoices
}

/** What restoring would change; nothing is written. Refusal: `backupDamaged`. */
export function compareBackup(
  { store }: Pick<World, 'store'>,
  backup: Backup,
): Promise<{ readonly ok: true; readonly difference: BackupDifference } | Refused> {
  return reading(async () => {
    if (!holdsTogether(backup)) throw new Refusal('backupDamaged')
    const invoiceIds = [...new Set(backup.events.map(({ invoiceId }) => invoiceId))]
    const [records, all, clients, settings, draftIndex, planIds, estimates, erased] = await Promise.all([
      recordsOf(store, 'invoice', invoiceIds),
      listInvoices({ store }),
      recordsOf(
        store,
        'client',
        backup.clients.map(({ id }) => id),
      ),
      settingsOf(readerOf(store)),
      recordOf(store, 'draftIndex'),
      recordOf(store, 'recurringIndex'),
      recordOf(store, 'estimateIndex'),
      recordOf(store, 'erased'),
    ])
    const open = records.filter(({ invoice }) => isOutstanding(rowOf(invoice)))
    const here = {
      settings,
      openInvoiceIds: open.map(({ invoice }) => invoice.id),
      withoutFile: await withoutFileOf(store, backup, records),
      clocks: new Map(records.map(({ invoice, clocks }) => [invoice.id, clocks])),
      numbers: all.rows.map(({ number }) => number),
      clients,
      draftKeys: (draftIndex ?? []).map(({ key }) => key),
      planIds: planIds ?? [],
      estimateIds: (estimates ?? []).map(({ id }) => id),
      erasedClients: erased ?? [],
    }
    return { ok: true, difference: difference(here, backup) }
  })
}

/** Invoices whose PDF is in the file and not here. They are looked for one by one, since they take some room. */
async function withoutFileOf(
  store: Store,
  { files }: Backup,
  records: readonly InvoiceRecord[],
): Promise<readonly string[]> {
  const left = new Set(records.filter(({ invoice }) => mayHaveLeft(invoice)).map(({ invoice }) => invoice.id))
  const missing: string[] = []
  for (const { invoiceId } of files) {
    if (left.has(invoiceId) && !(await recordOf(store, 'file', invoiceId))) missing.push(invoiceId)
  }
  return missing
}

/**
 * Joins a backup with what is here, in one write and with one undo: events by union, the rest where it is missing
 * here or the person chose the file's. Refusals: `backupDamaged`; nothing is changed then.
 */
export function restoreBackup(
  world: CommitWorld,
  { command, backup, choices }: RestoreOrder,
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    if (!holdsTogether(backup)) throw new Refusal('backupDamaged')
    const erased = new Set(await tx.load('erased'))
    for (const [invoiceId, history] of byInvoice(backup.events)) {
      const isErased = history.some(
        ({ event }) => event.type === 'issued' && erased.has(event.invoice.client.id),
      )
      await joinHistory(tx, invoiceId, isErased ? history.map(redactEvent) : history)
    }
    await joinReminders(tx, backup)
    await joinClients(tx, backup, choices)
    await joinRegister(tx, backup)
    await putSettings(tx, world.store, backup.settings, choices.takesSettings)
    await joinDrafts(tx, backup, erased)
    await joinPlans(tx, backup, erased)
    await joinEstimates(tx, backup, erased)
    await settleInvoices(tx, backup)
    return tx.changes().length === 0 ? {} : noteAdditions(tx, world.store, command)
  })
}

/** Puts a sent PDF back where there is none: after its invoice, and again without harm. One that never left needs none. */
export function restoreFile(world: CommitWorld, { invoiceId, ...file }: BackupFile): Promise<CommandResult> {
  return note(world, async (tx) => {
    const record = await tx.load('invoice', invoiceId)
    if (record && mayHaveLeft(record.invoice) && !(await tx.load('file', invoiceId)))
      tx.put('file', invoiceId, file)
  })
}

async function joinReminders(tx: Transaction, { reminders }: Backup): Promise<void> {
  for (const row of reminders) {
    const part = partOf(row.invoiceId)
    const rows = (await tx.load('reminders', part)) ?? []
    if (rows.some((here) => isSameKey(here, row)) || !(await tx.load('invoice', row.invoiceId))) continue
    tx.put('reminders', part, [...rows, row])
  }
}

async function joinClients(
  tx: Transaction,
  { clients, erasedClients }: Backup,
  { clientIds }: RestoreChoices,
): Promise<void> {
  const erased = (await tx.load('erased')) ?? []
  const index = (await tx.load('clientIndex')) ?? []
  const added: string[] = []
  for (const client of clients) {
    if (erased.includes(client.id)) continue
    const isKnown = (await tx.load('client', client.id)) !== undefined
    if (!index.includes(client.id)) added.push(client.id)
    if (!isKnown || clientIds.includes(client.id)) tx.put('client', client.id, client)
  }
  if (added.length > 0) tx.put('clientIndex', '', [...index, ...added])
  const news = erasedClients.filter((id) => !erased.includes(id) && !index.includes(id))
  if (news.length > 0) tx.put('erased', '', [...erased, ...news])
}

/** What the file says of clients holds where nothing is said here. */
async function joinRegister(tx: Transaction, { register: theirs }: Backup): Promise<void> {
  const index = (await tx.load('clientIndex')) ?? []
  const isHere = (id: string) => index.includes(id)
  const here = await registerOf(tx)
  const merged = Object.entries(theirs.mergedInto).filter(
    ([from, into]) => isHere(from) && isHere(into) && !Object.hasOwn(here.mergedInto, from),
  )
  const archived = theirs.archived.filter((id) => isHere(id) && !here.archived.includes(id))
  if (merged.length + archived.length === 0) return
  tx.put('clientRegister', '', {
    mergedInto: { ...Object.fromEntries(merged), ...here.mergedInto },
    archived: [...here.archived, ...archived],
  })
}

async function putSettings(
  tx: Transaction,
  store: Store,
  { reminderWays, ...others }: BackupSettings,
  takesTheirs: boolean,
): Promise<void> {
  const here = await settingsOf(tx)
  const named = reminderWays ? [reminderWays.clients, reminderWays.invoices].flatMap(Object.keys) : []
  const [known, before] = [await knownOf(tx, named), await knownOf(readerOf(store), named)]
  const ways = reminderWays && waysOf(reminderWays, (id) => known.has(id))
  const theirs = { ...others, ...(ways ? { reminderWays: ways } : {}) }
  const joined = joinSettings(here, theirs, { takesTheirs, hasCome: (id) => !before.has(id) })
  for (const name of SETTING_NAMES) {
    const setting = joined[name]
    // Each setting is kept under the kind that is its own.
    if (!isSameData(setting, here[name])) tx.put(kindOf(name), '', setting as never)
  }
  if (isSameData(joined.numbering, here.numbering)) return
  const series = joined.numbering.map(({ pattern, ...state }) => [pattern, state] as const)
  tx.put('numbering', '', Object.fromEntries(series))
}

/** Those ids that are of a client or an invoice. */
async function knownOf(read: RecordReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const records = await Promise.all(
    ids.map(async (id) => (await read.load('client', id)) ?? read.load('invoice', id)),
  )
  return new Set(ids.filter((_, at) => records[at] !== undefined))
}

async function joinDrafts(tx: Transaction, { drafts }: Backup, erased: ReadonlySet<string>): Promise<void> {
  const index = (await tx.load('draftIndex')) ?? []
  const added = drafts.filter(
    ({ key, draft }) => !index.some((entry) => entry.key === key) && !(draft && erased.has(draft.client.id)),
  )
  const entries = added.map(({ key, host, touchedOn, isUnsent, ...record }): DraftEntry => {
    tx.put('draft', key, record)
    return {
      key,
      touchedOn,
      ...(host === undefined ? {} : { host }),
      ...(isUnsent === undefined ? {} : { isUnsent }),
    }
  })
  if (added.length === 0) return
  tx.put('draftIndex', '', [...entries, ...index])
}

async function joinPlans(tx: Transaction, { recurring }: Backup, erased: ReadonlySet<string>): Promise<void> {
  const index = (await tx.load('recurringIndex')) ?? []
  const added = recurring.filter(
    ({ plan }) => !index.includes(plan.id) && !erased.has(plan.content.client.id),
  )
  for (const record of added) tx.put('recurring', record.plan.id, record)
  if (added.length > 0) tx.put('recurringIndex', '', [...index, ...added.map(({ plan }) => plan.id)])
}

/** An estimate that is here stays as it is. Its number stays taken. */
async function joinEstimates(
  tx: Transaction,
  { estimates }: Backup,
  erased: ReadonlySet<string>,
): Promise<void> {
  const known = new Set(((await tx.load('estimateIndex')) ?? []).map(({ id }) => id))
  for (const estimate of estimates) {
    const isErased = estimate.versions.some(({ content }) => erased.has(content.client.id))
    if (known.has(estimate.id) || isErased) continue
    await putEstimate(tx, estimate)
    if (!(await tx.load('number', estimate.number))) tx.put('number', estimate.number, estimate.id)
  }
}

/** Plans and estimates that are here learn of the invoices that came in, so that nothing is billed twice. */
async function settleInvoices(tx: Transaction, { events }: Backup): Promise<void> {
  for (const invoiceId of byInvoice(events).keys()) {
    const record = await tx.load('invoice', invoiceId)
    if (!record) continue
    await settleOccurrence(tx, record.invoice)
    await settleEstimate(tx, record.invoice)
  }
}
