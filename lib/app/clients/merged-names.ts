import { type ClientRegister, currentClientId, idsOfClient } from '../../domain/party/client-register'
import type { Store } from '../../ports/store'
import { recordsOf } from '../ledger/records'

/**
 * The names of each client that was several, the one it goes by first, by the id it has now: whoever looks for one of them means the client.
 * `isWanted`: of these alone.
 */
export async function mergedNames(
  store: Store,
  register: ClientRegister,
  isWanted: (id: string) => boolean = () => true,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const ids = new Set(Object.keys(register.mergedInto).map((id) => currentClientId(register, id)))
  const named = await Promise.all(
    [...ids].filter(isWanted).map(async (id) => {
      const records = await recordsOf(store, 'client', idsOfClient(register, id))
      return [id, [...new Set(records.map(({ name }) => name))]] as const
    }),
  )
  return Object.fromEntries(named)
}
