import type { ShownThread } from '../../ports/last-message'
import { recordOf } from '../ledger/records'
import { type Answered, seeThread } from '../mail/client-reply'
import type { World } from '../world'

/** The thread of a question is shown: has the client answered since? */
export async function answeredSince(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>,
  estimateId: string,
  shown: ShownThread,
): Promise<Answered> {
  await seeThread(world, shown)
  const reply = (await recordOf(world.store, 'estimate', estimateId))?.reply
  return reply ? { answered: true, on: reply.on } : { answered: false }
}
