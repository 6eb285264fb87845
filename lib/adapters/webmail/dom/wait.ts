/**
 * Resolves with the first answer of `probe` that is not undefined, asked now and after each change below `watched`,
 * or with undefined when `limit` (ms) is over or `signal` aborts. Never polls.
 */
export function waitFor<T>(
  watched: Node,
  probe: () => T | undefined,
  limit: number,
  signal?: AbortSignal,
): Promise<T | undefined> {
  const now = probe()
  if (now !== undefined || signal?.aborted) return Promise.resolve(now)
  return new Promise((resolve) => {
    const finish = (answer: T | undefined) => {
      observer.disconnect()
      clearTimeout(timeout)
      signal?.removeEventListener('abort', giveUp)
      resolve(answer)
    }
    const giveUp = () => finish(probe())
    const observer = new MutationObserver(() => {
      const answer = probe()
      if (answer !== undefined) finish(answer)
    })
    const timeout = setTimeout(giveUp, limit)
    signal?.addEventListener('abort', giveUp)
    observer.observe(watched, { childList: true, subtree: true, attributes: true, characterData: true })
  })
}

/** Waits for `ms`: for a host to answer to what was written. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
