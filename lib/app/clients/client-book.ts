import { newClient } from '../../domain/invoice/new-draft'
import {
  type ClientRegister,
  currentClientId,
  EMPTY_REGISTER,
  withArchived,
} from '../../domain/party/client-register'
import { isOfSameFirm, isSameAddress } from '../../domain/party/email'
import {
  type Addressee,
  clientAt,
  clientCalled,
  isAnother,
  isCalled,
  withAddress,
} from '../../domain/party/known-client'
import { MAIL_PROVIDERS } from '../../domain/party/mail-providers'
import { mergedClient } from '../../domain/party/merged-client'
import type { Client, Seller } from '../../domain/party/party'
import type { ComposerSession } from '../../ports/sessions'
import type { DraftRecord, Store } from '../../ports/store'
import type { Recipient } from '../../ports/webmail'
import { type RecordReader, readerOf, recordOf, recordsOf } from '../ledger/records'
import type { Transaction } from '../ledger/transaction'
import type { World } from '../world'
import { addressesOf } from './client-addresses'

/** So many are offered at once, the last invoiced first. */
const OFFERED = 200

/** Which clients are one, and which are offered no longer. */
export async function registerOf(read: RecordReader): Promise<ClientRegister> {
  return (await read.load('clientRegister')) ?? EMPTY_REGISTER
}

/** The clients to choose from, the last invoiced first. */
export async function knownClients(store: Store, most = OFFERED): Promise<readonly Client[]> {
  const [ids, register] = await Promise.all([recordOf(store, 'clientIndex'), registerOf(readerOf(store))])
  const offered = (ids ?? []).filter((id) => !isHidden(register, id))
  return recordsOf(store, 'client', offered.slice(0, most))
}

/** Merged into another, or archived. */
function isHidden({ archived, mergedInto }: ClientRegister, id: string): boolean {
  return archived.includes(id) || Object.hasOwn(mergedInto, id)
}

/** The client as known now, also where it was merged into another; undefined for one that is not kept. */
export async function currentClient(read: RecordReader, id: string): Promise<Client | undefined> {
  return read.load('client', currentClientId(await registerOf(read), id))
}

/** The client that an invoice or an estimate `stated`, as known now; as stated where they are not kept any more. */
export async function clientToday(store: Store, stated: Client): Promise<Client> {
  return (await currentClient(readerOf(store), stated.id)) ?? stated
}

/** The person the mail goes to, who may pay: the first in To that is not the seller, else in copy. */
export function payingRecipient(recipients: readonly Recipient[], seller?: Seller): Recipient | undefined {
  return addressed(recipients, seller)[0]
}

/** Those in To, or where nobody is but the seller, those in copy. */
function addressed(recipients: readonly Recipient[], seller?: Seller): readonly Recipient[] {
  const others = recipients.filter(({ email }) => !seller || !isSameAddress(email, seller.email))
  const to = others.filter(({ isCopy }) => !isCopy)
  return to.length > 0 ? to : others
}

/** A client for a mail, and whether the book does not have it yet. */
interface Proposal {
  readonly client: Client
  readonly isNew: boolean
  /** The mail shows a name alone: that it goes to the client's address is only supposed. */
  readonly isSupposed?: boolean
}

/**
 * The remembered client one of the recipients belongs to, else a new one made from the mail. One who is in copy counts
 * only where somebody in To is of their firm, or is called as they are.
 */
export async function proposeClient(
  world: Pick<World, 'store' | 'sessions' | 'ids'>,
  clients: readonly Client[],
  recipients: readonly Recipient[],
  seller: Seller,
): Promise<Proposal | undefined> {
  const to = addressed(recipients, seller)
  const inCopy = (client: Client) => to.length === 0 || to.some((one) => mayBe(client, one))
  const any = await clientOf(world, clients, recipients)
  const known = (await clientOf(world, clients, to)) ?? (any && inCopy(any) ? any : undefined)
  if (known) {
    const client = withAddress(known, recipients)
    const isSupposed = !clientAt(recipients, [client]) && recipients.some(({ email }) => !email)
    return { client, isNew: false, isSupposed }
  }
  const recipient = payingRecipient(recipients, seller)
  return recipient && { client: newClient(world.ids.next(), recipient, seller), isNew: true }
}

/** A colleague of the client, or the client at another address. */
function mayBe(client: Client, { name = '', email = '' }: Recipient): boolean {
  const theirs = [client.email, client.payerEmail ?? '']
  return (email !== '' && isOfSameFirm(email, theirs, MAIL_PROVIDERS)) || isCalled(client, name)
}

/**
 * The client that the first address of any belongs to: one of the clients that are offered, else of all the others. By
 * the address of a merged or archived client it is known too, so that it does not come to be twice. Who has no address,
 * or one that nobody has, is the only client of that name.
 */
export async function clientOf(
  { store, sessions }: Pick<World, 'store' | 'sessions'>,
  offered: readonly Client[],
  addressees: readonly Addressee[],
): Promise<Client | undefined> {
  const known = clientAt(addressees, offered)
  if (known || addressees.length === 0) return known
  const [ids = [], register] = await Promise.all([
    recordOf(store, 'clientIndex'),
    registerOf(readerOf(store)),
  ])
  const seen = new Set(offered.map(({ id }) => id))
  const others = ids.every((id) => seen.has(id))
    ? []
    : (await addressesOf({ store, sessions }, ids)).filter(({ id }) => !seen.has(id))
  const hiddenLast = others.toSorted(
    (a, b) => Number(isHidden(register, a.id)) - Number(isHidden(register, b.id)),
  )
  const found =
    clientAt(addressees, hiddenLast) ?? clientCalled(addressees, [...offered, ...others], register)
  return found && currentClient(readerOf(store), found.id)
}

/**
 * The client of a composer's draft under the id the book has it by, and what it was `before` it was typed over: as the
 * draft was last put in, or as it was proposed. A new one who is there by now, as where two mails to one person were begun
 * at once, becomes that client and keeps what was typed.
 */
export async function clientInBook(
  world: Pick<World, 'store' | 'sessions'>,
  tx: Transaction,
  client: Client,
  { seller, kept, session }: { seller: Seller; kept: DraftRecord | undefined; session: ComposerSession },
): Promise<{ readonly client: Client; readonly before: Client | undefined }> {
  const before = [kept?.clientBefore, session.proposed].find((each) => each?.id === client.id)
  const isMerged = currentClientId(await registerOf(tx), client.id) !== client.id
  if (isMerged || (await tx.load('client', client.id))) return { client, before }
  const began = before ?? newClient(client.id, {}, seller)
  const there = await clientOf(world, [], [client, began])
  if (!there || isAnother(began, client, there)) return { client, before }
  return { client: { ...client, id: there.id }, before: { ...began, id: there.id } }
}

/** A composer whose client turned out to be one in the book goes on with the id that it began with. */
export async function keepProposed(
  { sessions }: Pick<World, 'sessions'>,
  { sessionId, session }: { sessionId: string; session: ComposerSession },
  given: Client,
  booked: Client,
): Promise<void> {
  if (booked !== given) await sessions.put('composer', sessionId, { ...session, proposed: given })
}

/**
 * Remembers a client as the last one invoiced; an archived one is offered again. Of one that was known `before`, only what
 * was typed since goes into the book, where the rest may have been put right meanwhile. What was written to a client
 * before it was merged says nothing new of the other.
 */
export async function rememberClient(
  tx: Transaction,
  client: Client,
  before: Client | undefined,
): Promise<void> {
  const register = await registerOf(tx)
  const current = currentClientId(register, client.id)
  if (current === client.id) {
    const now = before?.id === client.id ? await tx.load('client', client.id) : undefined
    tx.put('client', current, before && now ? mergedClient(before, client, now) : client)
  }
  if (register.archived.includes(current)) {
    tx.put('clientRegister', '', withArchived(register, current, false))
  }
  await putFirst(tx, current)
}

/** The client comes first where clients are offered. */
export async function putFirst(tx: Transaction, clientId: string): Promise<void> {
  const ids = (await tx.load('clientIndex')) ?? []
  if (ids[0] !== clientId) tx.put('clientIndex', '', [clientId, ...ids.filter((id) => id !== clientId)])
}
