import type { PlainDate } from '../../domain/calendar/plain-date'
import { fold } from '../../domain/invoice/invoice'
import { redactEvent } from '../../domain/invoice/redact-event'
import { bookkeepingYears } from '../../domain/party/bookkeeping-years'
import { currentClientId, idsOfClient, withoutClients } from '../../domain/party/client-register'
import { isOutstanding } from '../../domain/receivables/invoice-row'
import type { ComposerSession } from '../../ports/sessions'
import type { DoneCommand, Store } from '../../ports/store'
import { historyOf } from '../backup/join-history'
import { endComposers } from '../composer/composer-session'
import { type CommitWorld, commit } from '../ledger/commit'
import { dropReminders } from '../ledger/drop-reminders'
import { reading } from '../ledger/reading'
import { readerOf, recordOf, recordsOf } from '../ledger/records'
import { type CommandResult, Refusal, type Refused } from '../ledger/refusal'
import { reindex } from '../ledger/reindex'
import { eventId, type Transaction } from '../ledger/transaction'
import type { World } from '../world'
import { registerOf } from './client-book'
import { rowsOfClients } from './client-rows'
import { viewsOfClient } from './views-of-client'

/** What erasing a client takes and leaves, to be read before it is done. */
export interface ErasePlan {
  readonly ok: true
  readonly name: string
  /** Invoices that stay, for the books. */
  readonly keptInvoices: number
  /** Until the end of this year at the least, where the law of the seller's country is known. */
  readonly keptUntilYear?: number
  readonly drafts: number
  readonly estimates: number
  /** The names of the saved views that tell of the client. */
  readonly views: readonly string[]
  /** While one is open, nothing is erased: its reminders need the address. */
  readonly openInvoices: number
  /** While one stands in a mail draft, nothing is erased: that it was sent would never be known. */
  readonly unsentInvoices: number
}

/** What `eraseClient` would take and leave; nothing is written. Refusal: `unknownClient`. */
export function planErasing({ store }: Pick<World, 'store'>, clientId: string): Promise<ErasePlan | Refused> {
  return reading(async () => {
    const client = await recordOf(store, 'client', clientId)
    if (!client) throw new Refusal('unknownClient')
    const register = await registerOf(readerOf(store))
    const rows = await rowsOfClients(store, [currentClientId(register, clientId)])
    const theirs = idsOfClient(register, clientId)
    const last = rows[0]?.issueDate
    const country = (await recordOf(store, 'profile'))?.address.country ?? ''
    const untilYear = last && keptUntil(last, country)
    return {
      ok: true,
      name: client.name,
      keptInvoices: rows.length,
      drafts: (await draftKeys(store, theirs)).length,
      estimates: (await estimateIds(store, theirs)).length,
      views: (await viewsOfClient(store, theirs)).theirs.map(({ name }) => name),
      openInvoices: rows.filter(isOutstanding).length,
      unsentInvoices: await unsentInMails(store, theirs, new Set(rows.map(({ id }) => id))),
      ...(untilYear === undefined ? {} : { keptUntilYear: untilYear }),
    }
  })
}

/**
 * Erases a client's personal data for good (GDPR art. 17): the client record, drafts, reminder rows, saved views that
 * tell of them, and from the invoices whatever bookkeeping law does not want (art. 17(3)(b)). Events keep their ids and
 * clocks, so that no merge doubles them. Composers close, since what they show of the client, or offer, would be kept again at the next key; their
 * drafts stay. There is no undo. Refusals: `unknownClient`, `clientHasOpenInvoices`, `clientHasUnsentInvoice`.
 */
export async function eraseClient(
  world: CommitWorld & Pick<World, 'sessions' | 'drafts'>,
  { command, clientId }: { readonly command: string; readonly clientId: string },
): Promise<CommandResult> {
  let ended: readonly ComposerSession[] = []
  const result = await commit(world, command, async (tx) => {
    if (!(await tx.load('client', clientId))) throw new Refusal('unknownClient')
    const register = await registerOf(tx)
    const gone = idsOfClient(register, clientId)
    const rows = await rowsOfClients(world.store, [currentClientId(register, clientId)])
    if (rows.some(isOutstanding)) throw new Refusal('clientHasOpenInvoices')
    const ids = new Set(rows.map(({ id }) => id))
    if ((await unsentInMails(world.store, gone, ids)) > 0) throw new Refusal('clientHasUnsentInvoice')
    const views = await viewsOfClient(world.store, gone)
    if (views.theirs.length > 0) tx.put('savedViews', '', views.others)
    for (const id of ids) await redactHistory(tx, id)
    await dropReminders(tx, ids)
    await dropDrafts(tx, await draftKeys(world.store, gone))
    await dropPlans(tx, gone)
    const estimates = await estimateIds(world.store, gone)
    await dropEstimates(tx, estimates)
    for (const id of gone) tx.remove('client', id)
    tx.put(
      'clientIndex',
      '',
      ((await tx.load('clientIndex')) ?? []).filter((id) => !gone.includes(id)),
    )
    tx.put('clientRegister', '', withoutClients(register, gone))
    tx.put('erased', '', [...((await tx.load('erased')) ?? []), ...gone])
    await dropWays(tx, gone)
    await forgetUndo(tx, [...ids, ...gone, ...estimates, SAVED_VIEWS])
    ended = await endComposers(world)
    return {}
  })
  for (const { frame, view } of ended) await world.drafts.closeComposer(frame, view)
  return result
}

async function redactHistory(tx: Transaction, invoiceId: string): Promise<void> {
  const record = await tx.load('invoice', invoiceId)
  if (!record) return
  const history = (await historyOf(tx, invoiceId)).map(redactEvent)
  const invoice = fold(
    invoiceId,
    history.map(({ event }) => event),
  )
  if (!invoice) throw new Refusal('storageDamaged')
  for (const event of history) tx.put('event', eventId(invoiceId, event.clock), event)
  tx.put('invoice', invoiceId, { ...record, invoice })
  // An invoice that never left is no voucher; its PDF goes.
  if (invoice.delivery === 'unsent' || invoice.delivery === 'abandoned') tx.remove('file', invoiceId)
  await reindex(tx, record.invoice, invoice)
}

async function dropDrafts(tx: Transaction, keys: readonly string[]): Promise<void> {
  for (const key of keys) tx.remove('draft', key)
  const entries = (await tx.load('draftIndex')) ?? []
  if (keys.length === 0) return
  tx.put(
    'draftIndex',
    '',
    entries.filter(({ key }) => !keys.includes(key)),
  )
}

/** Invoices that come back end with the client. */
async function dropPlans(tx: Transaction, clientIds: readonly string[]): Promise<void> {
  const ids = (await tx.load('recurringIndex')) ?? []
  const plans = await Promise.all(ids.map((id) => tx.load('recurring', id)))
  const gone = ids.filter((_, at) => clientIds.includes(plans[at]?.plan.content.client.id ?? ''))
  if (gone.length === 0) return
  for (const id of gone) tx.remove('recurring', id)
  tx.put(
    'recurringIndex',
    '',
    ids.filter((id) => !gone.includes(id)),
  )
}

/** An estimate is no voucher; what was agreed stands on the invoice. */
async function dropEstimates(tx: Transaction, gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return
  for (const id of gone) tx.remove('estimate', id)
  tx.put(
    'estimateIndex',
    '',
    ((await tx.load('estimateIndex')) ?? []).filter(({ id }) => !gone.includes(id)),
  )
}

async function dropWays(tx: Transaction, clientIds: readonly string[]): Promise<void> {
  const ways = await tx.load('reminderWays')
  if (!ways) return
  const kept = Object.entries(ways.clients).filter(([id]) => !clientIds.includes(id))
  tx.put('reminderWays', '', { ...ways, clients: Object.fromEntries(kept) })
}

/** As it stands in a command that can be taken back: views of before may have told of the client. */
const SAVED_VIEWS = JSON.stringify('savedViews')

/** What could be taken back holds mail threads and clients; after this there is nothing to go back to. */
async function forgetUndo(tx: Transaction, ids: readonly string[]): Promise<void> {
  const done = (await tx.load('commands')) ?? []
  const speaksOfThem = (one: DoneCommand) => {
    const before = JSON.stringify([one.undo, one.undos, one.settingsBefore, one.settingsAfter])
    return ids.some((id) => before.includes(id))
  }
  tx.put(
    'commands',
    '',
    done.map((one) => (speaksOfThem(one) ? { id: one.id, result: one.result } : one)),
  )
  if (await tx.load('additions')) tx.remove('additions', '')
}

async function draftKeys(store: Store, clientIds: readonly string[]): Promise<readonly string[]> {
  const keys = ((await recordOf(store, 'draftIndex')) ?? []).map(({ key }) => key)
  const records = await Promise.all(keys.map((key) => recordOf(store, 'draft', key)))
  return keys.filter((_, at) => clientIds.includes(records[at]?.draft?.client.id ?? ''))
}

/** How many invoices stand unsent in mail drafts that are, or were, for these clients. */
async function unsentInMails(
  store: Store,
  clientIds: readonly string[],
  invoiceIds: ReadonlySet<string>,
): Promise<number> {
  const keys = ((await recordOf(store, 'draftIndex')) ?? []).map(({ key }) => key)
  const held = (await recordsOf(store, 'draft', keys)).flatMap(({ draft, filled, invoiceId = '' }) =>
    filled && (invoiceIds.has(invoiceId) || clientIds.includes(draft?.client.id ?? '')) ? [invoiceId] : [],
  )
  const invoices = await recordsOf(store, 'invoice', held)
  return invoices.filter(({ invoice }) => invoice.delivery === 'unsent' && !invoice.isVoid).length
}

async function estimateIds(store: Store, clientIds: readonly string[]): Promise<readonly string[]> {
  const ids = ((await recordOf(store, 'estimateIndex')) ?? []).map(({ id }) => id)
  const records = await Promise.all(ids.map((id) => recordOf(store, 'estimate', id)))
  return ids.filter((_, at) =>
    records[at]?.versions.some(({ content }) => clientIds.includes(content.client.id)),
  )
}

/** The last year in which the newest invoice has to be kept. */
function keptUntil(issuedOn: PlainDate, country: string): number | undefined {
  const years = bookkeepingYears(country)
  return years === undefined ? undefined : Number(issuedOn.slice(0, 4)) + years
}
