import type { Change, Meta, RecordKind, Records, Removal } from '../../ports/store'
import type { World } from '../world'
import { FOLLOWING_VERSION } from './rebuild-ledger'
import { type RecordReader, recordOf } from './records'

/** Records as they will be: what the store has, and over it changes that are not written yet. */
export interface StagedRecords extends RecordReader {
  put<Kind extends RecordKind>(kind: Kind, id: string, data: Records[Kind]): void
  remove(kind: RecordKind, id: string): void
  /** As stored, or of a ledger that begins now. */
  meta(): Promise<Meta>
  changes(): readonly (Change | Removal)[]
}

/** The records of the store with no change to any yet; each is read once at most. Reading throws as `recordOf`. */
export function stagedRecords({ store, ids }: Pick<World, 'store' | 'ids'>): StagedRecords {
  const staged = new Map<string, Change | Removal>()
  const read = new Map<string, unknown>()

  async function load<Kind extends RecordKind>(kind: Kind, id = ''): Promise<Records[Kind] | undefined> {
    const name = `${kind} ${id}`
    const change = staged.get(name)
    if (change) return 'data' in change ? (change.data as Records[Kind]) : undefined
    if (!read.has(name)) read.set(name, await recordOf(store, kind, id))
    return read.get(name) as Records[Kind] | undefined
  }

  return {
    load,
    put(kind, id, data) {
      staged.set(`${kind} ${id}`, { kind, id, data } as Change)
    },
    remove(kind, id) {
      staged.set(`${kind} ${id}`, { kind, id, removed: true })
    },
    meta: async () =>
      (await load('meta')) ?? {
        device: ids.next().slice(-8),
        revision: 0,
        clock: '',
        eventCount: 0,
        invoiceCount: 0,
        months: [],
        following: FOLLOWING_VERSION,
      },
    changes: () => [...staged.values()],
  }
}
