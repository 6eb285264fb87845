import type { Estimate } from '../../domain/estimate/estimate'
import type { EstimateDeposit } from '../../domain/estimate/left-to-ask'
import { depositsIn } from '../../domain/invoice/advance'
import type { Store } from '../../ports/store'
import { reading } from '../ledger/reading'
import { recordOf, recordsOf } from '../ledger/records'
import type { Refused } from '../ledger/refusal'
import type { World } from '../world'

export interface ListedEstimates {
  readonly ok: true
  readonly estimates: readonly Estimate[]
  /** What was asked for of their work before it was invoiced. */
  readonly deposits: readonly EstimateDeposit[]
}

/** All estimates, the newest first, and their deposits. */
export function listEstimates({ store }: Pick<World, 'store'>): Promise<ListedEstimates | Refused> {
  return reading(async () => {
    const estimates = await allEstimates(store)
    return { ok: true, estimates: estimates.toReversed(), deposits: await depositsOf(store, estimates) }
  })
}

/** Those that wait for the invoice of the work, and those that it has taken off. */
async function depositsOf(store: Store, estimates: readonly Estimate[]): Promise<readonly EstimateDeposit[]> {
  const waiting = depositsIn(await recordOf(store, 'advances'))
  const invoices = await recordsOf(
    store,
    'invoice',
    estimates.flatMap(({ invoice }) => (invoice?.isSent ? [invoice.id] : [])),
  )
  const taken = invoices.map(({ invoice: { issued } }) => issued)
  return [
    ...waiting.flatMap(({ estimateId, deduction }) => (estimateId ? [{ estimateId, deduction }] : [])),
    ...taken.flatMap(({ agreed, deducts = [] }) =>
      agreed ? deducts.map((deduction) => ({ estimateId: agreed.estimateId, deduction })) : [],
    ),
  ]
}

/** All estimates, the oldest first. Throws a `Refusal` on damaged records. */
export async function allEstimates(store: Store): Promise<readonly Estimate[]> {
  const entries = (await recordOf(store, 'estimateIndex')) ?? []
  return recordsOf(
    store,
    'estimate',
    entries.map(({ id }) => id),
  )
}
