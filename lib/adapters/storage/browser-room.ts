import type { Room } from '../../ports/room'

/** What the browser says of the room left for this extension; with `unlimitedStorage` that is the disk's. */
export function browserRoom(storage: Pick<StorageManager, 'estimate'>): Room {
  return {
    async left() {
      const { quota, usage } = await storage.estimate()
      return quota === undefined || usage === undefined ? undefined : quota - usage
    },
  }
}
