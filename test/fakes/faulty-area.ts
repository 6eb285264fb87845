import type { StorageArea } from '../../lib/adapters/storage/storage-area'

/** `storage.local` as it is measured to behave on a disk that rots. */
export interface FaultyArea extends StorageArea {
  /** Reading or writing these keys, and everything that goes through all keys, fails for ever. */
  damageBlock(...keys: string[]): void
  /** Another value stands there, and nothing says so. */
  change(key: string, change: (value: unknown) => unknown): void
  /** What was written is gone, and nothing says so. */
  lose(...keys: string[]): void
  fillUp(): void
  failRemoving(): void
  /** Nothing works any longer, or does again. */
  breakDown(isBroken?: boolean): void
  keys(): readonly string[]
}

export function faultyArea(): FaultyArea {
  const items = new Map<string, unknown>()
  const damaged = new Set<string>()
  let isFull = false
  let cannotRemove = false
  let isBroken = false
  const touch = (keys: readonly string[]) => {
    if (isBroken || keys.some((key) => damaged.has(key)))
      throw new Error('Corruption: block checksum mismatch')
  }
  return {
    async get(keys) {
      touch(keys ?? [...damaged])
      return structuredClone(Object.fromEntries([...items].filter(([key]) => !keys || keys.includes(key))))
    },
    async getKeys() {
      touch([...damaged])
      return [...items.keys()]
    },
    async set(added) {
      touch(Object.keys(added))
      if (isFull) throw new Error('Resource::kQuotaBytes quota exceeded')
      for (const [key, value] of Object.entries(structuredClone(added))) items.set(key, value)
    },
    async remove(keys) {
      touch(keys)
      if (cannotRemove) throw new Error('IO error')
      for (const key of keys) items.delete(key)
    },
    damageBlock(...keys) {
      for (const key of keys) damaged.add(key)
    },
    change(key, change) {
      if (!items.has(key)) throw new Error(`There is no ${key}`)
      items.set(key, change(items.get(key)))
    },
    lose(...keys) {
      for (const key of keys) items.delete(key)
    },
    fillUp() {
      isFull = true
    },
    failRemoving() {
      cannotRemove = true
    },
    breakDown(broken = true) {
      isBroken = broken
    },
    keys: () => [...items.keys()],
  }
}
