import type { Lock } from '../../lib/ports/lock'

/** Runs work of one name after the other. */
export function queueLock(): Lock {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(name, work) {
      const turn = (tails.get(name) ?? Promise.resolve()).then(work)
      tails.set(
        name,
        turn.then(
          () => undefined,
          () => undefined,
        ),
      )
      return turn
    },
  }
}
