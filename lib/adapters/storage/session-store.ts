import type { SessionRecords, Sessions } from '../../ports/sessions'

/** What is used of `browser.storage.session`. */
export interface SessionArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

/** Sessions in `browser.storage.session`: in memory, written by this version alone, gone with the browser. */
export function sessionStore(area: SessionArea): Sessions {
  type Kind = keyof SessionRecords
  const keyOf = (kind: Kind, id: string) => `${kind}:${id}`
  return {
    async get<K extends Kind>(kind: K, id: string) {
      const found = await area.get([keyOf(kind, id)])
      return found[keyOf(kind, id)] as SessionRecords[K] | undefined
    },
    async put(kind, id, data) {
      await area.set({ [keyOf(kind, id)]: data })
    },
    async remove(kind, ids) {
      if (ids.length > 0) await area.remove(ids.map((id) => keyOf(kind, id)))
    },
    async all<K extends Kind>(kind: K) {
      return Object.entries(await area.get(null))
        .filter(([key]) => key.startsWith(`${kind}:`))
        .map(([key, data]) => ({ id: key.slice(kind.length + 1), data: data as SessionRecords[K] }))
    },
  }
}
