import type { SessionRecords, Sessions } from '../../lib/ports/sessions'

export function memorySessions(): Sessions {
  const records = new Map<string, unknown>()
  type Kind = keyof SessionRecords
  return {
    async get<K extends Kind>(kind: K, id: string) {
      return structuredClone(records.get(`${kind}:${id}`)) as SessionRecords[K] | undefined
    },
    async put(kind, id, data) {
      records.set(`${kind}:${id}`, structuredClone(data))
    },
    async remove(kind, ids) {
      for (const id of ids) records.delete(`${kind}:${id}`)
    },
    async all<K extends Kind>(kind: K) {
      return [...records]
        .filter(([key]) => key.startsWith(`${kind}:`))
        .map(([key, data]) => ({
          id: key.slice(kind.length + 1),
          data: structuredClone(data) as SessionRecords[K],
        }))
    },
  }
}
