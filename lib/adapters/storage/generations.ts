import type { StorageArea } from './storage-area'

/** A ledger moves to new keys only after damage that cannot be overwritten, so this many last for ever. */
export const LAST_GENERATION = 20

/** Its presence says that the generation is complete. Each has its own key, since a damaged one cannot be changed. */
export function markOf(generation: number): string {
  return `g${generation}`
}

/** What stands before the keys of a generation's records. The first has nothing. */
export function prefixOf(generation: number): string {
  return generation === 0 ? '' : `${markOf(generation)}:`
}

/** The key without its generation's prefix; undefined for a key of another one. */
export function keyIn(generation: number, key: string): string | undefined {
  const own = /^g\d+:/.exec(key)?.[0] ?? ''
  return own === prefixOf(generation) ? key.slice(own.length) : undefined
}

/** They sort before and after all others, so that one of them answers wherever a block is damaged. */
const ELSEWHERE = [' ', '~']

/**
 * The generation that is read: the latest complete one. A mark that cannot be read is there. Undefined while the storage
 * answers nothing at all, as in the moment in which another process still holds it.
 */
export async function currentGeneration(area: StorageArea): Promise<number | undefined> {
  const generations = Array.from({ length: LAST_GENERATION }, (_, index) => index + 1)
  const present = await presentKeys(area, generations.map(markOf))
  return present && (generations.findLast((generation) => present.has(markOf(generation))) ?? 0)
}

async function presentKeys(area: StorageArea, keys: string[]): Promise<ReadonlySet<string> | undefined> {
  try {
    const found = await area.get(keys)
    return new Set(keys.filter((key) => isThere(found[key])))
  } catch {
    // First: in between, it may have begun to answer.
    const elsewhere = await Promise.allSettled(ELSEWHERE.map((key) => area.get([key])))
    if (elsewhere.every(({ status }) => status === 'rejected')) return undefined
    const present = await Promise.all(
      keys.map((key) =>
        area.get([key]).then(
          (found) => isThere(found[key]),
          () => true,
        ),
      ),
    )
    return new Set(keys.filter((_, index) => present[index]))
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}
