import type { SavedView } from '../domain/receivables/list-view'
import { type CommitWorld, note } from './commit'
import { recordOf } from './records'
import { type CommandResult, type Refused, reading } from './refusal'
import type { World } from './world'

/** The views of the list of invoices that the person has named. Refusals as `reading`. */
export function loadViews({
  store,
}: Pick<World, 'store'>): Promise<{ readonly ok: true; readonly views: readonly SavedView[] } | Refused> {
  return reading(async () => ({ ok: true, views: (await recordOf(store, 'savedViews')) ?? [] }))
}

export function saveViews(world: CommitWorld, views: readonly SavedView[]): Promise<CommandResult> {
  return note(world, async (tx) => tx.put('savedViews', '', views))
}
