import type { RecordKind, RecordName, Records, Store } from '../../ports/store'
import { note } from '../ledger/commit'
import { FOLLOWING_VERSION, rebuildLedger } from '../ledger/rebuild-ledger'
import { dataOf, recordsOf } from '../ledger/records'
import type { World } from '../world'
import type { CheckWorld } from './check-ledger'
import { mending } from './mending'
import { AT_ONCE, inParts, keyOf, readAll } from './read-copies'
import { holds } from './settle'

const NONE = { kind: 'empty' } as const

/**
 * Makes anew what follows from the events, once after each version that makes it by other rules: lists and reports read
 * what is stored, and a row that is looked for where it should be now would come to be there twice. True where
 * something changed; nothing is told as a repair, since nothing was damaged.
 */
export async function remakeFollowing(world: CheckWorld & Pick<World, 'store'>): Promise<boolean> {
  let isRemade = false
  const result = await mending(world, () =>
    note(world, async (tx) => {
      const meta = await tx.load('meta')
      if (!meta || meta.following === FOLLOWING_VERSION) return
      const names = await world.copies.main.names()
      if (!names) return
      const { changes, meta: counted } = rebuildLedger({
        events: await everyOf(world.store, 'event', names),
        snapshots: await everyOf(world.store, 'invoice', names),
        months: meta.months,
      })
      const stored = await readAll(world.store, changes)
      for (const change of changes) {
        const reading = stored.get(keyOf(change)) ?? NONE
        dataOf(reading)
        if (holds(reading, change)) continue
        tx.put(change.kind, change.id, change.data as never)
        isRemade = true
      }
      tx.put('meta', '', { ...meta, ...counted, clock: meta.clock })
    }),
  )
  if (!result.ok || !isRemade) return false
  await world.notices.publish({ type: 'ledgerChanged' })
  return true
}

/** Throws a `Refusal` where one is damaged or of a newer version. */
async function everyOf<Kind extends RecordKind>(
  store: Store,
  kind: Kind,
  names: readonly RecordName[],
): Promise<readonly Records[Kind][]> {
  const ids = names.filter((name) => name.kind === kind).map(({ id }) => id)
  const records: Records[Kind][] = []
  for (const part of inParts(ids, AT_ONCE)) records.push(...(await recordsOf(store, kind, part)))
  return records
}
