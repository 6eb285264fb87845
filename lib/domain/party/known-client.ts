import { nameKey } from './client-keys'
import { type ClientRegister, currentClientId } from './client-register'
import { isSameAddress } from './email'
import type { Client } from './party'

/** By what a client is known again. */
export type KnownBy = Pick<Client, 'id' | 'name' | 'contactName' | 'email' | 'payerEmail'>

/** What a client is called. */
export type Called = Pick<Client, 'id' | 'name' | 'contactName'>

/** Somebody in a mail, of whom a page may show a name only. */
export interface Addressee {
  readonly name?: string
  readonly email?: string
}

/** The client that the first address of any belongs to. */
export function clientAt<Known extends KnownBy>(
  addressees: readonly Addressee[],
  clients: readonly Known[],
): Known | undefined {
  return addressees
    .map(({ email }) =>
      clients.find((client) => [client.email, client.payerEmail].some((own) => isSameAddress(own, email))),
    )
    .find((client) => client !== undefined)
}

/**
 * The only client, or contact of a client, that is called as the first who is called like any. Who has an address is
 * no client with another one.
 */
export function clientCalled<Known extends KnownBy>(
  addressees: readonly Addressee[],
  clients: readonly Known[],
  register: ClientRegister,
): Known | undefined {
  return addressees
    .map(({ name = '', email = '' }) => {
      const called = clients.filter((client) => isCalled(client, name))
      const isOne = new Set(called.map(({ id }) => currentClientId(register, id))).size === 1
      return isOne && (email === '' || called.every((each) => each.email === '')) ? called[0] : undefined
    })
    .find((client) => client !== undefined)
}

/** A client with the address of the one among the addressees that is called so, where none is known yet. */
export function withAddress(client: Client, addressees: readonly Addressee[]): Client {
  if (client.email !== '' || client.payerEmail) return client
  const { email } = addressees.find(({ name = '', email }) => email && isCalled(client, name)) ?? {}
  return email ? { ...client, email } : client
}

/**
 * Whether what was typed of a new client is about another than one in the book: both were given names, and these
 * differ. `before` is what it began with. One mailbox may be that of many firms, as a bookkeeper's is.
 */
export function isAnother(before: Client, typed: Client, known: Client): boolean {
  const [began, now, theirs] = [before, typed, known].map(nameKey)
  return now !== theirs && now !== began && theirs !== began
}

/** Whether the client or their contact is called so, however it is written. */
export function isCalled(client: Pick<Client, 'name' | 'contactName'>, name: string): boolean {
  const key = nameKey({ name })
  return key !== '' && [client.name, client.contactName].some((own) => nameKey({ name: own }) === key)
}
