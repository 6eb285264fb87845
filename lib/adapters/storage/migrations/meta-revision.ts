import type { Migration } from './migration'

/** Commits came to be counted, so that of two copies the later one is known. */
export const metaRevision: Migration = {
  to: 2,
  kinds: { meta: (data) => ({ ...(data as object), revision: 1 }) },
}
