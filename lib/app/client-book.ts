import { newClient } from '../domain/invoice/new-draft'
import type { Client, Seller } from '../domain/party/party'
import type { Ids } from '../ports/ids'
import type { Store } from '../ports/store'
import type { Recipient } from '../ports/webmail'
import { recordOf, recordsOf } from './records'
import type { Transaction } from './transaction'

/** So many are offered at once, the last invoiced first. */
const OFFERED = 200

/** The clients invoiced before, the last one first. */
export async function knownClients(store: Store): Promise<readonly Client[]> {
  const ids = (await recordOf(store, 'clientIndex')) ?? []
  return recordsOf(store, 'client', ids.slice(0, OFFERED))
}

/** The person the mail goes to, who may pay: the first recipient that is not the seller. */
export function payingRecipient(recipients: readonly Recipient[], seller?: Seller): Recipient | undefined {
  return recipients.find(({ email }) => !seller || !sameAddress(email, seller.email))
}

/** The remembered client one of the recipients belongs to, else a new one made from the mail. */
export function proposeClient(
  clients: readonly Client[],
  recipients: readonly Recipient[],
  seller: Seller,
  ids: Ids,
): Client | undefined {
  const known = recipients
    .map((recipient) =>
      clients.find(({ email, payerEmail }) =>
        [email, payerEmail].some((own) => sameAddress(own, recipient.email)),
      ),
    )
    .find((client) => client !== undefined)
  if (known) return known
  const recipient = payingRecipient(recipients, seller)
  return recipient && newClient(ids.next(), recipient, seller)
}

/** Remembers a client as the last one invoiced. */
export async function rememberClient(tx: Transaction, client: Client): Promise<void> {
  const ids = (await tx.load('clientIndex')) ?? []
  tx.put('client', client.id, client)
  if (ids[0] !== client.id) {
    tx.put('clientIndex', '', [client.id, ...ids.filter((id) => id !== client.id)])
  }
}

function sameAddress(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== '' && a.trim().toLowerCase() === b.trim().toLowerCase()
}
