import { canonicalJson } from '../../domain/canonical-json'
import type { Additions, Change, Removal, Store, Touched, TouchedKind } from '../../ports/store'
import type { Outcome } from '../commit'
import { recordOf } from '../records'
import { Refusal } from '../refusal'
import type { Transaction } from '../transaction'
import { leaveHistory } from './join-history'

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
  'clientIndex',
  'clientRegister',
  'draft',
  'draftIndex',
  'recurring',
  'recurringIndex',
  'estimate',
  'estimateIndex',
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
  for (const record of additions.touched) await putBack(tx, record)
  tx.remove('additions', '')
}

async function putBack(tx: Transaction, { kind, id, before, after }: Touched): Promise<void> {
  if (canonicalJson(await tx.load(kind, id)) !== canonicalJson(after)) return
  if (before === undefined) tx.remove(kind, id)
  else tx.put(kind, id, before)
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
