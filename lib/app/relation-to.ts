import type { Client } from '../domain/party/party'
import { type Relation, relationOf } from '../domain/reminders/relation'
import { listInvoices } from './show-receivables'
import type { World } from './world'

/** How well the client is known, by the invoices they have paid. */
export async function relationTo(world: Pick<World, 'store'>, client: Client): Promise<Relation> {
  const rows = await listInvoices(world)
  return relationOf(rows.filter((row) => row.lifecycle === 'paid' && row.clientName === client.name).length)
}
