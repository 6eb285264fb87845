import type { RecordName, Store } from '../../ports/store'
import { recordOf } from './records'

/** The records that the commits after the revision `since` have changed; undefined where the journal no longer knows. */
export async function changedSince(
  store: Store,
  since: number,
  revision: number,
): Promise<readonly RecordName[] | undefined> {
  if (since > revision) return undefined
  const journal = (await recordOf(store, 'journal')) ?? []
  const missed = journal.filter((entry) => entry.revision > since && entry.revision <= revision)
  return missed.length === revision - since ? missed.flatMap((entry) => entry.changed) : undefined
}
