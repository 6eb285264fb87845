import { log } from '../../log'
import type { MainCopy } from '../../ports/copies'
import type { Change, Loaded, RecordKind, RecordName, Records, Removal, Written } from '../../ports/store'
import { seal, sealChange, unseal } from './envelope'
import { currentGeneration, keyIn, LAST_GENERATION, markOf, prefixOf } from './generations'
import { keyOf, nameOf } from './keys'
import type { StorageArea } from './storage-area'

const UNREADABLE = { kind: 'corrupt', issue: 'unreadable' } as const
const DAMAGED = { ok: false, code: 'storageDamaged' } as const

/** The store in `browser.storage.local`. One `write` is one `set()`, which browsers carry out whole or not at all. */
export function localStore(area: StorageArea): MainCopy {
  let generation: number | undefined

  /** Once found, it holds for as long as the worker lives; nobody else moves on. */
  async function current(): Promise<number | undefined> {
    if (generation !== undefined) return generation
    const found = await currentGeneration(area)
    generation ??= found
    return generation
  }

  async function read(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    return new Map(Object.entries(await area.get([...keys])))
  }

  async function readOne<Kind extends RecordKind>(kind: Kind, key: string): Promise<Loaded<Records[Kind]>> {
    try {
      return unseal(kind, (await read([key])).get(key))
    } catch (error) {
      log.error('A stored record cannot be read', error)
      return UNREADABLE
    }
  }

  async function put(items: Record<string, unknown>): Promise<Written> {
    try {
      await area.set(items)
      return { ok: true }
    } catch (error) {
      if (isFull(error)) return { ok: false, code: 'storageFull' }
      if (!isDamaged(error)) throw error
      log.error('A stored record cannot be replaced', error)
      return DAMAGED
    }
  }

  return {
    async load(kind, ids) {
      if (ids.length === 0) return []
      const here = await current()
      if (here === undefined) return ids.map(() => UNREADABLE)
      const prefix = prefixOf(here)
      const keys = ids.map((id) => prefix + keyOf(kind, id))
      try {
        const found = await read(keys)
        return keys.map((key) => unseal(kind, found.get(key)))
      } catch {
        // One damaged block fails the whole request; asked one by one, the sound records come.
        return Promise.all(keys.map((key) => readOne(kind, key)))
      }
    },

    async write(changes) {
      const here = await current()
      return here === undefined ? DAMAGED : put(sealed(prefixOf(here), changes))
    },

    async names() {
      const here = await current()
      if (here === undefined) return undefined
      const keys = await allKeys(area)
      return keys?.flatMap((key) => {
        const own = keyIn(here, key)
        return own === undefined ? [] : (nameOf(own) ?? [])
      })
    },

    async moveOn(batches) {
      const old = await current()
      if (old === undefined || old === LAST_GENERATION) return DAMAGED
      const next = old + 1
      const names: RecordName[] = []
      for await (const batch of batches) {
        const written = await put(sealed(prefixOf(next), batch))
        if (!written.ok) return written
        names.push(...batch)
      }
      const flipped = await put({ [markOf(next)]: seal(next) })
      if (!flipped.ok) return flipped
      generation = next
      const known = names.map(({ kind, id }) => prefixOf(old) + keyOf(kind, id))
      await discard(area, (await allKeys(area))?.filter((key) => keyIn(old, key) !== undefined) ?? known)
      return { ok: true }
    },
  }
}

function sealed(prefix: string, changes: readonly (Change | Removal)[]): Record<string, unknown> {
  return Object.fromEntries(
    changes.map((change) => [prefix + keyOf(change.kind, change.id), sealChange(change)]),
  )
}

async function allKeys(area: StorageArea): Promise<readonly string[] | undefined> {
  try {
    return area.getKeys ? await area.getKeys() : Object.keys(await area.get(null))
  } catch (error) {
    log.error('The stored records cannot be listed', error)
    return undefined
  }
}

/** What is damaged stays: nothing can take it away, and nothing reads it any longer. */
async function discard(area: StorageArea, keys: readonly string[]): Promise<void> {
  for (const key of keys.filter((key) => !/^g\d+$/.test(key))) {
    await area.remove([key]).catch((error: unknown) => log.error('A damaged record stays behind', error))
  }
}

/** The browser's quota, or the disk, is full: Chrome and Firefox say so in words only. */
function isFull(error: unknown): boolean {
  return /quota|no space|device_space|disk full/i.test(String(error))
}

/** Chrome says so in LevelDB's words. */
function isDamaged(error: unknown): boolean {
  return /corruption|checksum mismatch|io error/i.test(String(error))
}
