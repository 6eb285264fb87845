import type { Seller } from '../../domain/party/party'
import type { RecurringRecord } from '../../domain/recurring/occurrences'
import { planOfToday } from '../../domain/recurring/plan'
import { currentClient } from '../clients/client-book'
import { readerOf, recordOf, recordsOf } from '../ledger/records'
import type { World } from '../world'

/**
 * All plans, the oldest first, as their next invoices will be for their clients of today, who may have moved, agreed on
 * something else or been merged. Throws a `Refusal` on damaged records.
 */
export async function plansOfToday(
  { store, clock }: Pick<World, 'store' | 'clock'>,
  seller: Seller | undefined,
): Promise<readonly RecurringRecord[]> {
  const records = await recordsOf(store, 'recurring', (await recordOf(store, 'recurringIndex')) ?? [])
  if (!seller) return records
  const reader = readerOf(store)
  return Promise.all(
    records.map(async ({ plan, ...record }) => {
      const client = await currentClient(reader, plan.content.client.id)
      return { ...record, plan: planOfToday(plan, client, clock.today(), seller) }
    }),
  )
}
