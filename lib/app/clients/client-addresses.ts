import type { KnownBy } from '../../domain/party/known-client'
import { changedSince } from '../ledger/changed-since'
import { recordOf, recordsOf } from '../ledger/records'
import type { World } from '../world'

/**
 * The names and addresses of the clients with these ids, in their order. What was read is kept for as long as the browser is open,
 * so that to look somebody up reads all clients once, and then those that commits have changed. Throws as `recordsOf`.
 */
export async function addressesOf(
  { store, sessions }: Pick<World, 'store' | 'sessions'>,
  ids: readonly string[],
): Promise<readonly KnownBy[]> {
  // Read before the clients: what changes meanwhile is read again the next time.
  const [meta, kept] = await Promise.all([recordOf(store, 'meta'), sessions.get('addresses', '')])
  const { device = '', revision = 0 } = meta ?? {}
  const changed = kept?.device === device ? await changedSince(store, kept.revision, revision) : undefined
  const stale = new Set(changed?.flatMap(({ kind, id }) => (kind === 'client' ? [id] : [])))
  const known = new Map(
    changed && kept?.clients.flatMap((client) => (stale.has(client.id) ? [] : [[client.id, client]])),
  )
  const anew = await recordsOf(
    store,
    'client',
    ids.filter((id) => !known.has(id)),
  )
  for (const { id, name, contactName, email, payerEmail } of anew) {
    known.set(id, { id, name, contactName, email, ...(payerEmail === undefined ? {} : { payerEmail }) })
  }
  const clients = ids.flatMap((id) => known.get(id) ?? [])
  if (kept?.revision !== revision || anew.length > 0) {
    await sessions.put('addresses', '', { device, revision, clients })
  }
  return clients
}
