import { awaited } from '../../domain/estimate/entry'
import type { Estimate } from '../../domain/estimate/estimate'
import { isToAsk } from '../../domain/estimate/question'
import { unseenEstimates } from '../drafts/unseen-sends'
import { recordOf, recordsOf } from '../ledger/records'
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

/**
 * The estimates that need the person today: of those awaited, where the client has written or nobody has answered for
 * days, and others that were not seen to leave their drafts. Throws as `recordOf`.
 */
export async function estimatesToday(
  estimates: readonly Estimate[],
  world: Pick<World, 'store' | 'clock'>,
): Promise<readonly Estimate[]> {
  const today = world.clock.today()
  const due = estimates.filter((estimate) => estimate.reply?.isRead === false || isToAsk(estimate, today))
  const unseen = await unseenEstimates(world)
  return [...due, ...unseen.filter(({ id }) => !due.some((other) => other.id === id))]
}
