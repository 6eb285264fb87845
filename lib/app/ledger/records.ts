import type { Loaded, RecordKind, Records, Store } from '../../ports/store'
import { Refusal } from './refusal'

/** What reads records one by one: a transaction, or the store itself. */
export interface RecordReader {
  load<Kind extends RecordKind>(kind: Kind, id?: string): Promise<Records[Kind] | undefined>
}

/** The store as a reader. Throws as `recordOf`. */
export function readerOf(store: Store): RecordReader {
  return { load: (kind, id) => recordOf(store, kind, id) }
}

/** The record, undefined where there is none. Throws a `Refusal` on a damaged record and one of a newer version. */
export async function recordOf<Kind extends RecordKind>(
  store: Store,
  kind: Kind,
  id = '',
): Promise<Records[Kind] | undefined> {
  const [loaded] = await store.load(kind, [id])
  return loaded && dataOf(loaded)
}

/** The records that exist, in the order of the ids. Throws as `recordOf`. */
export async function recordsOf<Kind extends RecordKind>(
  store: Store,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly Records[Kind][]> {
  const found = await store.load(kind, ids)
  return found.flatMap((loaded) => {
    const data = dataOf(loaded)
    return data === undefined ? [] : [data]
  })
}

/**
 * What was loaded; undefined where nothing is. Throws a `Refusal`, `newerVersion` or `storageDamaged`, where it cannot
 * be read.
 */
export function dataOf<Data>(loaded: Loaded<Data>): Data | undefined {
  switch (loaded.kind) {
    case 'ok':
      return loaded.data
    case 'empty':
      return undefined
    case 'newer':
      throw new Refusal('newerVersion')
    case 'corrupt':
      throw new Refusal('storageDamaged')
  }
}
