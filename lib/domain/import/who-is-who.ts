import { groupedBy } from '../grouped-by'
import { addressKey, nameKey } from '../party/client-keys'
import type { Client } from '../party/party'

/** By what a client is known again. */
type Named = Pick<Client, 'name' | 'email'>

/** A client of a file: the id of one that is here, else the place in the file of the one that is added. */
export type Who = string | number

export type KnownClient = Named & Pick<Client, 'id'>

interface Row {
  readonly at: number
  readonly name: string
  readonly address: string
}

/**
 * Who each client of a file is; all that are the same are added once. Name and address together say who somebody is;
 * where one side has no address, the name alone does if nobody else has it. The address alone does not: a bookkeeper's
 * is that of many firms. `here` may have several of one id, by each of which that client is known.
 */
export function whoIsWho(here: readonly KnownClient[], theirs: readonly Named[]): readonly Who[] {
  const hereOf = groupedBy(here, nameKey)
  const rows = theirs.map((one, at): Row => ({ at, name: one.name, address: addressKey(one) }))
  const who: Who[] = []
  for (const [name, namesakes] of groupedBy(rows, nameKey)) {
    const byAddress = whoHasWhich(hereOf.get(name) ?? [], namesakes)
    for (const { at, address } of namesakes) who[at] = byAddress.get(address) ?? at
  }
  return who
}

/** Of some who have one name: who is at which address, and who is the one without. */
function whoHasWhich(here: readonly KnownClient[], rows: readonly Row[]): ReadonlyMap<string, Who> {
  const byAddress = new Map<string, Who>(here.toReversed().map((client) => [addressKey(client), client.id]))
  const others = new Map<string, Who>(
    rows.toReversed().flatMap(({ at, address }) => (byAddress.has(address) ? [] : [[address, at]])),
  )
  const withoutAddress = others.get('')
  others.delete('')
  const ids = new Set<Who>(here.map(({ id }) => id))
  // The only one of that name has no address yet, and the file has just one.
  const isOnlyOne = ids.size === 1 && others.size === 1 && here.every((client) => addressKey(client) === '')
  for (const [address, at] of others) byAddress.set(address, isOnlyOne ? (here[0]?.id ?? at) : at)
  if (withoutAddress !== undefined) {
    const all = new Set([...ids, ...byAddress.values()])
    const [only = withoutAddress] = all
    byAddress.set('', all.size === 1 ? only : withoutAddress)
  }
  return byAddress
}

/** Equal for the names and addresses that are the same however they are written. */
export function namedKey(client: Named): string {
  return `${nameKey(client)}\n${addressKey(client)}`
}
