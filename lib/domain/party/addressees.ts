import { isSameAddress } from './email'
import type { Called } from './known-client'
import type { Client } from './party'

export type AddressedClient = Pick<Client, 'email' | 'payerEmail'> | undefined

/** Whom a mail about an invoice or an estimate has to reach. */
export interface Addressees {
  /** Of a new mail. */
  readonly to: string
  /** Who has to be among the recipients of a mail in the thread. */
  readonly adds: readonly string[]
  /** All addresses of the client, by which a mail is known to reach them. */
  readonly theirs: readonly string[]
  readonly client: Called
}

/**
 * The addresses of a client as `now` known, of whom an invoice or an estimate `stated` others: a mail in the thread goes to an
 * address that has changed since, too, and where it is `toPayer` to whoever pays.
 */
export function addresseesOf(stated: Client, now: Client = stated, toPayer = false): Addressees {
  const payer = toPayer ? now.payerEmail : undefined
  const { id, name, contactName } = now
  return {
    to: payer || now.email,
    adds: given([payer, isSameAddress(stated.email, now.email) ? undefined : now.email]),
    theirs: addressesOf([stated, now]),
    client: { id, name, contactName },
  }
}

/** All addresses of clients, each once. */
export function addressesOf(clients: readonly AddressedClient[]): readonly string[] {
  return given(clients.flatMap((client) => [client?.email, client?.payerEmail]))
}

function given(addresses: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(addresses.map((address = '') => address.trim()))].filter((address) => address !== '')
}
