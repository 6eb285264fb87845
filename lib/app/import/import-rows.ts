import type { ImportedClient, ImportedInvoice, ImportedRow } from '../../domain/import/imported'
import { paidBeforeId } from '../../domain/import/paid-before'
import { type KnownClient, type Who, whoIsWho } from '../../domain/import/who-is-who'
import type { IssuedInvoice } from '../../domain/invoice/content'
import { newClient } from '../../domain/invoice/new-draft'
import { statedParties } from '../../domain/invoice/stated-parties'
import { money, subtract } from '../../domain/money/money'
import { addressKey } from '../../domain/party/client-keys'
import { currentClientId } from '../../domain/party/client-register'
import type { Client, Seller } from '../../domain/party/party'
import type { Store } from '../../ports/store'
import { noteAdditions } from '../backup/additions'
import { registerOf } from '../clients/client-book'
import { type CommitWorld, commit } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { dataOf, readerOf, recordOf, recordsOf } from '../ledger/records'
import { type CommandResult, Refusal, type Refused } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import type { World } from '../world'

/** What of a table would come in: for each row, whether its invoice, or else its client, is not here yet. */
export interface ImportComparison {
  readonly ok: true
  readonly isNew: readonly boolean[]
  /** Clients that would be added, also those of invoices. */
  readonly newClients: number
  /** So many of these have the address of another client. */
  readonly sharedAddresses: number
}

/** Compares; nothing is written. Refusal: `noProfile`, since an invoice has a seller. */
export function compareRows(
  { store }: Pick<World, 'store'>,
  rows: readonly ImportedRow[],
): Promise<ImportComparison | Refused> {
  return reading(async () => {
    if (!(await recordOf(store, 'profile'))) throw new Refusal('noProfile')
    const { known } = await clientsHere(store)
    const numbers = await numbersHere(store, rows)
    const theirs = rows.map(({ client }) => client)
    const who = whoIsWho(known, theirs)
    const isNew = rows.map(({ invoice }, at) => (invoice ? !numbers.has(invoice.number) : who[at] === at))
    const places = new Set(who.filter((_, at) => isNew[at]))
    const added = theirs.filter((_, at) => places.has(at)).map(addressKey)
    const here = new Set(known.map(addressKey))
    const shared = added.filter(
      (address, at) => address !== '' && (here.has(address) || added.indexOf(address) < at),
    )
    return { ok: true, isNew, newClients: added.length, sharedAddresses: shared.length }
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
    const { known, records } = await clientsHere(store)
    const clients = new Map<Who, Client>(records.map((client) => [client.id, client]))
    const numbers = new Set(await numbersHere(store, rows))
    const theirs = rows.map(({ client }) => client)
    const who = whoIsWho(known, theirs)
    const added: Client[] = []
    for (const [at, row] of rows.entries()) {
      const { invoice } = row
      if (invoice && numbers.has(invoice.number)) continue
      const one = who[at] ?? at
      const told = (typeof one === 'number' && theirs[one]) || row.client
      const client = clients.get(one) ?? clientOf(told, ids.next(), seller)
      if (!clients.has(one)) added.push(client)
      clients.set(one, client)
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
    paymentId: paidBeforeId(invoiceId),
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

/** All clients, and by which names and addresses each is known: also by those of one that was merged into it. */
async function clientsHere(
  store: Store,
): Promise<{ readonly records: readonly Client[]; readonly known: readonly KnownClient[] }> {
  const ids = (await recordOf(store, 'clientIndex')) ?? []
  const records = await recordsOf(store, 'client', ids)
  const register = await registerOf(readerOf(store))
  const known = records.map(({ id, name, email }) => ({ id: currentClientId(register, id), name, email }))
  return { records, known }
}

async function numbersHere(store: Store, rows: readonly ImportedRow[]): Promise<ReadonlySet<string>> {
  const numbers = rows.flatMap(({ invoice }) => invoice?.number ?? [])
  const found = await store.load('number', numbers)
  return new Set(
    numbers.filter((_, index) => found[index] !== undefined && dataOf(found[index]) !== undefined),
  )
}
