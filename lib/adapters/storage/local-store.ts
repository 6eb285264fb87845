import { log } from '../../log'
import type { Change, Loaded, RecordKind, Records, Store } from '../../ports/store'
import { seal, unseal } from './envelope'
import { keyOf } from './keys'
import { recordSchemas } from './record-schemas'

/** What is used of `browser.storage.local`. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
  /** Chrome only: keeps content scripts out. */
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/** The store in `browser.storage.local`. One `write` is one `set()`, which browsers carry out whole or not at all. */
export function localStore(area: StorageArea): Store {
  async function read(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    return new Map(Object.entries(await area.get([...keys])))
  }

  async function readOne<Kind extends RecordKind>(kind: Kind, id: string): Promise<Loaded<Records[Kind]>> {
    const key = keyOf(kind, id)
    try {
      return unseal((await read([key])).get(key), recordSchemas[kind])
    } catch (error) {
      log.error('A stored record cannot be read', error)
      return { kind: 'corrupt', issue: 'unreadable' }
    }
  }

  return {
    async load(kind, ids) {
      if (ids.length === 0) return []
      try {
        const found = await read(ids.map((id) => keyOf(kind, id)))
        return ids.map((id) => unseal(found.get(keyOf(kind, id)), recordSchemas[kind]))
      } catch {
        // One damaged block fails the whole request; asked one by one, the sound records come.
        return Promise.all(ids.map((id) => readOne(kind, id)))
      }
    },

    async write(changes: readonly Change[]) {
      try {
        await area.set(Object.fromEntries(changes.map(({ kind, id, data }) => [keyOf(kind, id), seal(data)])))
        return { ok: true }
      } catch (error) {
        if (!isFull(error)) throw error
        return { ok: false, code: 'storageFull' }
      }
    },

    async remove(kind, ids) {
      if (ids.length > 0) await area.remove(ids.map((id) => keyOf(kind, id)))
    },
  }
}

/** Keeps content scripts from reading the store, where the browser can. */
export async function closeToContentScripts(area: StorageArea): Promise<void> {
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** The browser's quota, or the disk, is full: Chrome and Firefox say so in words only. */
function isFull(error: unknown): boolean {
  return /quota|no space|device_space|disk full/i.test(String(error))
}
