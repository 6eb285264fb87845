import type { MainCopy, SecondCopy } from '../../lib/ports/copies'
import type { Change, Loaded, RecordKind, RecordName, Records, Removal } from '../../lib/ports/store'

type Fault = Exclude<Loaded<never>, { kind: 'ok' | 'empty' }>

export interface MemoryStore extends MainCopy {
  /** Makes the next writes fail as a full disk does. */
  fill(isFull: boolean): void
  /** Puts a fault in place of a record. */
  damage(kind: RecordKind, id: string, fault: Fault): void
  /** Makes records vanish without an error. */
  lose(names?: readonly RecordName[]): void
  /** All records of a kind by id. */
  all<Kind extends RecordKind>(kind: Kind): ReadonlyMap<string, Records[Kind]>
}

export function memoryStore(): MemoryStore {
  const records = new Map<string, Change | Removal>()
  const faults = new Map<string, Fault>()
  let isFull = false
  const keyOf = ({ kind, id }: RecordName) => `${kind} ${id}`
  return {
    async load<Kind extends RecordKind>(kind: Kind, ids: readonly string[]) {
      return ids.map((id): Loaded<Records[Kind]> => {
        const fault = faults.get(keyOf({ kind, id }))
        if (fault) return fault
        const record = records.get(keyOf({ kind, id }))
        if (!record) return { kind: 'empty' }
        return 'data' in record
          ? { kind: 'ok', data: structuredClone(record.data) as Records[Kind] }
          : { kind: 'empty', removed: true }
      })
    },
    async write(changes) {
      if (isFull) return { ok: false, code: 'storageFull' }
      if (changes.some((change) => isFixed(faults.get(keyOf(change)))))
        return { ok: false, code: 'storageDamaged' }
      for (const change of structuredClone(changes)) {
        records.set(keyOf(change), change)
        faults.delete(keyOf(change))
      }
      return { ok: true }
    },
    async names() {
      return [...records.values()].map(({ kind, id }) => ({ kind, id }))
    },
    async moveOn(batches) {
      const next: (Change | Removal)[] = []
      for await (const batch of batches) next.push(...structuredClone(batch))
      records.clear()
      faults.clear()
      for (const change of next) records.set(keyOf(change), change)
      return { ok: true }
    },
    fill: (full) => {
      isFull = full
    },
    damage: (kind, id, fault) => {
      faults.set(keyOf({ kind, id }), fault)
    },
    lose(names) {
      if (!names) records.clear()
      for (const name of names ?? []) records.delete(keyOf(name))
    },
    all<Kind extends RecordKind>(kind: Kind) {
      return new Map(
        [...records.values()].flatMap((record) =>
          record.kind === kind && 'data' in record
            ? [[record.id, record.data as Records[Kind]] as const]
            : [],
        ),
      )
    },
  }
}

/** A damaged block can be neither read nor written. */
function isFixed(fault: Fault | undefined): boolean {
  return fault?.kind === 'corrupt' && fault.issue === 'unreadable'
}

export interface MemorySecondCopy extends MemoryStore, SecondCopy {
  /** While true, nothing can be written. */
  breakDown(isBroken: boolean): void
}

export function memorySecondCopy(): MemorySecondCopy {
  let store = memoryStore()
  let isBroken = false
  let last: Promise<unknown> = Promise.resolve()

  async function follow(revision: number, changes: readonly (Change | Removal)[]) {
    if (isBroken) return 'behind'
    const [meta] = await store.load('meta', [''])
    const stands = meta?.kind === 'ok' ? meta.data.revision : meta?.kind === 'empty' ? 0 : undefined
    if (stands !== revision) return 'behind'
    await store.write(changes)
    return 'copied'
  }

  return {
    load: (kind, ids) => store.load(kind, ids),
    write: async (changes) => (isBroken ? { ok: false, code: 'storageDamaged' } : store.write(changes)),
    names: () => store.names(),
    moveOn: (batches) => store.moveOn(batches),
    fill: (isFull) => store.fill(isFull),
    damage: (kind, id, fault) => store.damage(kind, id, fault),
    lose: (names) => store.lose(names),
    all: (kind) => store.all(kind),
    follow(revision, changes) {
      const turn = last.then(() => follow(revision, changes))
      last = turn.catch(() => undefined)
      return turn
    },
    async startOver() {
      if (isBroken) return { ok: false, code: 'storageDamaged' }
      store = memoryStore()
      return { ok: true }
    },
    breakDown: (broken) => {
      isBroken = broken
    },
  }
}
