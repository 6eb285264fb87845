import type { Client } from '../../domain/party/party'
import { type Relation, relationOf } from '../../domain/reminders/relation'
import type { World } from '../world'
import { reminderRules } from './reminder-settings'

/** How well the client is known, by the invoices they have paid. */
export async function relationTo({ store }: Pick<World, 'store'>, client: Client): Promise<Relation> {
  const { inTime = 0, late = 0 } = (await reminderRules(store)).habits[client.id] ?? {}
  return relationOf(inTime + late)
}
