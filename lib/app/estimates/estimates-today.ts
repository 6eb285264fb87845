import { awaited } from '../../domain/estimate/entry'
import type { Estimate } from '../../domain/estimate/estimate'
import { isToAsk } from '../../domain/estimate/question'
import { recordOf, recordsOf } from '../records'
import type { World } from '../world'

/** The estimates whose answer is awaited today. Throws as `recordOf`. */
export async function awaitedEstimates({
  store,
  clock,
}: Pick<World, 'store' | 'clock'>): Promise<readonly Estimate[]> {
  const entries = awaited((await recordOf(store, 'estimateIndex')) ?? [], clock.today())
  return recordsOf(
    store,
    'estimate',
    entries.map(({ id }) => id),
  )
}

/** Those of them that need the person today: the client has written, or nobody has answered for days. */
export function estimatesToday(
  estimates: readonly Estimate[],
  { clock }: Pick<World, 'clock'>,
): readonly Estimate[] {
  return estimates.filter((estimate) => estimate.reply?.isRead === false || isToAsk(estimate, clock.today()))
}
