import type { Change, Loaded, RecordKind, Records, Store } from '../../lib/ports/store'

export interface MemoryStore extends Store {
  /** Makes the next writes fail as a full disk does. */
  fill(isFull: boolean): void
  /** Puts a fault in place of a record. */
  damage(kind: RecordKind, id: string, fault: Exclude<Loaded<never>, { kind: 'ok' | 'empty' }>): void
  /** All records of a kind by id. */
  all<Kind extends RecordKind>(kind: Kind): ReadonlyMap<string, Records[Kind]>
}

export function memoryStore(): MemoryStore {
  const records = new Map<string, Change>()
  const faults = new Map<string, Loaded<never>>()
  let isFull = false
  const keyOf = (kind: RecordKind, id: string) => `${kind} ${id}`
  return {
    async load<Kind extends RecordKind>(kind: Kind, ids: readonly string[]) {
      return ids.map((id): Loaded<Records[Kind]> => {
        const fault = faults.get(keyOf(kind, id))
        if (fault) return fault
        const record = records.get(keyOf(kind, id))
        return record
          ? { kind: 'ok', data: structuredClone(record.data) as Records[Kind] }
          : { kind: 'empty' }
      })
    },
    async write(changes) {
      if (isFull) return { ok: false, code: 'storageFull' }
      for (const change of structuredClone(changes)) records.set(keyOf(change.kind, change.id), change)
      return { ok: true }
    },
    async remove(kind, ids) {
      for (const id of ids) records.delete(keyOf(kind, id))
    },
    fill: (full) => {
      isFull = full
    },
    damage: (kind, id, fault) => {
      faults.set(keyOf(kind, id), fault)
    },
    all<Kind extends RecordKind>(kind: Kind) {
      return new Map(
        [...records.values()]
          .filter((record) => record.kind === kind)
          .map((record) => [record.id, record.data as Records[Kind]]),
      )
    },
  }
}
