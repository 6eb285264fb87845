import type { Copies } from '../../ports/copies'
import type { Change, Removal, Store } from '../../ports/store'

/**
 * The main copy, each write of which goes to the second one too. Nothing waits for the second or fails with it; when it
 * could not follow, `onBehind` is called, once until it follows again.
 */
export function mirroredStore({ main, second }: Copies, onBehind: () => void): Store {
  let hasTold = false

  async function follow(revision: number, changes: readonly (Change | Removal)[]): Promise<void> {
    const outcome = await second.follow(revision - 1, changes)
    if (outcome === 'behind' && !hasTold) onBehind()
    hasTold = outcome === 'behind'
  }

  return {
    load: main.load,
    async write(changes) {
      const written = await main.write(changes)
      const revision = revisionOf(changes)
      if (written.ok && revision !== undefined) void follow(revision, changes)
      return written
    },
  }
}

/** Every commit has the revision it makes. */
function revisionOf(changes: readonly (Change | Removal)[]): number | undefined {
  for (const change of changes) if (change.kind === 'meta' && 'data' in change) return change.data.revision
  return undefined
}
