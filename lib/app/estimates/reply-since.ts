import type { ShownThread } from '../../ports/last-message'
import { recordOf } from '../ledger/records'
import { type ReplySeen, seeThread } from '../mail/client-reply'
import type { World } from '../world'

/** The thread of a question is shown: has the client replied since? */
export async function replySince(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>,
  estimateId: string,
  shown: ShownThread,
): Promise<ReplySeen> {
  await seeThread(world, shown)
  const reply = (await recordOf(world.store, 'estimate', estimateId))?.reply
  return reply ? { replied: true, on: reply.on } : { replied: false }
}
