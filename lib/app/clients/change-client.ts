import { currentClientId, withArchived, withMerge } from '../../domain/party/client-register'
import { filledFrom } from '../../domain/party/merge-details'
import type { Client } from '../../domain/party/party'
import type { ClientBefore, Store } from '../../ports/store'
import { type CommitWorld, commit } from '../ledger/commit'
import { type CommandResult, Refusal } from '../ledger/refusal'
import { clientNow } from '../ledger/settings-now'
import type { Transaction } from '../ledger/transaction'
import { putFirst, registerOf } from './client-book'
import { rowsOfClients } from './client-rows'

export interface ClientOrder {
  readonly command: string
  readonly clientId: string
}

/** Keeps a client's details, or a new client. Refusal: `unknownClient` for one that was merged or erased. */
export function saveClient(
  world: CommitWorld,
  { command, client }: { readonly command: string; readonly client: Client },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const { id } = client
    const isErased = ((await tx.load('erased')) ?? []).includes(id)
    if (isErased || Object.hasOwn((await registerOf(tx)).mergedInto, id)) throw new Refusal('unknownClient')
    const before = await clientNow(tx, id)
    tx.put('client', id, client)
    if (!before.client) await putFirst(tx, id)
    return undoing(before)
  })
}

/** The client is offered no longer, or again. It and its invoices stay in every list. Refusal: `unknownClient`. */
export function archiveClient(
  world: CommitWorld,
  { command, clientId, archived }: ClientOrder & { readonly archived: boolean },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = await knownBefore(tx, clientId)
    const register = await registerOf(tx)
    if (register.archived.includes(clientId) === archived) return {}
    tx.put('clientRegister', '', withArchived(register, clientId, archived))
    return undoing(before)
  })
}

/**
 * Two records are one client from now on: whatever names the first means the second, which gets the details it lacked.
 * Invoices keep the buyer they were issued to. Without `into` the client is itself again. Refusal: `unknownClient`.
 */
export function mergeClients(
  world: CommitWorld,
  { command, clientId, into }: ClientOrder & { readonly into?: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = await knownBefore(tx, clientId)
    const register = await registerOf(tx)
    if (into === undefined) {
      if (before.mergedInto === undefined) return {}
      tx.put('clientRegister', '', withMerge(register, clientId, undefined))
      return undoing(before)
    }
    const other = await knownBefore(tx, into)
    const areTwo = clientId !== into && currentClientId(register, into) === into
    if (!areTwo || before.mergedInto !== undefined) throw new Refusal('unknownClient')
    tx.put('client', into, filledFrom(other.client, before.client))
    tx.put('clientRegister', '', withMerge(register, clientId, into))
    return undoing(before, other)
  })
}

/** Puts clients back as they were. Refusal `changedSince` where one that was new has been invoiced meanwhile. */
export async function restoreClients(
  tx: Transaction,
  store: Store,
  clients: readonly ClientBefore[],
): Promise<void> {
  for (const { id, client, mergedInto, isArchived = false } of clients) {
    if (client) tx.put('client', id, client)
    else await forgetClient(tx, store, id)
    const register = await registerOf(tx)
    tx.put('clientRegister', '', withArchived(withMerge(register, id, mergedInto), id, isArchived))
  }
}

async function forgetClient(tx: Transaction, store: Store, clientId: string): Promise<void> {
  if ((await rowsOfClients(store, [clientId])).length > 0) throw new Refusal('changedSince')
  tx.remove('client', clientId)
  const ids = (await tx.load('clientIndex')) ?? []
  tx.put(
    'clientIndex',
    '',
    ids.filter((id) => id !== clientId),
  )
}

async function knownBefore(tx: Transaction, id: string): Promise<ClientBefore & { readonly client: Client }> {
  const before = await clientNow(tx, id)
  if (!before.client) throw new Refusal('unknownClient')
  return { ...before, client: before.client }
}

function undoing(...clients: readonly ClientBefore[]) {
  return { settingsBefore: { kind: 'clients', clients } } as const
}
