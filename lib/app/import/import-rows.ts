import {
  clientKey,
  type ImportedClient,
  type ImportedInvoice,
  type ImportedRow,
} from '../../domain/import/imported'
import type { IssuedInvoice } from '../../domain/invoice/content'
import { newClient } from '../../domain/invoice/new-draft'
import { statedParties } from '../../domain/invoice/stated-parties'
import { money, subtract } from '../../domain/money/money'
import type { Client, Seller } from '../../domain/party/party'
import type { Store } from '../../ports/store'
import { noteAdditions } from '../backup/additions'
import { type CommitWorld, commit } from '../commit'
import { dataOf, recordOf, recordsOf } from '../records'
import { type CommandResult, Refusal, type Refused, reading } from '../refusal'
import type { Transaction } from '../transaction'
import type { World } from '../world'

/** What of a table would come in: for each row, whether its invoice, or else its client, is not here yet. */
export interface ImportComparison {
  readonly ok: true
  readonly isNew: readonly boolean[]
  /** Clients that would be added, also those of invoices. */
  readonly newClients: number
}

/** Compares; nothing is written. Refusal: `noProfile`, since an invoice has a seller. */
export function compareRows(
  { store }: Pick<World, 'store'>,
  rows: readonly ImportedRow[],
): Promise<ImportComparison | Refused> {
  return reading(async () => {
    if (!(await recordOf(store, 'profile'))) throw new Refusal('noProfile')
    const clients = await clientsHere(store)
    const numbers = await numbersHere(store, rows)
    const isNew = rows.map(({ client, invoice }) =>
      invoice ? !numbers.has(invoice.number) : !clients.has(clientKey(client)),
    )
    const added = rows.filter((_, index) => isNew[index]).map(({ client }) => clientKey(client))
    return { ok: true, isNew, newClients: new Set(added.filter((key) => !clients.has(key))).size }
  })
}

/**
 * Adds clients and open invoices that are not here yet, in one write and with one undo. An invoice is one like any
 * other from then on, sent on its date; where its mail is is not known. Refusal: `noProfile`.
 */
export function importRows(
  world: CommitWorld,
  { command, rows }: { readonly command: string; readonly rows: readonly ImportedRow[] },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const { store, ids } = world
    const seller = await tx.load('profile')
    if (!seller) throw new Refusal('noProfile')
    const clients = new Map(await clientsHere(store))
    const numbers = new Set(await numbersHere(store, rows))
    const added: Client[] = []
    for (const { client: theirs, invoice } of rows) {
      if (invoice && numbers.has(invoice.number)) continue
      const key = clientKey(theirs)
      const client = clients.get(key) ?? clientOf(theirs, ids.next(), seller)
      if (!clients.has(key)) added.push(client)
      clients.set(key, client)
      if (!invoice) continue
      numbers.add(invoice.number)
      await enter(tx, ids.next(), issuedElsewhere(invoice, { seller, client }), invoice)
    }
    if (added.length > 0) {
      for (const client of added) tx.put('client', client.id, client)
      const index = (await tx.load('clientIndex')) ?? []
      tx.put('clientIndex', '', [...index, ...added.map(({ id }) => id)])
    }
    return tx.changes().length === 0 ? {} : noteAdditions(tx, store, command)
  })
}

async function enter(
  tx: Transaction,
  invoiceId: string,
  issued: IssuedInvoice,
  { issueDate, total, open, paidOn = issueDate }: ImportedInvoice,
): Promise<void> {
  tx.put('number', issued.number, invoiceId)
  await tx.run(invoiceId, { type: 'issue', invoice: issued })
  await tx.run(invoiceId, { type: 'reportSend', certainty: 'confirmed', on: issueDate })
  const paid = subtract(total, open)
  if (paid.minor === 0) return
  // Where the file does not say when: the books that it comes from have it, so that it is no income of today.
  await tx.run(invoiceId, {
    type: 'recordPayment',
    paymentId: `${invoiceId}-before`,
    amount: paid,
    on: paidOn,
  })
}

function issuedElsewhere(
  { number, issueDate, dueDate, total, reference, poNumber }: ImportedInvoice,
  parties: { readonly seller: Seller; readonly client: Client },
): IssuedInvoice {
  const { seller, client } = statedParties(parties)
  return {
    number,
    ...(reference === '' ? {} : { reference }),
    isFromElsewhere: true,
    seller,
    client,
    poNumber,
    currency: total.currency,
    language: client.language,
    issueDate,
    dueDate,
    lines: [],
    totals: { linesNet: total, discount: money(0, total.currency), net: total, vat: [], total },
    methods: seller.methods,
    note: '',
  }
}

function clientOf(theirs: ImportedClient, id: string, seller: Seller): Client {
  const { address, ...told } = theirs
  const known = newClient(id, {}, seller)
  return { ...known, ...told, address: { ...address, country: address.country || known.address.country } }
}

async function clientsHere(store: Store): Promise<ReadonlyMap<string, Client>> {
  const ids = (await recordOf(store, 'clientIndex')) ?? []
  const clients = await recordsOf(store, 'client', ids)
  return new Map(clients.toReversed().map((client) => [clientKey(client), client]))
}

async function numbersHere(store: Store, rows: readonly ImportedRow[]): Promise<ReadonlySet<string>> {
  const numbers = rows.flatMap(({ invoice }) => invoice?.number ?? [])
  const found = await store.load('number', numbers)
  return new Set(
    numbers.filter((_, index) => found[index] !== undefined && dataOf(found[index]) !== undefined),
  )
}
