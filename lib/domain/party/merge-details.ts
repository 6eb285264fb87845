import type { Client, ClientFacts } from './party'

/** A client's details with what only the other one has, before the two become one. What differs stays as it is. */
export function filledFrom(client: Client, other: Client): Client {
  const hasAddress = client.address.street.trim() !== '' || client.address.city.trim() !== ''
  const payerEmail = client.payerEmail || other.payerEmail
  const term = client.term ?? other.term
  const facts = factsOf(client.facts, other.facts)
  return {
    ...client,
    contactName: client.contactName || other.contactName,
    email: client.email || other.email,
    address: hasAddress ? client.address : other.address,
    taxId: client.taxId || other.taxId,
    poNumber: client.poNumber || other.poNumber,
    needsPoNumber: client.needsPoNumber || other.needsPoNumber,
    ...(term ? { term } : {}),
    ...(payerEmail ? { payerEmail } : {}),
    ...(facts ? { facts } : {}),
  }
}

function factsOf(own: ClientFacts | undefined, others: ClientFacts | undefined): ClientFacts | undefined {
  if (!own || !others) return own ?? others
  const notes = [...new Set([own.notes, others.notes])].filter(Boolean).join('\n\n')
  return { ...others, ...said(own), ...(notes === '' ? {} : { notes }) }
}

/** The fields that something was written in. */
function said({ methodId, discountPercent, occasion }: ClientFacts): ClientFacts {
  return {
    ...(methodId ? { methodId } : {}),
    ...(discountPercent ? { discountPercent } : {}),
    ...(occasion?.day ? { occasion } : {}),
  }
}
