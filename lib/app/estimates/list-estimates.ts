import type { Estimate } from '../../domain/estimate/estimate'
import type { Store } from '../../ports/store'
import { recordOf, recordsOf } from '../records'
import { type Refused, reading } from '../refusal'
import type { World } from '../world'

/** All estimates, the newest first. */
export function listEstimates({
  store,
}: Pick<World, 'store'>): Promise<{ readonly ok: true; readonly estimates: readonly Estimate[] } | Refused> {
  return reading(async () => ({ ok: true, estimates: (await allEstimates(store)).toReversed() }))
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
