import type { Lock } from '../../ports/lock'

/** Locks that our worker and pages share; the browser frees them when the holder dies. */
export function webLock(locks: LockManager): Lock {
  return {
    async run(name, work) {
      return await locks.request(name, work)
    },
  }
}
