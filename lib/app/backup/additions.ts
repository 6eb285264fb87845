import { isSameData } from '../../domain/canonical-json'
import type { EstimateEntry } from '../../domain/estimate/entry'
import { withoutClients } from '../../domain/party/client-register'
import type { Additions, Change, DraftEntry, Removal, Store, Touched, TouchedKind } from '../../ports/store'
import { registerOf } from '../clients/client-book'
import { putEstimate } from '../estimates/estimate-records'
import type { Outcome } from '../ledger/commit'
import { recordOf } from '../ledger/records'
import { Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { countAgain } from './backup-state'
import { leaveHistory } from './join-history'

/** The lists of all clients and the like are left by what goes, since others may have come into them meanwhile. */
const LISTS = [
  ['client', 'clientIndex'],
  ['draft', 'draftIndex'],
  ['recurring', 'recurringIndex'],
  ['estimate', 'estimateIndex'],
] as const

const TOUCHED: readonly TouchedKind[] = [
  'profile',
  'profileForm',
  'language',
  'reminderTexts',
  'checkPreferences',
  'savedViews',
  'reminderPolicy',
  'reminderWays',
  'numbering',
  'client',
  'clientRegister',
  'draft',
  'recurring',
  'estimate',
]

/** Notes what a command adds, so that it can be taken back as one. To be called at its end. */
export async function noteAdditions(tx: Transaction, store: Store, command: string): Promise<Outcome> {
  const changes = tx.changes().filter(isPut)
  const touched: Touched[] = []
  for (const change of changes) {
    if (!isTouched(change)) continue
    const before = await recordOf(store, change.kind, change.id)
    touched.push({
      kind: change.kind,
      id: change.id,
      ...(before === undefined ? {} : { before }),
      after: change.data,
    } as Touched)
  }
  const events = changes.flatMap((change) =>
    change.kind === 'event' ? [{ invoiceId: change.data.invoiceId, clock: change.data.clock }] : [],
  )
  const { clock } = await tx.meta()
  tx.put('additions', '', { command, clock, events, touched })
  return { hasAdditions: true }
}

/**
 * Takes back what a command added. Refusal `changedSince` once something has happened to any invoice after it, since
 * that would be lost. What was changed by hand since then stays.
 */
export async function removeAdditions(tx: Transaction, command: string): Promise<void> {
  const additions = await tx.load('additions')
  if (additions?.command !== command) throw new Refusal('nothingToUndo')
  if (additions.clock !== (await tx.meta()).clock) throw new Refusal('changedSince')
  for (const [invoiceId, clocks] of byInvoice(additions)) await leaveHistory(tx, invoiceId, clocks)
  await countAgain(tx)
  for (const record of additions.touched) await putBack(tx, record)
  for (const [kind, list] of LISTS) await leaveList(tx, list, await goneOf(tx, kind, additions))
  await leaveRegister(tx, await goneOf(tx, 'client', additions))
  tx.remove('additions', '')
}

async function putBack(tx: Transaction, { kind, id, before, after }: Touched): Promise<void> {
  if (!isSameData(await tx.load(kind, id), after)) return
  if (before === undefined) tx.remove(kind, id)
  else if (kind === 'estimate') await putEstimate(tx, before)
  else tx.put(kind, id, before)
}

async function goneOf(
  tx: Transaction,
  kind: TouchedKind,
  { touched }: Additions,
): Promise<ReadonlySet<string>> {
  const ids = touched.filter((record) => record.kind === kind).map(({ id }) => id)
  const records = await Promise.all(ids.map((id) => tx.load(kind, id)))
  return new Set(ids.filter((_, at) => records[at] === undefined))
}

async function leaveList(
  tx: Transaction,
  list: (typeof LISTS)[number][1],
  gone: ReadonlySet<string>,
): Promise<void> {
  const entries: readonly (string | DraftEntry | EstimateEntry)[] = (await tx.load(list)) ?? []
  const left = entries.filter((entry) => !gone.has(nameOf(entry)))
  // What is left of a list is one of the same kind.
  if (left.length < entries.length) tx.put(list, '', left as never)
}

async function leaveRegister(tx: Transaction, gone: ReadonlySet<string>): Promise<void> {
  const register = await registerOf(tx)
  const left = withoutClients(register, [...gone])
  if (!isSameData(left, register)) tx.put('clientRegister', '', left)
}

function nameOf(entry: string | DraftEntry | EstimateEntry): string {
  if (typeof entry === 'string') return entry
  return 'key' in entry ? entry.key : entry.id
}

function byInvoice({ events }: Additions): ReadonlyMap<string, readonly string[]> {
  const clocks = new Map<string, string[]>()
  for (const { invoiceId, clock } of events) clocks.set(invoiceId, [...(clocks.get(invoiceId) ?? []), clock])
  return clocks
}

function isPut(change: Change | Removal): change is Change {
  return 'data' in change
}

function isTouched(change: Change): change is Extract<Change, { kind: TouchedKind }> {
  return (TOUCHED as readonly string[]).includes(change.kind)
}
