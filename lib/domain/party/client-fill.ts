import type { Client } from './party'
import type { SignatureFacts } from './signature'

/** Fields of a client to write into at once, and what stands in them afterwards. */
export interface ClientFill {
  readonly changes: Partial<Pick<Client, 'name' | 'contactName' | 'taxId'>>
  readonly address?: Client['address']
  /** For the notes: it has no field of its own. */
  readonly phone?: string
}

/**
 * What a signature adds to a client: only into fields that are empty, and an address as a whole. A name that only
 * repeats the contact person's, as the mail's recipient gave it, gives way to the company. Undefined where it adds
 * nothing.
 */
export function fillOf(client: Client, facts: SignatureFacts): ClientFill | undefined {
  const { name, contactName, taxId, address, facts: kept } = client
  const isEmpty = (text: string) => text.trim() === ''
  const changes: ClientFill['changes'] = {
    ...(facts.company && (isEmpty(name) || name.trim() === contactName.trim())
      ? { name: facts.company }
      : {}),
    ...(facts.contactName && isEmpty(contactName) ? { contactName: facts.contactName } : {}),
    ...(facts.taxId && isEmpty(taxId) ? { taxId: facts.taxId } : {}),
  }
  const hasAddress = [address.street, address.postalCode, address.city].some((part) => !isEmpty(part))
  const fill: ClientFill = {
    changes,
    ...(facts.address && !hasAddress
      ? { address: { ...facts.address, country: facts.address.country ?? address.country } }
      : {}),
    ...(facts.phone && isEmpty(kept?.notes ?? '') ? { phone: facts.phone } : {}),
  }
  return Object.keys(changes).length > 0 || fill.address || fill.phone ? fill : undefined
}

/** Whether a signature could add anything to a client. */
export function hasGaps({ contactName, taxId, address }: Client): boolean {
  return [contactName, taxId, address.street].some((text) => text.trim() === '')
}

/** The client with these fields written; `notes` is what is kept of the phone number. */
export function filledClient(client: Client, { changes, address }: ClientFill, notes: string): Client {
  return {
    ...client,
    ...changes,
    ...(address ? { address } : {}),
    ...(notes === '' ? {} : { facts: { ...client.facts, notes } }),
  }
}

/** The client as it is now, with each field that `filled` wrote and nobody changed since as it was `before`. */
export function unfilledClient(now: Client, before: Client, filled: Client): Client {
  const back = <Part extends 'name' | 'contactName' | 'taxId'>(part: Part) =>
    now[part] === filled[part] ? before[part] : now[part]
  const isSameAddress = (['street', 'postalCode', 'city', 'subdivision', 'country'] as const).every(
    (part) => now.address[part] === filled.address[part],
  )
  const { facts, ...rest } = now
  const isSameNote = facts?.notes === filled.facts?.notes
  const { notes: _notes, ...others } = facts ?? {}
  const kept = isSameNote && before.facts?.notes === undefined ? others : facts
  return {
    ...rest,
    name: back('name'),
    contactName: back('contactName'),
    taxId: back('taxId'),
    address: isSameAddress ? before.address : now.address,
    ...(kept && Object.keys(kept).length > 0 ? { facts: kept } : {}),
  }
}
