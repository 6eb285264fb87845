import type { Client, Seller } from '../party/party'

interface Parties {
  readonly seller: Seller
  readonly client: Client
}

/** Both as an invoice states them: without the logo, which is decoration, and what the person keeps for themselves. */
export function statedParties({ seller, client }: Parties): Parties {
  const { logo: _logo, ownRates: _ownRates, contractRate: _contractRate, ...stated } = seller
  const { facts: _facts, ...buyer } = client
  return { seller: stated, client: buyer }
}
