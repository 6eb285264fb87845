import type { SavedView } from '../../domain/receivables/list-view'
import { type CommitWorld, commit } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { undoingRecord } from '../ledger/record-before'
import { recordOf } from '../ledger/records'
import type { CommandResult, Refused } from '../ledger/refusal'
import type { World } from '../world'

/** The views of the list of invoices that the person has named. Refusals as `reading`. */
export function loadViews({
  store,
}: Pick<World, 'store'>): Promise<{ readonly ok: true; readonly views: readonly SavedView[] } | Refused> {
  return reading(async () => ({ ok: true, views: (await recordOf(store, 'savedViews')) ?? [] }))
}

/** Keeps the named views, in place of those before. It can be taken back. */
export function saveViews(
  world: CommitWorld,
  { command, views }: { readonly command: string; readonly views: readonly SavedView[] },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const back = await undoingRecord(tx, 'savedViews')
    tx.put('savedViews', '', views)
    return back
  })
}
